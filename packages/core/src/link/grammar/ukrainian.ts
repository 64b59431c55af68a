import type { WordClasses } from "./alphabetic-words.ts";
import { RUSSIAN } from "./russian.ts";
import { declension, wordSet } from "./word-set.ts";

const ADJECTIVE = "(?:ий|ого|ому|им|ім|а|ої|ій|у|ою|е|і|их|ими)$";

/** Every case form of an adjective in -ий or -ій, by its stem. */
const adjectives = declension(`${ADJECTIVE.slice(3, -2).replaceAll("|", " ")} ього ьому я ьої`);

/** Ukrainian has the syntax of Russian and words of its own. */
export const UKRAINIAN: WordClasses = {
  ...RUSSIAN,
  definite: wordSet("ц|ей я е і ього ієї ьому им ією ю их ими", "усі", "всі| х ма"),
  indefinite: wordSet(
    "інш|ий і их ого",
    "якийсь якась якісь деякий деякі кожен будь-який один одного",
  ),
  possessive: wordSet("його її їх їхній свій свого своїх наш наші ваш"),
  outside: wordSet(
    ...RUSSIAN.outside,
    "сказа заяви повідоми зазначи підкресли|в ла",
    "як|ий а і ого",
    "бу|в ла ло ли",
    "буд мож|е уть",

    "і й та з із зі від між після під але або чи що як якщо коли де щоб ні б би також вже ще він вона вони ми ви " +
      "хто є вважає тільки " +
      "вчора сьогодні раніше пізніше потім однак тоді тепер",
  ),
  modifiers: wordSet(
    "4",
    "чотир|и ьох ма ьом",
    adjectives(
      "багаторічн давн невирішен тривал затяжн повноцінн повоєнн післявоєнн південн північн японськ російськ радянськ двосторонн нинішн чинн",
    ),
  ),
  anchors: wordSet(adjectives("спірн")),
  modifierPattern: new RegExp(`-.+${ADJECTIVE}`, "u"),
  notHolder: wordSet("екс", adjectives("колишн майбутн наступн попередн перш")),
  deputies: wordSet("віце", "заступник| а ом"),
  honorifics: wordSet(
    "пан пані міністр голова глава речник товариш посол генсек лідер візит зустріч заява",
  ),
  becomes: wordSet("ста|в ла ти не", "призначен обран|ий а"),
  posts: wordSet("пост| у а і", "посад|а у і ою", "крісл|о а і", "повноваже|ння нь"),
  as: wordSet("якості"),
  inYear: /(?:^|\s)[ув]\s+(?:\p{Ll}+\s+)?(1[6-9]\d\d|20\d\d)(?:-му)?\s*(?:році|р\.)/iu,
  tiesYear: new RegExp(`(?:н|т|вш)${ADJECTIVE}`, "u"),
  openingVerbs: wordSet("захід"),
  complement: wordSet("з із зі у в на про між навколо за проти над від"),
  acts: /(?:[аеиіоу](?:в|ла)|[аеуи]є|ить)(?:ся)?$|^(?:не|готов(?:а|ий)|має|буде|може|повинна?|повинен)$/u,
  locative: wordSet("у в із під через"),
  dealing: wordSet("з із зі між до проти по"),
  meetings: wordSet("саміт візит| у ом і", "переговор|и ів ах", "зустріч| і", "поїзд|ка ки ці"),
};
