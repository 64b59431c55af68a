import { testRows } from "./testing/annotated-rows.ts";

/** Pages between the two sides, and the meetings that they are about. */
testRows([
  {
    lang: "en",
    date: "2019-06-29",
    text: "Abe met Putin in Osaka. Prime Minister Shinzo Abe said talks on a bilateral peace treaty, stalled over the island row, would continue.",
    finds: [
      "Abe = shinzo-abe",
      "Putin = vladimir-putin",
      "Osaka = osaka",
      "Shinzo Abe = shinzo-abe as prime-minister-of-japan",
      "bilateral peace treaty = japan-russia-peace-treaty (description)",
      "the island row = kuril-islands-dispute (description)",
    ],
  },
  {
    lang: "en",
    date: "2022-03-22",
    text: "Russia has halted peace treaty talks with Japan over sanctions for its invasion of Ukraine. Kishida said the islands belong to Japan.",
    finds: [
      "Russia = russia",
      "peace treaty = japan-russia-peace-treaty (description)",
      "Japan = japan",
      "sanctions = sanctions-on-russia-2014 (description)",
      "invasion of Ukraine = russian-invasion-of-ukraine-2022",
      "Kishida = fumio-kishida",
      "Japan = japan",
    ],
  },
  {
    lang: "en",
    text: "The Kremlin said Putin would visit the disputed Pacific islands. Tokyo protested.",
    finds: [
      "Kremlin = kremlin",
      "Putin = vladimir-putin",
      "the disputed Pacific islands = disputed-islands (description)",
      "Tokyo = tokyo",
    ],
  },
  {
    lang: "en",
    date: "2016-12-14",
    text: "Ahead of this week's summit in Nagato, Abe spoke of four islands off Hokkaido. Putin did not.",
    finds: [
      "summit = nagato-tokyo-summit-2016 (description)",
      "Nagato = nagato",
      "Abe = shinzo-abe",
      "four islands = disputed-islands (description)",
      "Hokkaido = hokkaido",
      "Putin = vladimir-putin",
    ],
  },
  // without articles
  {
    lang: "ja",
    date: "2016-12-16",
    text: "会談は長引いた。日本とロシアの問題だ。",
    finds: ["日本 = japan", "ロシア = russia"],
  },
  {
    lang: "ja",
    date: "2016-12-16",
    text: "安倍晋三首相とプーチン大統領の会談は長引いた。",
    finds: [
      "安倍晋三 = shinzo-abe as prime-minister-of-japan",
      "プーチン = vladimir-putin as president-of-russia",
      "会談 = nagato-tokyo-summit-2016 (description)",
    ],
  },
  {
    lang: "ja",
    date: "2018-05-26",
    text: "安倍晋三首相とプーチン大統領の会談は長引いた。",
    finds: [
      "安倍晋三 = shinzo-abe as prime-minister-of-japan",
      "プーチン = vladimir-putin as president-of-russia",
      "会談 = moscow-summit-2018 (description)",
    ],
  },
  {
    lang: "ko",
    date: "2016-12-16",
    text: "회담은 길어졌다. 일본과 러시아의 문제다.",
    finds: ["일본 = japan", "러시아 = russia"],
  },
]);
