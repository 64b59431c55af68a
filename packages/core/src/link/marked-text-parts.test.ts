import { testMarkedTexts } from "./testing/marked-texts.ts";

/** Parts of the chain, and of the world, that bear the name of the whole with a word more. */
testMarkedTexts([
  [
    "en",
    undefined,
    "The [northern Kurils|northern-kurils] and the [southern Kurils|disputed-islands] are parts of the [Kuril Islands|kuril-islands], as are the central Kurils and the Middle Kuril Islands.",
  ],
  [
    "ja",
    undefined,
    "[千島列島|kuril-islands]は[北千島|northern-kurils]と中千島、[南千島|disputed-islands]から成る。[占守島|shumshu]は[千島列島北部|northern-kurils]にある。",
  ],
  [
    "ru",
    undefined,
    "На [Северных Курилах|northern-kurils] и [южных Курилах|disputed-islands] холодно, на средних Курилах никто не живёт. [Северо-Курильские острова|northern-kurils] малы.",
  ],
  [
    "uk",
    undefined,
    "[Північні Курили|northern-kurils] і [Південні Курили|disputed-islands] є частинами [Курил|kuril-islands].",
  ],
  [
    "de",
    undefined,
    "Die [nördlichen Kurilen|northern-kurils] sind nicht die [südlichen Kurilen|disputed-islands]; die mittleren Kurilen sind unbewohnt.",
  ],
  [
    "fr",
    undefined,
    "Les [Kouriles du Nord|northern-kurils] ne sont pas les [Kouriles du Sud|disputed-islands].",
  ],
  [
    "es",
    undefined,
    "Las [Kuriles del Norte|northern-kurils] no son las [Kuriles del Sur|disputed-islands].",
  ],
  [
    "zh-Hans",
    undefined,
    "[北千岛群岛|northern-kurils]和[南千岛群岛|disputed-islands]都属于[千岛群岛|kuril-islands]。",
  ],
  [
    "zh-Hant",
    undefined,
    "[北千島群島|northern-kurils]和[南千島群島|disputed-islands]都屬於[千島群島|kuril-islands]。",
  ],
  [
    "ko",
    undefined,
    "[북쿠릴 열도|northern-kurils]와 [남쿠릴 열도|disputed-islands]는 [쿠릴 열도|kuril-islands]에 속한다.",
  ],
  // in apposition to the whole chain; counted
  [
    "fr",
    "2019-01-22",
    "Les [Kouriles|kuril-islands], ces îles volcaniques, séparent la [Russie|russia] et le [Japon|japan].",
  ],
  [
    "ru",
    undefined,
    "В [Курильские острова|kuril-islands] входят 2 или 3 архипелага. [Этот архипелаг|kuril-islands] велик.",
  ],
  [
    "ru",
    "2018-11-20",
    "[Россия|russia] владеет [Курилами|kuril-islands], [Япония|japan] претендует на два самых южных острова гряды — [Итуруп|iturup] и [Кунашир|kunashir].",
  ],
  // the Far East of the world, not that of Russia
  [
    "ja",
    "2018-11-20",
    "[北方領土|disputed-islands]は[極東|russian-far-east]にある。極東国際軍事裁判や極東の平和、[英国|united-kingdom]の極東政策とは別だ。",
  ],
  [
    "ru",
    "2018-11-20",
    "[Курилы|kuril-islands] и [Дальний Восток|russian-far-east]. Трибунал для Дальнего Востока судил в [Токио|tokyo].",
  ],
  // a town, where no conference is meant
  [
    "ja",
    "2018-11-20",
    "[北方領土|disputed-islands]は[ヤルタ会談|yalta-conference]で語られた。ヤルタの町は海に面し、ヤルタ市には港がある。",
  ],
  [
    "en",
    "2018-11-20",
    "The [Kuril Islands|kuril-islands] were spoken of at [Yalta|yalta-conference]. The town of Yalta lies by the sea.",
  ],
]);
