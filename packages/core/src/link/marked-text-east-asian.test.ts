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
  // a time in office, and an office that somebody comes in
  [
    "ja",
    "2015-08-24",
    "[ロシア|russia]の[メドベージェフ|dmitry-medvedev]首相の[北方領土|disputed-islands]訪問は、大統領時代を含めて3回目。[ロシア|russia]大統領として初めてだった。[プーチン|vladimir-putin]大統領は黙った。",
  ],
  // an office, then its holder
  [
    "ja",
    "2020-10-16",
    "[ロシア|russia]大統領、[プーチン|vladimir-putin]との電話会談だ。[日本|japan]の[首相|yoshihide-suga]、[ラブロフ|sergei-lavrov]氏と話す。",
  ],
  [
    "ja",
    "2023-02-07",
    "[岸田文雄|fumio-kishida]総理や[林芳正|yoshimasa-hayashi]外務大臣、岡田直樹担当大臣が来た。",
  ],
  // the rally of every year is not that of one
  ["ja", "2023-02-07", "[北方領土|disputed-islands]返還要求全国大会が開かれた。"],
  // the head of a ministry is not the ministry
  [
    "zh",
    "2018-12-18",
    "[俄罗斯|russia]外交部长[拉夫罗夫|sergei-lavrov]说，[俄罗斯外交部|mofa-russia]副部长来了。",
  ],
  // the question of other islands
  [
    "ko",
    undefined,
    "[일본|japan]은 [북방영토|disputed-islands]를 말했다. [독도|liancourt-rocks]는 민감한 영토 문제다.",
  ],
  [
    "ja",
    undefined,
    "[北方領土|disputed-islands]と[尖閣諸島|senkaku-islands]がある。領土問題は難しい。[ロシア|russia]との[領土問題|kuril-islands-dispute]もある。[サハリン|sakhalin]は別だ。",
  ],
  // names as Chinese-language news has them
  [
    "zh",
    undefined,
    "[俄罗斯|russia]与[日本|japan]的[领土争议|kuril-islands-dispute]：[北方四岛归属问题|kuril-islands-dispute]。这[四座岛|disputed-islands]在[二次大战|world-war-ii]后易手。《日本经济新闻》称，统一俄罗斯党不让。",
  ],
  [
    "zh-Hant",
    "2026-01-29",
    "[俄羅斯|russia]總統[普廷|vladimir-putin]談[國后島|kunashir]與[烏俄戰爭|russian-invasion-of-ukraine-2022]。",
  ],
  [
    "ko",
    undefined,
    "[남쿠릴열도 분쟁|kuril-islands-dispute]과 [북방 4도 문제|kuril-islands-dispute]는 같다.",
  ],
  // a visit to any grave, and that to those on the islands
  [
    "ja",
    undefined,
    "[北方領土|disputed-islands]への[ビザなし渡航|visa-free-exchange-1991]と[墓参|grave-visits-1964]が止まり、墓参りを望む。",
  ],
  [
    "ko",
    undefined,
    "[2차 세계대전|world-war-ii]이래 [4개 섬|disputed-islands]은 [남쿠릴열도|disputed-islands]라 불린다. [지시마열도|kuril-islands]라 한다.",
  ],
  // whoever leads a government
  [
    "ja",
    "2018-11-20",
    "[北方領土|disputed-islands]の交渉は[小泉|junichiro-koizumi]政権でも[鳩山|yukio-hatoyama]内閣でも進まない。[小泉|junichiro-koizumi]の名は残った。",
  ],
  ["ja", "2022-11-20", "[北方領土|disputed-islands]に近い小泉町の政権、河野政権は小説の中だけだ。"],
  [
    "zh",
    "2018-11-20",
    "关于[北方四岛|disputed-islands]，[小泉|junichiro-koizumi]政府没有进展，小泉进次郎也没有说话。",
  ],
  [
    "ko",
    "2018-11-20",
    "[고이즈미|junichiro-koizumi] 정권과 [하토야마|yukio-hatoyama] 내각 때의 [북방영토|disputed-islands] 협상.",
  ],
  // who held an office before, by a word in front of the state; a time that ends in the same character
  [
    "ja",
    "2007-04-24",
    "[エリツィン|boris-yeltsin]前[ロシア|russia]大統領が死去した。前[ロシア|russia]大統領の葬儀で[ロシア|russia]の[大統領|vladimir-putin]は語った。",
  ],
  [
    "zh",
    "2018-12-17",
    "日前[俄罗斯|russia][总统|vladimir-putin]说，前[俄罗斯|russia]总统曾访日。[美国|united-states]总统大选和[俄罗斯|russia]总统办公厅无关。",
  ],
  [
    "ko",
    "2018-11-15",
    "이날 오전 [일본|japan] [총리|shinzo-abe]는 이전 [일본|japan] 총리를 만났다. [러시아|russia] 대통령 선거와 몽골의 할트마긴 바툴가 대통령. [블라디미르 푸틴|vladimir-putin] 대통령은 떠났다.",
  ],
  // the ministry of another state
  [
    "ja",
    "2026-02-22",
    "[日本|japan]の[外務省|mofa-japan]は[韓国|south-korea]外務省と話し、[韓国|south-korea]の外務省報道官は黙る。[ロシアの外務省|mofa-russia]と[東京|tokyo]の[外務省|mofa-japan]。",
  ],
  // callings of others with the surname
  [
    "ja",
    "2024-02-07",
    "[鈴木宗男|muneo-suzuki]参院議員は[北方領土|disputed-islands]を語り、鈴木知事も出席した。",
  ],
  // the state before a surname that makes a bridge of it
  [
    "zh",
    "1997-11-03",
    "时任[日本|japan][桥本|ryutaro-hashimoto]首相与[叶利钦|boris-yeltsin]总统会谈。[东京|tokyo]的日本桥很热闹。",
  ],
  // longer names that begin with those of the dictionary or end with them
  [
    "zh",
    "2015-03-02",
    "白俄罗斯外交部长在中南海谈中东欧，再看斯大林格勒。河川普遍干涸。[中东|middle-east]平静。",
  ],
  ["ja", undefined, "第一次世界大戦とクリミア戦争の後、[第二次世界大戦|world-war-ii]が起きた。"],
  [
    "ko",
    undefined,
    "동해시와 동해항은 [동해|sea-of-japan](일명 [일본해|sea-of-japan])에 있다. 1차 세계대전과 [2차 세계대전|world-war-ii].",
  ],
  // names by other spellings of newspapers
  [
    "ja",
    undefined,
    "[樺太・千島交換条約|st-petersburg-treaty-1875]、[日ロ通好条約|shimoda-treaty-1855]、[クナシリ島|kunashir]と[えとろふ島|iturup]。",
  ],
  [
    "zh-Hant",
    undefined,
    "[齒舞|habomai-islands]、[色丹|shikotan]、[國后|kunashir]和[擇捉|iturup]，[日俄和約|japan-russia-peace-treaty]與[日俄領土爭端|kuril-islands-dispute]。",
  ],
  [
    "ko",
    undefined,
    "[남부 쿠릴 열도|disputed-islands]([북방 4섬|disputed-islands])의 [이투루프 섬|iturup]과 [쿠나시리섬|kunashir]은 [쿠릴 제도|kuril-islands]에 있다. [4개의 섬|disputed-islands]과 [이들 섬|disputed-islands]의 [평화 협정|japan-russia-peace-treaty].",
  ],
  // a leader's other offices, and those against
  [
    "ja",
    "2018-09-10",
    "[安倍晋三|shinzo-abe]首相、[麻生太郎|taro-aso]氏。[麻生|taro-aso]財務相は反[安倍|shinzo-abe]の声に答え、[麻生|taro-aso]副総理、[麻生|taro-aso]財務大臣とも呼ばれる。麻生太一は来ない。",
  ],
  // another treaty of peace, a fleet, a newspaper
  [
    "ja",
    undefined,
    "[サン・フランシスコ平和条約|san-francisco-treaty-1951]の後、サハリン・クリル通信は太平洋艦隊を報じた。[太平洋|pacific-ocean]は広い。",
  ],
  [
    "zh",
    undefined,
    "[千岛群岛四个岛屿|disputed-islands]与[领土谈判|kuril-islands-dispute]。[远东经济论坛|eastern-economic-forum]上没有太平洋舰队。",
  ],
  // as Koreans in China write
  [
    "ko",
    "2018-11-20",
    "[로씨야|russia] [대통령|vladimir-putin]과 [크레믈린궁|kremlin]은 [일•쏘 공동선언|joint-declaration-1956]을 말했다. [쏘련|soviet-union]은 없다. [두 개 섬|lesser-kuril-chain], [이투룹|iturup].",
  ],
  // the group named last
  [
    "zh",
    undefined,
    "[苏联|soviet-union]占领[千岛群岛|kuril-islands]后，宣称拥有[该群岛|kuril-islands]的主权。[普京|vladimir-putin]登上[南千岛群岛|disputed-islands]。[该群岛|disputed-islands]被[日本|japan]称为[北方四岛|disputed-islands]。",
  ],
]);
