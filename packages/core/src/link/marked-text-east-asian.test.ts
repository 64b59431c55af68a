import { testMarkedTexts } from "./testing/marked-texts.ts";

/** Sentences in Japanese, Chinese and Korean as a careful reader would mark them: every mention, and nothing else. */
testMarkedTexts([
  // nouns that introduce names of islands or count them
  ["zh", undefined, "[北方四岛|disputed-islands]中，[国后|kunashir]、[择捉|iturup]两岛较大。"],
  // roles of somebody else
  ["ja", "2020-08-01", "パキスタンの外務大臣が会見した。"],
  ["ja", "2020-08-01", "[日本|japan]の首相夫人は大統領選を見た。"],
  ["zh", "2021-12-01", "白俄罗斯总统在明斯克讲话。"],
  // the other two
  ["zh-Hant", undefined, "先交還[色丹島|shikotan]和[齒舞群島|habomai-islands]，其餘兩島再談。"],
  ["ja", undefined, "[歯舞|habomai-islands]、[色丹|shikotan]の後に残る2島を話し合う。"],
  // a leader each
  [
    "zh",
    "2018-12-07",
    "[日本|japan]和[俄罗斯|russia]领导人会面。[俄罗斯|russia][总统|vladimir-putin]发言。",
  ],
  // who held the office then
  [
    "ja",
    "2015-08-22",
    "[メドベージェフ|dmitry-medvedev]氏は2010年（当時は大統領）に[国後島|kunashir]を訪れた。[プーチン|vladimir-putin]大統領は会見した。当時の大統領は語らない。[ロシア|russia]の[大統領|vladimir-putin]は語った。",
  ],
  // a word that begins with the end of a name
  ["ja", undefined, "[日本|japan]国民と[日本|japan]国内の声。[日本国|japan]は署名した。"],
  // Korean points
  ["ko", undefined, "[이투루프|iturup]ㆍ[쿠나시르|kunashir]ㆍ[시코탄|shikotan]"],
  ["zh", undefined, "[梅德韦杰夫|dmitry-medvedev]登上[国后岛|kunashir]，回国后休息。"],
  // whoever bears a Japanese surname in a Chinese text
  [
    "zh",
    "2016-12-16",
    "[日本|japan]首相[安倍晋三|shinzo-abe]到场，安倍洋子没有来，[安倍|shinzo-abe]表示感谢。",
  ],
]);
