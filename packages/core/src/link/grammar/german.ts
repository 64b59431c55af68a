import type { WordClasses } from "./alphabetic-words.ts";
import { ENGLISH } from "./english.ts";

const words = (text: string): ReadonlySet<string> => new Set(text.split(/\s+/).filter(Boolean));

/** German: enough to read the phrases of the dictionary. All nouns have capitals, so capitals tell no names apart. */
export const GERMAN: WordClasses = {
  ...ENGLISH,
  definite: words("der die das den dem des dieser diese dieses diesen diesem alle beide beiden"),
  indefinite: words(
    "ein eine einen einem einer eines kein keine keinen jeder jede jedes andere anderen manche viele",
  ),
  possessive: words("sein seine seinen ihre ihr ihren unser unsere mein meine"),
  outside:
    words(`und oder aber in im an am auf aus bei beim mit nach seit von vom zu zum zur über um für gegen ohne
    durch zwischen vor hinter neben unter während wegen trotz dass weil wenn als wie er sie es wir ihr ich man sich ist
    sind war waren wird werden wurde wurden hat haben hatte hatten kann können soll sollen muss müssen will wollen
    nicht auch nur noch schon sagte sagt erklärte teilte`),
  modifiers:
    words(`vier umstrittene umstrittenen umstrittener umstrittenes südlichen südliche südlichsten südlichste südkurilischen kleinen felsigen bewohnten russischen russische
    russisch japanischen japanische langjährige langjährigen ungelöste ungelösten jahrzehntealte jahrzehntealten`),
  anchors: words("umstrittene umstrittenen umstrittener umstrittenes"),
  notHolder: words(
    "erster erste ersten ehemalige ehemaliger ehemaligen früherer frühere früheren früherer damaliger designierter designierte ehemaliges künftige künftiger künftigen stellvertretender stellvertretende stellvertretenden vize ex",
  ),
  complement: words("der des um über mit zwischen gegen vor im in bei wegen von"),
  becomes: words(""),
  as: words("als"),
  serves: words("amtszeit"),
  fields: words("für"),
  generic: /\b(?:normalerweise|üblicherweise|gewöhnlich|in der Regel)\b/iu,
  concluded: /^,?\s+(?:den|der)\s+\p{Lu}\p{L}+.{0,40}\s(?:unterzeichnet|geschlossen)/u,
  ofName: /^\s+(?:der|des|von)?\s*/u,
  roleThenState: /^\s+(?:von\s+)?/u,
  stateThenRole: /^(?:['’]?s?)?\s+$/u,
  locative: words("in im nach aus bei um"),
  dealing: words("mit zwischen gegen gegenüber von"),
  acts: words(
    "will wirft fordert lehnt sieht hat ist kann soll muss erklärt erklärte warnt droht reagiert verlangt betont weist kritisiert",
  ),
  meetings: words("gipfel gipfeltreffen treffen gespräche gesprächen besuch"),
  capitals: "nouns",
};
