import type { WrittenParadigm } from "./paradigm.ts";

/** Letters after which ы is written и; of these ж ш ч щ (and ц) also turn an unstressed о into е. */
const VELAR = "г к х";
const HUSHING = "ж ш ч щ";

/** Words in -а and -я change alike whatever their gender. */
const FIRST_DECLENSION: WrittenParadigm["rows"] = [
  ":ия:ии ии ию ией ии",
  `${VELAR}:а:и е у ой е`,
  `${HUSHING}:а:и е у ей/ой е`,
  "ц:а:ы е у ей/ой е",
  ":а:ы е у ой е",
  ":я:и е ю ей е",
];

const HARD = "б в г д з к л м н п р с т ф х";

const PERSON: WrittenParadigm["rows"] = [
  ":ётр:етра етру етра етром етре",
  ":авел:авла авлу авла авлом авле",
  "л:ев:ьва ьву ьва ьвом ьве",
  ":ий:ия ию ия ием ии",
  ":й:я ю я ем е",
  ":ь:я ю я ем е",
  `${HUSHING} ц::а у а ем/ом е`,
  `${HARD}::а у а ом е`,
  ...FIRST_DECLENSION,
];

const ADJECTIVE: WrittenParadigm["rows"] = [
  `${VELAR}:ий:ого ому ий|ого им ом`,
  ":ий:его ему ий|его им ем",
  ":ый:ого ому ый|ого ым ом",
  `${VELAR} ${HUSHING}:ой:ого ому ой|ого им ом`,
  ":ой:ого ому ой|ого ым ом",
  `${HUSHING}:ая:ей/ой ей/ой ую ей/ой ей/ой`,
  ":ая:ой ой ую ой ой",
  ":яя:ей ей юю ей ей",
  `${VELAR} ${HUSHING}:ое:ого ому = им ом`,
  ":ое:ого ому = ым ом",
  ":ее:его ему = им ем",
  ":ые:ых ым ые|ых ыми ых",
  ":ие:их им ие|их ими их",
];

export const RUSSIAN_PARADIGMS = {
  /** Man's surname: Путин, Лавров, Горбачёв, Чуковский, Толстой, Байден, Обама, Врубель, Гайдай. */
  "ru-surname": {
    of: "person",
    rows: ["ов ев ёв ин ын::а у а ым е", ...ADJECTIVE.slice(0, 5), ...PERSON],
  },
  /** Foreign surname in -ов or -ин, with -ом in the instrumental: Чаплин, Дарвин. */
  "ru-surname-foreign": { of: "person", rows: PERSON },
  /** Woman's surname in -а or -ая: Захарова, Путина, Терешкова, Раевская. Others do not change: `-`. */
  "ru-surname-f": {
    of: "both",
    rows: [":ая:ой ой ую ой ой", "ов ев ёв ин ын:а:ой ой у ой ой", ...FIRST_DECLENSION],
  },
  /** Man's given name, patronymic, or what a man is called: Владимир, Сергей, Игорь, Никита, президент, глава. */
  "ru-person": { of: "person", rows: PERSON },
  /** Woman's given name or patronymic: Мария, Анна, Наталья, Владимировна, Любовь. */
  "ru-person-f": { of: "both", rows: [...FIRST_DECLENSION, ":ь:и и ь ью и"] },
  /** Adjective of any gender and number, and names that change like one: Курильские, Южный, Чёрное, Малокурильское. */
  "ru-adj": { of: "both", rows: ADJECTIVE },
  /** Masculine thing or place: Кунашир, Кремль, Китай, договор, остров, меморандум. */
  "ru-noun-m": {
    of: "thing",
    rows: [
      ":ий:ия ию = ием ии",
      ":й:я ю = ем е",
      ":ь:я ю = ем е",
      `${HUSHING} ц::а у = ем/ом е`,
      `${HARD}::а у = ом е`,
    ],
  },
  /** The same with a vowel that falls out: посёлок, день, образец, узел. */
  "ru-noun-m-fleeting": {
    of: "thing",
    rows: [
      ":ок:ка ку = ком ке",
      ":ёк:ька ьку = ьком ьке",
      ":ец:ца цу = цом/цем це",
      ":ень:ня ню = нем не",
      ":ел:ла лу = лом ле",
    ],
  },
  /** Feminine: Москва, Россия, Корея, гряда, декларация, область. */
  "ru-noun-f": { of: "both", rows: [...FIRST_DECLENSION, ":ь:и и ь ью и"] },
  /** Neuter: море, заявление, соглашение, озеро, время. */
  "ru-noun-n": {
    of: "both",
    rows: [
      ":ие:ия ию = ием ии",
      ":ье:ья ью = ьем ье",
      ":мя:мени мени = менем мени",
      ":о:а у = ом е",
      `${HUSHING} ц:е:а у = ем е`,
      ":е:я ю = ем е",
    ],
  },
  /** Plural with -ов or -ев in the genitive: острова, переговоры, Штаты, выборы, японцы, музеи. */
  "ru-noun-pl-ov": {
    of: "thing",
    rows: [
      "ц:ы:ев/ов ам = ами ах",
      ":ы:ов ам = ами ах",
      ":а:ов ам = ами ах",
      `${VELAR} ${HUSHING}:и:ов ам = ами ах`,
      ":и:ев ям = ями ях",
    ],
  },
  /** Plural without an ending in the genitive: Курилы, территории, санкции, учения, Филиппины. */
  "ru-noun-pl-zero": {
    of: "thing",
    rows: [
      ":ии:ий иям = иями иях",
      ":ия:ий иям = иями иях",
      ":ы:0 ам = ами ах",
      ":а:0 ам = ами ах",
      `${VELAR} ${HUSHING}:и:0 ам = ами ах`,
      ":и:ь ям = ями ях",
    ],
  },
  /** Plural with -ей in the genitive: договорённости, области, моря, рубежи. */
  "ru-noun-pl-ey": {
    of: "thing",
    rows: [`${HUSHING}:и:ей ам = ами ах`, ":и:ей ям = ями ях", ":я:ей ям = ями ях"],
  },
  /** Letters spoken as a masculine word: МИД (МИДа, МИДом), НОВАТЭК, ТАСС. */
  "ru-acronym": { of: "thing", rows: ["::а у = ом е"] },
} satisfies Record<string, WrittenParadigm>;
