import { testRows } from "./testing/annotated-rows.ts";

/** Things called after others, and the same letters in another word or name. */
testRows([
  {
    lang: "en",
    date: "2018-05-26",
    text: "The carrier USS Ronald Reagan left. Mrs. Abe smiled. Trump Tower is in New York, and Trump is there.",
    finds: ["Trump = donald-trump"],
  },
  {
    lang: "en",
    date: "2018-05-26",
    text: "The Sakhalin-2 project, Sakhalin II and the island of Sakhalin. The Kazan Kremlin is old.",
    finds: ["Sakhalin-2 = sakhalin-2", "Sakhalin II = sakhalin-2", "Sakhalin = sakhalin"],
  },
  {
    lang: "en",
    date: "2018-05-26",
    text: "UN officials spoke to us. Give us more, US officials said. He sent a telegram and a trump card.",
    finds: ["UN = united-nations", "US = united-states"],
  },
  {
    lang: "ru",
    date: "2018-05-26",
    text: "Крейсер «Москва» вышел в море. Телеканал «Россия» показал фильм. Банк России снизил ставку. В Москве дождь.",
    finds: ["Москве = moscow"],
  },
  {
    lang: "ja",
    date: "2018-05-26",
    text: "安倍川もちと安倍晴明は有名だ。福田赳夫と小泉進次郎は別人だ。日本橋で日本酒を飲む。",
    finds: [],
  },
  {
    lang: "zh-Hans",
    date: "2018-05-26",
    text: "美国东海岸下雪，北京时间八点。东海局势紧张，中国表示关切。",
    finds: ["美国 = united-states", "东海 = east-china-sea", "中国 = china"],
  },
  {
    lang: "en",
    date: "2009-09-20",
    text: "Prime Minister Hatoyama vowed to solve the Northern Territories dispute, as his grandfather Ichiro Hatoyama had tried. Hatoyama is new.",
    finds: [
      "Hatoyama = yukio-hatoyama as prime-minister-of-japan",
      "Northern Territories dispute = kuril-islands-dispute",
      "Ichiro Hatoyama = ichiro-hatoyama",
      "Hatoyama = yukio-hatoyama",
    ],
  },
  {
    lang: "en",
    date: "2018-05-26",
    text: "Japan's chief cabinet secretary, Yoshihide Suga, told reporters. Suga declined to comment.",
    finds: [
      "Japan = japan",
      "Yoshihide Suga = yoshihide-suga as chief-cabinet-secretary-of-japan",
      "Suga = yoshihide-suga",
    ],
  },
  {
    lang: "zh-Hans",
    date: "2022-02-06",
    text: "中俄领导人签署声明。俄领导人回国。",
    finds: ["俄领导人 = vladimir-putin (role)"],
  },
  {
    lang: "ja",
    date: "2018-11-14",
    text: "メラニア・トランプ夫人は来ず、トランプ大統領が来た。安倍・プーチン会談は続く。",
    finds: [
      "トランプ = donald-trump as president-of-the-united-states",
      "安倍 = shinzo-abe",
      "プーチン = vladimir-putin",
    ],
  },
  {
    lang: "en",
    date: "2018-11-14",
    text: "In World War II the War Department and the war effort mattered. The war ended.",
    finds: ["World War II = world-war-ii", "The war = world-war-ii (description)"],
  },
  {
    lang: "zh",
    date: "2025-12-01",
    text: "高市早苗谈日本海鲜。提高市场占有率，日本海军，日本海上自卫队，日本海沿岸。",
    finds: [
      "高市早苗 = sanae-takaichi",
      "日本 = japan",
      "日本 = japan",
      "日本 = japan",
      "日本海 = sea-of-japan",
    ],
  },
  {
    lang: "zh",
    text: "回国后他说，国后、择捉、色丹、齿舞是北方四岛。",
    finds: [
      "国后 = kunashir",
      "择捉 = iturup",
      "色丹 = shikotan",
      "齿舞 = habomai-islands",
      "北方四岛 = disputed-islands",
    ],
  },
  {
    lang: "ja",
    date: "2010-11-02",
    text: "河野雅治氏は外務省の人だ。河野駐露大使は北方領土を語った。",
    finds: [
      "河野雅治 = masaharu-kono",
      "外務省 = mofa-japan",
      "河野 = masaharu-kono",
      "北方領土 = disputed-islands",
    ],
  },
  {
    lang: "ja",
    text: "日本からカタールの外務省を訪れた。",
    finds: ["日本 = japan"],
  },
  {
    lang: "ko",
    date: "2023-05-01",
    text: "일본 영화가 칸에서 수상. 정상 운영한다. 일본 수상이 왔다.",
    finds: ["일본 = japan", "일본 = japan", "수상 = fumio-kishida (role)"],
  },
  {
    lang: "ko",
    text: "1956년 소·일 공동선언과 쿠릴 4개 섬.",
    finds: ["소·일 공동선언 = joint-declaration-1956", "쿠릴 4개 섬 = disputed-islands"],
  },
  {
    lang: "ru",
    date: "2016-12-17",
    text: "Глава японского правительства молчал. Путина началась на Камчатке. Путин на южных Курильских островах сослался на декларацию 1956 года.",
    finds: [
      "Глава японского правительства = shinzo-abe (role)",
      "Камчатке = kamchatka",
      "Путин = vladimir-putin",
      "южных Курильских островах = disputed-islands",
      "декларацию 1956 года = joint-declaration-1956 (description)",
    ],
  },
  {
    lang: "en",
    date: "2024-01-30",
    text: "Medvedev, deputy head of Russia's Security Council, replied.",
    finds: ["Medvedev = dmitry-medvedev", "Russia's Security Council = russian-security-council"],
  },
  {
    lang: "en",
    text: "Igor Ivanov, a plumber, lives in Russia's Far East.",
    finds: ["Russia's Far East = russian-far-east"],
  },
  {
    lang: "en",
    text: "A history of the Far East: Russia met Japan.",
    finds: ["Russia = russia", "Japan = japan"],
  },
  {
    lang: "en",
    text: "Osaka beat her rival and won US$1,000 in the US.",
    finds: ["US = united-states"],
  },
  {
    // A German verb; in an English text it is a name.
    lang: "de",
    text: "Aus Protest gegen den Angriff auf die Ukraine war er im Mai zurückgetreten.",
    finds: ["Angriff auf die Ukraine = russian-invasion-of-ukraine-2022"],
  },
  {
    lang: "en",
    text: "The Ukraine war went on.",
    finds: ["Ukraine war = russian-invasion-of-ukraine-2022"],
  },
]);
