import type { WrittenParadigm } from "./paradigm.ts";

const HUSHING = "ж ч ш щ";
const HARD = "б в г ґ д з к л м н п р с т ф х ц";

/** Words in -а and -я; г к х before them become з ц с in the dative and locative. */
const FIRST_DECLENSION: WrittenParadigm["rows"] = [
  ":ія:ії ії ію ією ії іє",
  ":га:ги зі гу гою зі го",
  ":ка:ки ці ку кою ці ко",
  ":ха:хи сі ху хою сі хо",
  `${HUSHING}:а:і і у ею і е`,
  ":а:и і у ою і о",
  ":я:і і ю ею і е/ю",
];

const PERSON: WrittenParadigm["rows"] = [
  ":ій:ія ію/ієві ія ієм ієві/ії/ію ію",
  ":й:я ю/єві я єм єві/ї/ю ю",
  ":ь:я ю/еві я ем еві/і/ю ю",
  ":о:а у/ові а ом ові/у о",
  `${HUSHING}::а у/еві а ем еві/і/у е`,
  `${HARD}::а у/ові а ом ові/і/у е`,
  ...FIRST_DECLENSION,
];

const MASCULINE_ADJECTIVE: WrittenParadigm["rows"] = [
  ":ий:ого ому ий|ого им ому/ім =",
  ":ій:ього ьому ій|ього ім ьому/ім =",
];

const FEMININE_ADJECTIVE: WrittenParadigm["rows"] = [":а:ої ій у ою ій =", ":я:ьої ій ю ьою ій ="];

export const UKRAINIAN_PARADIGMS = {
  /** Man's surname: Путін, Лавров, Зеленський, Порошенко, Байден, Обама. */
  "uk-surname": {
    of: "person",
    rows: ["ов ев єв ін їн ин::а у/ові а им і/ові е/0", ":ий:ого ому ого им ому/ім =", ...PERSON],
  },
  /** Woman's surname in -а: Захарова, Путіна, Зеленська. Others do not change: `-`. */
  "uk-surname-f": { of: "both", rows: FEMININE_ADJECTIVE },
  /** Man's given name, patronymic, or what a man is called: Володимир, Сергій, Ігор, Микола, президент. */
  "uk-person": { of: "person", rows: PERSON },
  /** Woman's given name or patronymic: Марія, Ганна, Ольга. */
  "uk-person-f": { of: "both", rows: FIRST_DECLENSION },
  /** Adjective of any gender and number: Курильські, Чорне, Південна, Далекий. */
  "uk-adj": {
    of: "both",
    rows: [
      ...MASCULINE_ADJECTIVE,
      ...FEMININE_ADJECTIVE,
      ":е:ого ому = им ому/ім =",
      ":є:ього ьому = ім ьому/ім =",
      "н:і:их/іх им/ім і|их/іх ими/іми их/іх =",
      ":і:их им і|их ими их =",
    ],
  },
  /** Masculine thing or place: Кунашир, Крим, Кремль, Китай, договір is `uk-noun-m-alternating`. */
  "uk-noun-m": {
    of: "thing",
    rows: [
      ":й:я/ю ю/єві = єм ї/ю/єві ю",
      ":ь:я/ю ю/еві = ем і/ю/еві ю",
      `${HUSHING}::а/у у/еві = ем і/у/еві е`,
      `${HARD}::а/у у/ові = ом і/у/ові е`,
    ],
  },
  /** The same with і that turns into о or е: острів, Київ, Харків, Схід, договір, Львів. */
  "uk-noun-m-alternating": {
    of: "thing",
    rows: [
      ":їв:єва/єву єву/євові = євом єві/євові єве",
      "ль:ів:ова ову/овові = овом ові/овові ове",
      ":ів:ова/ову ову/овові = овом ові/овові ове",
      ":ід:оду оду/одові = одом оді/оду оде",
      ":ір:ору/ора ору/орові = ором орі/ору оре",
    ],
  },
  /** Feminine: Москва, Росія, Америка, декларація, область. */
  "uk-noun-f": { of: "both", rows: [...FIRST_DECLENSION, ":ь:і і ь ю і е"] },
  /** Neuter: море, озеро, питання. */
  "uk-noun-n": {
    of: "both",
    rows: [
      ":о:а у/ові = ом і/у/ові =",
      `${HUSHING} ц:е:а у = ем і/у =`,
      ":е:я ю = ем і/ю =",
      ":я:я ю = ям і/ю =",
    ],
  },
  /** Plural with -ів in the genitive: острови, переговори, Штати, музеї. */
  "uk-noun-pl-iv": {
    of: "thing",
    rows: [":и:ів ам = ами ах =", ":ї:їв ям = ями ях =", ":і:ів ям/ам = ями/ами ях/ах ="],
  },
  /** Plural without an ending in the genitive: Курили, території, санкції. */
  "uk-noun-pl-zero": {
    of: "thing",
    rows: [":ії:ій іям = іями іях =", ":и:0 ам = ами ах =", ":а:0 ам = ами ах ="],
  },
  /** Plural with -ей in the genitive: домовленості, області. */
  "uk-noun-pl-ey": { of: "thing", rows: [":і:ей ям = ями ях ="] },
  /** Letters spoken as a masculine word: МЗС changes not (`-`), НОВАТЕК does (НОВАТЕКу). */
  "uk-acronym": { of: "thing", rows: ["::а/у у = ом і/у ="] },
} satisfies Record<string, WrittenParadigm>;
