import { testMarkedTexts } from "./testing/marked-texts.ts";

/** "Two islands" are the two of 1956, unless those beside them are others. */

const NT = "[Northern Territories|disputed-islands]";
const YK = "[Южные Курилы|disputed-islands]";
const IK = "[Iturup|iturup] and [Kunashir|kunashir]";
const EK = "[Etorofu|iturup] and [Kunashiri|kunashir]";

testMarkedTexts([
  // named after it: with a comma, a dash, a colon, brackets, a place between
  ["en", "2020-12-01", `The ${NT}: missiles on two of [the four islands|disputed-islands], ${EK}.`],
  [
    "en",
    "2020-12-01",
    `Missiles on two of [the four islands|disputed-islands] in the ${NT} – ${EK}.`,
  ],
  ["en", "2020-12-01", `The ${NT}: they came to the two islands: ${IK}.`],
  ["en", "2020-12-01", `The ${NT}: they came to the two islands (${IK}) by sea.`],
  [
    "en",
    "2020-12-01",
    `The ${NT}: [Japan|japan] claims the chain's two southernmost islands, ${EK}.`,
  ],
  [
    "de",
    "2020-12-01",
    "Raketen auf zwei [der vier Inseln|disputed-islands], [Etorofu|iturup] und [Kunashiri|kunashir], der [Südkurilen|disputed-islands].",
  ],
  [
    "fr",
    "2020-12-01",
    "[Kouriles du Sud|disputed-islands] : des missiles sur les deux îles, [Itouroup|iturup] et [Kounachir|kunashir].",
  ],
  [
    "es",
    "2020-12-01",
    "[Kuriles del Sur|disputed-islands]: misiles en las dos islas ([Iturup|iturup] y [Kunashir|kunashir]).",
  ],
  [
    "zh",
    "2020-12-01",
    "[北方领土|disputed-islands]：在两岛（[国后|kunashir]、[择捉|iturup]）部署导弹。",
  ],
  [
    "ko",
    "2020-12-01",
    "[북방영토|disputed-islands]: 두 섬([쿠나시르|kunashir], [이투루프|iturup])에 배치했다.",
  ],
  // handing over does not change what an apposition says, unless it is none
  ["en", "2018-12-01", `The ${NT}: they want the return of two islands, ${EK}.`],
  [
    "en",
    "2018-12-01",
    `The ${NT}: they would hand over [two islands|lesser-kuril-chain], ${EK} would stay.`,
  ],
  [
    "en",
    "2018-12-01",
    `The ${NT}: they would hand over [two islands|lesser-kuril-chain] and keep ${EK}.`,
  ],
  // named before it
  [
    "en",
    "2020-12-01",
    `The ${NT}: on ${IK}, two of [the four islands|disputed-islands], there are bases.`,
  ],
  ["en", "2020-12-01", `The ${NT}: ${IK} — the two islands with airfields — are cold.`],
  // taken up again, here or in the next paragraph
  [
    "en",
    "2020-12-01",
    `They deployed missiles on the islands of ${IK}. The two islands are part of the ${NT}.`,
  ],
  [
    "en",
    "2020-12-01",
    `The ${NT}: missiles on ${IK} are new.\n\nThe two islands lie near [Hokkaido|hokkaido].`,
  ],
  [
    "ru",
    "2020-12-01",
    `${YK}: ракеты на двух островах — [Итурупе|iturup] и [Кунашире|kunashir]. Охотиться здесь нельзя. Эти два острова велики, и оба острова холодны.`,
  ],
  [
    "uk",
    "2020-12-01",
    "[Південні Курили|disputed-islands]: ракети на двох островах — [Ітурупі|iturup] та [Кунаширі|kunashir]. Ці два острови великі, обидва острови холодні.",
  ],
  [
    "ja",
    "2020-12-01",
    "[北方領土|disputed-islands]の[択捉|iturup]、[国後|kunashir]の2島に配備した。2島には住民がいる。",
  ],
  [
    "zh",
    "2020-12-01",
    "[北方领土|disputed-islands]：在[国后|kunashir]、[择捉|iturup]两岛部署导弹。两岛有居民。",
  ],
  [
    "zh-Hant",
    "2020-12-01",
    "[北方領土|disputed-islands]：在[國後|kunashir]、[擇捉|iturup]部署飛彈。兩島有居民。",
  ],
  [
    "ko",
    "2020-12-01",
    "[북방영토|disputed-islands]: [쿠나시르|kunashir]와 [이투루프|iturup] 두 섬에 배치했다. 두 섬에는 주민이 산다.",
  ],
  // others of a group that is not counted
  [
    "en",
    "2020-12-01",
    `Missiles on [Paramushir|paramushir] and [Matua|matua]. The islands have bases, and so have [the disputed islands|disputed-islands] of the ${NT}.`,
  ],
  // the two of 1956
  [
    "en",
    "2018-12-01",
    `The ${NT}: ${EK} are large. They were content with [the two islands|lesser-kuril-chain] promised in 1956, [the two smaller islands|lesser-kuril-chain], [Shikotan and Habomai|lesser-kuril-chain].`,
  ],
  [
    "en",
    "2018-12-01",
    `The ${NT}: [Shikotan|shikotan], [Habomai|habomai-islands], ${IK}. [The two islands|lesser-kuril-chain] nearest to us are small.`,
  ],
  ["en", "2018-12-01", `The ${NT}: ${IK}. [The two smaller islands|lesser-kuril-chain] are near.`],
  [
    "en",
    "2018-12-01",
    `The ${NT}: a base on [Iturup|iturup]. [The two islands|lesser-kuril-chain] have none.`,
  ],
  [
    "en",
    "2018-12-01",
    `The ${NT}: [the islands|disputed-islands], [Sakhalin|sakhalin] fishermen say, are cold.`,
  ],
  [
    "ja",
    "2018-12-01",
    "[北方領土|disputed-islands]のうち[歯舞|habomai-islands]、[色丹|shikotan]の[2島|lesser-kuril-chain]。[国後|kunashir]と[択捉|iturup]は大きい。[2島|lesser-kuril-chain]返還。",
  ],
  // "these" are those named last; a plain noun is, too, where they are handed over
  [
    "en",
    "2018-12-01",
    `The ${NT}: ${EK} are large. These islands, and those islands, are cold. Yet [these four islands|disputed-islands] are one.`,
  ],
  [
    "en",
    "2018-12-01",
    `The ${NT}: they spoke of [Shikotan and Habomai|lesser-kuril-chain]. The islands are to be handed over. These islands are small.\n\n[The islands|disputed-islands] are near.`,
  ],
  [
    "en",
    "2018-12-01",
    `The ${NT}: ${EK}, [Shikotan|shikotan] and [Habomai|habomai-islands]. [These islands|disputed-islands] are to be handed over.`,
  ],
  [
    "en",
    "2018-12-01",
    `The ${NT}: he landed on [Iturup|iturup]. [These islands|disputed-islands] are cold.`,
  ],
  ["ru", "2018-12-01", `${YK}: [Хабомаи и Шикотан|lesser-kuril-chain]. Эти острова малы.`],
  [
    "de",
    "2018-12-01",
    "[Südkurilen|disputed-islands]: [Etorofu|iturup] und [Kunashiri|kunashir]. Diese Inseln sind groß.",
  ],
  [
    "ja",
    "2018-12-01",
    "[北方領土|disputed-islands]：[歯舞群島と色丹島|lesser-kuril-chain]。これらの島は小さい。[国後島|kunashir]。[択捉島|iturup]。[四島|disputed-islands]だ。",
  ],
  [
    "ko",
    "2018-12-01",
    "[북방영토|disputed-islands]: [쿠나시르|kunashir]와 [이투루프|iturup]. 이 섬들은 크다. [이들 4개 섬|disputed-islands]이다.",
  ],
  // two others that are no list leave "the islands" what they are
  [
    "en",
    "2018-12-01",
    "Soviet troops fought on [Shumshu|shumshu] for several days in the middle of August, and many lives were lost there. Those who stood on [Urup|urup] gave in at the end of the month. [Japan|japan] says that [the islands|disputed-islands] were taken from it. It calls them the [Northern Territories|disputed-islands].",
  ],
  // two, three or both are not four
  [
    "en",
    "2018-12-01",
    `The ${NT}: the two extremely remote, sparsely populated islands, both islands, two bitterly disputed islands, [four disputed islands|disputed-islands].`,
  ],
  [
    "de",
    "2018-12-01",
    "[Südkurilen|disputed-islands]: beide Inseln, [die vier Inseln|disputed-islands].",
  ],
]);
