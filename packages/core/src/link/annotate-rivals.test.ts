import { testRows } from "./testing/annotated-rows.ts";

/** One of several that share a name, and what a name cannot mean at its time. */
testRows([
  {
    lang: "en",
    date: "1986-01-20",
    text: "Foreign Minister Abe met Eduard Shevardnadze in Tokyo.",
    finds: [
      "Abe = shintaro-abe as foreign-minister-of-japan",
      "Eduard Shevardnadze = eduard-shevardnadze",
      "Tokyo = tokyo",
    ],
  },
  {
    lang: "en",
    date: "2016-12-15",
    text: "Prime Minister Abe met Vladimir Putin in Nagato.",
    finds: [
      "Abe = shinzo-abe as prime-minister-of-japan",
      "Vladimir Putin = vladimir-putin",
      "Nagato = nagato",
    ],
  },
  {
    lang: "en",
    date: "2000-09-01",
    text: "Foreign Minister Kono welcomed the guests in Japan.",
    finds: ["Kono = yohei-kono as foreign-minister-of-japan", "Japan = japan"],
  },
  {
    lang: "en",
    date: "2018-09-12",
    text: "Foreign Minister Kono welcomed the guests in Japan.",
    finds: ["Kono = taro-kono as foreign-minister-of-japan", "Japan = japan"],
  },
  {
    lang: "en",
    text: "Foreign Minister Kono welcomed the guests in Japan.",
    finds: ["Japan = japan"],
  },
  {
    lang: "en",
    date: "1991-08-01",
    text: "President Bush met Mikhail Gorbachev in Moscow.",
    finds: [
      "Bush = george-h-w-bush as president-of-the-united-states",
      "Mikhail Gorbachev = mikhail-gorbachev",
      "Moscow = moscow",
    ],
  },
  {
    lang: "en",
    date: "2005-08-01",
    text: "President Bush met Vladimir Putin in Moscow.",
    finds: [
      "Bush = george-w-bush as president-of-the-united-states",
      "Vladimir Putin = vladimir-putin",
      "Moscow = moscow",
    ],
  },
  { lang: "en", date: "2021-08-01", text: "George Bush spoke. Bush left.", finds: [] },
  {
    lang: "ja",
    date: "2010-11-01",
    text: "菅首相は抗議した。",
    finds: ["菅 = naoto-kan as prime-minister-of-japan"],
  },
  {
    lang: "ja",
    date: "2020-10-01",
    text: "菅首相は電話した。",
    finds: ["菅 = yoshihide-suga as prime-minister-of-japan"],
  },
  {
    lang: "en",
    date: "2023-05-01",
    text: "Russia says the conflict in Ukraine goes on.",
    finds: ["Russia = russia", "conflict in Ukraine = russian-invasion-of-ukraine-2022"],
  },
  {
    lang: "en",
    date: "2014-05-01",
    text: "Russia says the conflict in Ukraine goes on.",
    finds: ["Russia = russia", "conflict in Ukraine = ukraine-crisis-2014"],
  },
  {
    lang: "en",
    text: "Russia says the conflict in Ukraine goes on.",
    finds: ["Russia = russia", "Ukraine = ukraine"],
  },
  {
    lang: "en",
    text: "Japan calls the southern part of the Kuril Islands its Northern Territories.",
    finds: [
      "Japan = japan",
      "Kuril Islands = kuril-islands or disputed-islands",
      "Northern Territories = disputed-islands",
    ],
  },
  // before it began
  {
    lang: "en",
    date: "2014-03-10",
    text: "Russia's invasion of Ukraine was condemned.",
    finds: ["Russia = russia", "Ukraine = ukraine"],
  },
  {
    lang: "en",
    date: "2022-03-10",
    text: "Russia's invasion of Ukraine was condemned.",
    finds: ["Russia's invasion of Ukraine = russian-invasion-of-ukraine-2022"],
  },
  {
    lang: "en",
    text: "The invasion of Ukraine was condemned.",
    finds: ["invasion of Ukraine = russian-invasion-of-ukraine-2022"],
  },
  {
    lang: "ja",
    date: "2014-03-10",
    text: "ウクライナ侵攻を非難した。",
    finds: ["ウクライナ = ukraine"],
  },
  {
    lang: "zh",
    date: "2014-03-10",
    text: "俄罗斯入侵乌克兰后。",
    finds: ["俄罗斯 = russia", "乌克兰 = ukraine"],
  },
  {
    lang: "ko",
    date: "2014-03-10",
    text: "러시아의 우크라이나 침공을 비난했다.",
    finds: ["러시아 = russia", "우크라이나 = ukraine"],
  },
  {
    lang: "ru",
    date: "2014-03-10",
    text: "Вторжение России на Украину осудили.",
    finds: ["России = russia", "Украину = ukraine"],
  },
]);
