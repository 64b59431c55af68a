import type { WordClasses } from "./alphabetic-words.ts";
import { ENGLISH } from "./english.ts";
import { declension, wordSet } from "./word-set.ts";

/** Every case form of an adjective, by its stem. */
const adjectives = declension(" e en er es em");

/** German: enough to read the phrases of the dictionary. All nouns have capitals, so capitals tell no names apart. */
export const GERMAN: WordClasses = {
  ...ENGLISH,
  definite: wordSet(adjectives("dies"), "der die das den dem des alle"),
  indefinite: wordSet(adjectives("ein kein jed ander"), "manche viele"),
  possessive: wordSet(adjectives("sein ihr unser mein")),
  outside: wordSet(
    "und oder aber in im an am auf aus bei beim mit nach seit von vom zu zum zur ins ans aufs fürs über um für gegen ohne " +
      "durch zwischen vor hinter neben unter während wegen trotz dass weil wenn als wie er sie es wir ich man sich ist " +
      "sind war waren wird werden wurde wurden hat haben hatte hatten kann können soll sollen muss müssen will wollen " +
      "nicht auch nur noch schon sagte sagt erklärte teilte",
  ),
  modifiers: wordSet(
    "vier",
    adjectives(
      "südlich südlichst südkurilisch klein felsig bewohnt russisch japanisch langjährig ungelöst jahrzehntealt",
    ),
  ),
  anchors: wordSet(adjectives("umstritten strittig beansprucht besetzt annektiert")),
  notHolder: wordSet("ex", adjectives("erst ehemalig früher damalig designiert künftig")),
  deputies: wordSet("vize", adjectives("stellvertretend")),
  complement: wordSet("der des um über mit zwischen gegen vor im in bei wegen von"),
  posts: wordSet("amt amtes posten position stelle"),
  as: wordSet("als"),
  serves: wordSet("amtszeit"),
  fields: wordSet("für"),
  concluded: /^,?\s+(?:den|der)\s+\p{Lu}\p{L}+.{0,40}\s(?:unterzeichnet|geschlossen)/u,
  inYear: /(?<![\d.])(?:\bim\s+(?:\p{Lu}\p{L}+\s+)?)?\b(1[6-9]\d\d|20\d\d)(?![\d-])/iu,
  tiesYear: /^(?:der|die|das|den|dem|des|eine?[nmrs]?|im|am|seit|bis|von)$/u,
  ofName: /^\s+(?:der|des|von)?\s*/u,
  roleThenState: /^\s+(?:von\s+)?/u,
  stateThenRole: /^(?:['’]?s?)?\s+$/u,
  locative: wordSet("in im nach aus bei um"),
  dealing: wordSet("mit zwischen gegen gegenüber von"),
  acts: /^(?:will|wirft|fordert|lehnt|sieht|hat|ist|kann|soll|muss|erklärte?|warnt|droht|reagiert|verlangt|betont|weist|kritisiert)$/u,
  meetings: wordSet("gipfel gipfeltreffen treffen gespräche gesprächen besuch"),
  capitals: "nouns",
};
