import { testRows } from "./testing/annotated-rows.ts";

/** Names and their gates, in good text and in damaged text. */
testRows([
  {
    lang: "en",
    text: "Vladimir Putin spoke in Moscow.",
    finds: ["Vladimir Putin = vladimir-putin", "Moscow = moscow"],
  },
  { lang: "en", text: "Abe spoke.", finds: [] },
  {
    lang: "en",
    text: "Abe spoke. Later Shinzo Abe left.",
    finds: ["Abe = shinzo-abe", "Shinzo Abe = shinzo-abe"],
  },
  {
    lang: "en",
    text: "Shinzo Abe left. Earlier Abe spoke.",
    finds: ["Shinzo Abe = shinzo-abe", "Abe = shinzo-abe"],
  },
  {
    lang: "en",
    text: "Honest Abe Lincoln and Abe Fortas were Americans, unlike Shinzo Abe.",
    finds: ["Shinzo Abe = shinzo-abe"],
  },
  {
    lang: "en",
    date: "2018-05-26",
    text: "Akie Abe, Ivanka Trump and Lyudmila Putin had tea with Shinzo Abe. Abe left.",
    finds: ["Shinzo Abe = shinzo-abe", "Abe = shinzo-abe"],
  },
  {
    lang: "en",
    date: "2010-11-02",
    text: "Daniil Medvedev beat the champion. Medvedev said he was tired.",
    finds: [],
  },
  {
    lang: "en",
    text: "Nakamura fished near the Kuril Islands.",
    finds: ["Kuril Islands = kuril-islands"],
  },
  {
    lang: "en",
    text: "Itsuro Nakamura spoke. Nakamura teaches.",
    finds: ["Itsuro Nakamura = itsuro-nakamura", "Nakamura = itsuro-nakamura"],
  },
  {
    lang: "en",
    text: "She ordered a Moscow Mule at the University of Tokyo, then read the Moscow Times.",
    finds: [],
  },
  {
    lang: "en",
    text: "Denzel Washington and George Washington never met Vladimir Putin.",
    finds: ["Vladimir Putin = vladimir-putin"],
  },
  { lang: "en", text: "The Northern Territory lies in Australia.", finds: [] },
  {
    lang: "en",
    date: "2018-05-26",
    text: "RUSSIA AND JAPAN HOLD TALKS ON KURIL ISLANDS, SAYS ABE",
    finds: [
      "RUSSIA = russia",
      "JAPAN = japan",
      "KURIL ISLANDS = kuril-islands",
      "ABE = shinzo-abe",
    ],
  },
  {
    lang: "en",
    date: "2018-05-26",
    text: "Russia Says Putin Will Meet Abe In Tokyo To Discuss Territorial Dispute",
    finds: [
      "Russia = russia",
      "Putin = vladimir-putin",
      "Abe = shinzo-abe",
      "Tokyo = tokyo",
      "Territorial Dispute = kuril-islands-dispute (description)",
    ],
  },
  {
    lang: "en",
    date: "2018-05-26",
    text: "Russian and Japanese fishermen sailed in Soviet boats.",
    finds: [],
  },
  {
    lang: "ja",
    date: "2018-11-14",
    text: "小野田さんは帰国後、京都に行った。林さんは森へ行った。河野花子大使と河野太郎外相が会った。",
    finds: ["河野太郎 = taro-kono as foreign-minister-of-japan"],
  },
  {
    lang: "zh-Hant",
    date: "2018-11-14",
    text: "千島湖很美，離千島群島很遠。",
    finds: ["千島群島 = kuril-islands"],
  },
  {
    lang: "ko",
    date: "2018-11-14",
    text: "아베크롬비 매장에서 아이스크림을 샀다. 모스크바에서도 팔린다.",
    finds: ["모스크바 = moscow"],
  },
  {
    lang: "ru",
    date: "2018-11-14",
    text: "Он курил, а Ольга Куриленко пела в Северо-Енисейске. Сергей Лавров молчал.",
    finds: ["Сергей Лавров = sergei-lavrov"],
  },
  {
    lang: "en",
    text: "Japans view of Moscows plans matters to Japan, and Moscow knows it.",
    finds: ["Japan = japan", "Moscow = moscow", "Japan = japan", "Moscow = moscow"],
  },
  { lang: "en", text: "Two territorial disputes of Japan remain.", finds: ["Japan = japan"] },
]);
