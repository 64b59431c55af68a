import { testRows } from "./testing/annotated-rows.ts";

/** Roles and the date of the page. */
testRows([
  {
    lang: "en",
    date: "2019-01-22",
    text: "The Japanese prime minister called the Russian president.",
    finds: [
      "The Japanese prime minister = shinzo-abe (role)",
      "the Russian president = vladimir-putin (role)",
    ],
  },
  {
    lang: "en",
    date: "2019-01-22",
    text: "Russia's foreign minister told Japan's top diplomat that talks would go on.",
    finds: [
      "Russia = russia",
      "foreign minister = sergei-lavrov (role)",
      "Japan = japan",
      "top diplomat = taro-kono (role)",
    ],
  },
  {
    lang: "en",
    date: "2010-11-02",
    text: "The Russian president visited Kunashir. Japan's foreign minister protested.",
    finds: [
      "The Russian president = dmitry-medvedev (role)",
      "Kunashir = kunashir",
      "Japan = japan",
      "foreign minister = seiji-maehara (role)",
    ],
  },
  { lang: "en", date: "2020-09", text: "The Japanese prime minister spoke.", finds: [] },
  {
    lang: "en",
    date: "2016-05",
    text: "The Japanese prime minister spoke.",
    finds: ["The Japanese prime minister = shinzo-abe (role)"],
  },
  { lang: "en", text: "The Russian president flew home.", finds: [] },
  {
    lang: "en",
    text: "Russian President Boris Yeltsin came to Tokyo. The Russian president left.",
    finds: [
      "Boris Yeltsin = boris-yeltsin as president-of-russia",
      "Tokyo = tokyo",
      "The Russian president = boris-yeltsin (role)",
    ],
  },
  {
    lang: "en",
    date: "2019-01-22",
    text: "Russian President Vladimir Putin came from Iturup. The president smiled.",
    finds: [
      "Vladimir Putin = vladimir-putin as president-of-russia",
      "Iturup = iturup",
      "The president = vladimir-putin (role)",
    ],
  },
  {
    lang: "ja",
    date: "2015-03-01",
    text: "安倍晋三首相は答弁した。首相は経済について述べた。",
    finds: ["安倍晋三 = shinzo-abe as prime-minister-of-japan", "首相 = shinzo-abe (role)"],
  },
  {
    lang: "en",
    date: "2019-01-22",
    text: "Lavrov, the Russian foreign minister, and Abe, Japan's prime minister, disagree.",
    finds: [
      "Lavrov = sergei-lavrov as foreign-minister-of-russia",
      "Abe = shinzo-abe as prime-minister-of-japan",
      "Japan = japan",
    ],
  },
  {
    lang: "en",
    date: "2019-01-22",
    text: "The Russian president, Vladimir Putin, left.",
    finds: ["Vladimir Putin = vladimir-putin as president-of-russia"],
  },
  {
    lang: "en",
    date: "2017-01-05",
    text: "President-elect Donald Trump said nothing. The Kremlin spokesman did.",
    finds: ["Donald Trump = donald-trump", "Kremlin = kremlin", "spokesman = dmitry-peskov (role)"],
  },
  {
    lang: "ja",
    date: "2018-11-14",
    text: "露大統領は答えなかった。日本の首相も答えなかった。",
    finds: ["露大統領 = vladimir-putin (role)", "日本 = japan", "首相 = shinzo-abe (role)"],
  },
  {
    lang: "ja",
    date: "2018-11-14",
    text: "安倍晋三首相とロシアのプーチン大統領が会談した。独首相とフランス大統領は来なかった。",
    finds: [
      "安倍晋三 = shinzo-abe as prime-minister-of-japan",
      "ロシア = russia",
      "プーチン = vladimir-putin as president-of-russia",
    ],
  },
  {
    lang: "ru",
    date: "2018-11-14",
    text: "Президент России Владимир Путин и премьер-министр Японии Синдзо Абэ встретились. Японский премьер уехал.",
    finds: [
      "России = russia",
      "Владимир Путин = vladimir-putin as president-of-russia",
      "Японии = japan",
      "Синдзо Абэ = shinzo-abe as prime-minister-of-japan",
      "Японский премьер = shinzo-abe (role)",
    ],
  },
  {
    lang: "ru",
    date: "2018-11-14",
    text: "Президент банка и президент Франции встретились в Москве.",
    finds: ["Москве = moscow"],
  },
  {
    lang: "ru",
    date: "2010-11-02",
    text: "Дмитрий Медведев приехал на Кунашир. Президент осмотрел дома.",
    finds: [
      "Дмитрий Медведев = dmitry-medvedev",
      "Кунашир = kunashir",
      "Президент = dmitry-medvedev (role)",
    ],
  },
  {
    lang: "zh-Hans",
    date: "2018-11-14",
    text: "俄罗斯总统普京与日本首相安倍晋三会晤。俄总统没有回应。",
    finds: [
      "俄罗斯 = russia",
      "普京 = vladimir-putin as president-of-russia",
      "日本 = japan",
      "安倍晋三 = shinzo-abe as prime-minister-of-japan",
      "俄总统 = vladimir-putin (role)",
    ],
  },
  {
    lang: "zh-Hans",
    date: "2018-11-14",
    text: "中国外长王毅与俄罗斯外长拉夫罗夫会谈。外长没有回应。",
    finds: [
      "中国 = china",
      "俄罗斯 = russia",
      "拉夫罗夫 = sergei-lavrov as foreign-minister-of-russia",
    ],
  },
  {
    lang: "ko",
    date: "2018-11-14",
    text: "아베 신조(安倍晋三) 총리와 블라디미르 푸틴 러시아 대통령이 만났다. 러시아 대통령은 답하지 않았다.",
    finds: [
      "아베 신조 = shinzo-abe",
      "安倍晋三 = shinzo-abe as prime-minister-of-japan",
      "블라디미르 푸틴 = vladimir-putin as president-of-russia",
      "러시아 = russia",
      "러시아 = russia",
      "대통령 = vladimir-putin (role)",
    ],
  },
  { lang: "ko", date: "2018-11-14", text: "메르켈 총리와 문재인 대통령이 만났다.", finds: [] },
  // no date anywhere
  {
    lang: "en",
    text: "The Japanese prime minister spoke. Russia's foreign minister spoke.",
    finds: ["Russia = russia"],
  },
  {
    lang: "ja",
    text: "日本の首相が話した。ロシア大統領も。",
    finds: ["日本 = japan", "ロシア = russia"],
  },
  {
    lang: "ru",
    text: "Президент России и премьер-министр Японии встретились.",
    finds: ["России = russia", "Японии = japan"],
  },
  {
    lang: "zh",
    text: "日本首相与俄罗斯总统会晤。",
    finds: ["日本 = japan", "俄罗斯 = russia"],
  },
  {
    lang: "ko",
    text: "일본 총리와 러시아 대통령이 만났다.",
    finds: ["일본 = japan", "러시아 = russia"],
  },
  {
    lang: "de",
    text: "Der japanische Ministerpräsident sprach.",
    finds: [],
  },
]);
