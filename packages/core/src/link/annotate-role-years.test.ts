import { testRows } from "./testing/annotated-rows.ts";

/** Roles of another time: a year beside them, and former holders. */
testRows([
  {
    lang: "en",
    date: "2018-05-26",
    text: "The Prime Minister of Japan apologised in 1995.",
    finds: ["The Prime Minister = tomiichi-murayama (role)", "Japan = japan"],
  },
  {
    lang: "en",
    text: "The Prime Minister of Japan apologised in 1995.",
    finds: ["The Prime Minister = tomiichi-murayama (role)", "Japan = japan"],
  },
  {
    lang: "en",
    date: "2018-05-26",
    text: "In 1956 the Soviet leader and the Japanese prime minister signed.",
    finds: [
      "the Soviet leader = nikita-khrushchev (role)",
      "the Japanese prime minister = ichiro-hatoyama (role)",
    ],
  },
  {
    lang: "en",
    date: "2018-05-26",
    text: "The Japanese prime minister in 1993 apologised; in 1996, the Japanese prime minister resigned.",
    finds: [],
  },
  {
    lang: "en",
    date: "2018-05-26",
    text: "The Japanese prime minister spoke of the end of the war in 1945.",
    finds: [],
  },
  {
    lang: "en",
    date: "2018-05-26",
    text: "The Japanese prime minister reaffirmed the declaration signed in 1956.",
    finds: ["The Japanese prime minister = shinzo-abe (role)"],
  },
  {
    lang: "en",
    date: "2018-05-26",
    text: "The Japanese prime minister, who took office in 2012, will run in 2021.",
    finds: ["The Japanese prime minister = shinzo-abe (role)"],
  },
  {
    lang: "en",
    date: "2018-05-26",
    text: "The Japanese prime minister spoke in 2018.",
    finds: ["The Japanese prime minister = shinzo-abe (role)"],
  },
  {
    lang: "de",
    date: "2018-05-26",
    text: "Der japanische Ministerpräsident entschuldigte sich 1995. Der japanische Ministerpräsident bekräftigte die 1956 unterzeichnete Erklärung.",
    finds: [
      "Der japanische Ministerpräsident = tomiichi-murayama (role)",
      "Der japanische Ministerpräsident = shinzo-abe (role)",
    ],
  },
  {
    lang: "fr",
    date: "2018-05-26",
    text: "En 1995, le premier ministre japonais s'est excusé. Le premier ministre japonais a confirmé la déclaration signée en 1956.",
    finds: [
      "le premier ministre japonais = tomiichi-murayama (role)",
      "Le premier ministre japonais = shinzo-abe (role)",
    ],
  },
  {
    lang: "es",
    date: "2018-05-26",
    text: "El primer ministro japonés se disculpó en 1995.",
    finds: ["El primer ministro japonés = tomiichi-murayama (role)"],
  },
  {
    lang: "ru",
    date: "2018-05-26",
    text: "В 1995 году премьер-министр Японии извинился. Премьер-министр Японии подтвердил подписанную в 1956 году декларацию.",
    finds: [
      "премьер-министр = tomiichi-murayama (role)",
      "Японии = japan",
      "Премьер-министр = shinzo-abe (role)",
      "Японии = japan",
    ],
  },
  {
    lang: "uk",
    date: "2018-05-26",
    text: "У 1995 році прем'єр-міністр Японії вибачився.",
    finds: ["прем'єр-міністр = tomiichi-murayama (role)", "Японії = japan"],
  },
  {
    lang: "ja",
    date: "2018-05-26",
    text: "1995年8月15日、日本の首相は謝罪した。1956年の宣言を日本の首相は再確認した。",
    finds: [
      "日本 = japan",
      "首相 = tomiichi-murayama (role)",
      "日本 = japan",
      "首相 = shinzo-abe (role)",
    ],
  },
  {
    lang: "zh",
    date: "2018-05-26",
    text: "1995年日本首相道歉。1956年以来，日本首相多次提及。",
    finds: [
      "日本 = japan",
      "首相 = tomiichi-murayama (role)",
      "日本 = japan",
      "首相 = shinzo-abe (role)",
    ],
  },
  {
    lang: "ko",
    date: "2018-05-26",
    text: "1995년 당시 일본 총리는 사과했다.",
    finds: ["일본 = japan", "총리 = tomiichi-murayama (role)"],
  },
  // former holders
  {
    lang: "en",
    date: "2018-05-26",
    text: "Former Prime Minister Mori and ex-President Yeltsin met.",
    finds: [
      "Mori = yoshiro-mori as prime-minister-of-japan",
      "Yeltsin = boris-yeltsin as president-of-russia",
    ],
  },
  {
    lang: "en",
    text: "Former Prime Minister Mori spoke. The Japanese prime minister replied.",
    finds: ["Mori = yoshiro-mori as prime-minister-of-japan"],
  },
  {
    lang: "de",
    date: "2018-05-26",
    text: "Der frühere Ministerpräsident Mori kam.",
    finds: ["Mori = yoshiro-mori as prime-minister-of-japan"],
  },
  {
    lang: "fr",
    date: "2018-05-26",
    text: "L'ancien Premier ministre japonais Mori est venu.",
    finds: ["Mori = yoshiro-mori as prime-minister-of-japan"],
  },
  {
    lang: "ru",
    date: "2018-05-26",
    text: "Бывший премьер-министр Мори приехал. Экс-премьер Японии Мори уехал.",
    finds: [
      "Мори = yoshiro-mori as prime-minister-of-japan",
      "Японии = japan",
      "Мори = yoshiro-mori as prime-minister-of-japan",
    ],
  },
  {
    lang: "ja",
    date: "2018-05-26",
    text: "森元首相が来た。日本の首相は来ない。",
    finds: [
      "森 = yoshiro-mori as prime-minister-of-japan",
      "日本 = japan",
      "首相 = shinzo-abe (role)",
    ],
  },
  {
    lang: "ja",
    text: "森元首相が来た。日本の首相は来ない。",
    finds: ["森 = yoshiro-mori as prime-minister-of-japan", "日本 = japan"],
  },
  {
    lang: "ko",
    date: "2018-05-26",
    text: "모리 전 총리가 왔다.",
    finds: ["모리 = yoshiro-mori as prime-minister-of-japan"],
  },
]);
