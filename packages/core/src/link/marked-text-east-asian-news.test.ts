import { testMarkedTexts } from "./testing/marked-texts.ts";

/** What news in Japanese, Chinese and Korean showed to be missed, marked in error, or taken for another. */
testMarkedTexts([
  // between a title and what follows: 간 is "between" unless a title makes it a name
  [
    "ko",
    "2018-11-15",
    "[푸틴|vladimir-putin] 대통령과 [아베|shinzo-abe] 총리 간 회담에서 [북방영토|disputed-islands]를 다뤘다.",
  ],
  [
    "ko",
    "2011-02-15",
    "[간|naoto-kan] 총리와 [메드베데프|dmitry-medvedev] 대통령 간 대화에서 [북방영토|disputed-islands]가 나왔다. 두 나라 간 일이다.",
  ],
  // the state between a name and its title, all in katakana
  [
    "ja",
    "2015-06-08",
    "[オバマ|barack-obama][アメリカ|united-states]大統領と[プーチン|vladimir-putin][ロシア|russia]大統領は電話した。プーチンロシア人形とオバマアメリカは店の名だ。",
  ],
  // an agreement by its year, with what joins the two in Japanese; other years, and other countries' papers, are none
  [
    "ja",
    "2018-11-15",
    "[安倍|shinzo-abe]首相と[プーチン|vladimir-putin]大統領は、[1956年の宣言|joint-declaration-1956]を基礎にする。[日ソ共同宣言|joint-declaration-1956]と1957年の宣言。",
  ],
  [
    "ja",
    "2018-11-15",
    "[日本|japan]と[ロシア|russia]は[1956年の文書|joint-declaration-1956]にある二島を話し合った。",
  ],
  ["ja", "2018-11-15", "1956年の宣言で、ハンガリーは中立を表明した。"],
  // years of eras, in any digits, also beside the same year in the other count
  ["ja", "2023-01-01", "昭和31年、[日本|japan]の[首相|ichiro-hatoyama]は船で出発した。"],
  [
    "ja",
    "2023-01-01",
    "平成28年(2016年)の[日本|japan]の[首相|shinzo-abe]。令和３年、[ロシア|russia]の[大統領|vladimir-putin]。１９９３年の[ロシア|russia]の[大統領|boris-yeltsin]。",
  ],
  ["ja", "2023-01-01", "平成元年、[日本|japan]の首相は何度も代わった。"],
  // meetings of ministers, and whoever was in office: no person
  [
    "ja",
    "2019-01-22",
    "[日本|japan]の[河野|taro-kono]外相は外務大臣会合と外務大臣会談に出た。[ソ連|soviet-union]の首相だった[ブルガーニン|nikolai-bulganin]、[ロシア|russia]の首相であった人。",
  ],
  [
    "ja",
    "2007-04-01",
    "[プーチン|vladimir-putin]大統領は来ない。[エリツィン|boris-yeltsin]大統領は来た。同[大統領|boris-yeltsin]は語る。ゼレンスキー大統領も来た。同大統領は黙る。",
  ],
  // the said president; the said thing is the one that is named last
  [
    "ja",
    "2018-11-15",
    "[日本|japan]の[安倍|shinzo-abe]首相は[プーチン|vladimir-putin]大統領を待つ。同[首相|shinzo-abe]は同[大統領|vladimir-putin]に手紙を書いた。",
  ],
  [
    "ja",
    "2018-11-20",
    "[東京宣言|tokyo-declaration-1993]を読む。[同宣言|tokyo-declaration-1993]は短い。[日ソ共同宣言|joint-declaration-1956]も読む。[同宣言|joint-declaration-1956]は長い。次はリオ宣言で、同宣言は新しい。",
  ],
  [
    "ja",
    undefined,
    "[国後島|kunashir]に着いた。[同島|kunashir]は霧だ。[択捉島|iturup]は晴れで、[同島|iturup]に泊まる。礼文島へ渡り、同島から帰る。",
  ],
  [
    "ja",
    "2022-03-23",
    "[ロシア外務省|mofa-russia]が発表した。[同外務省|mofa-russia]は[日本|japan]を批判した。[日本外務省|mofa-japan]は抗議した。[同省|mofa-japan]は[北方領土|disputed-islands]に触れた。防衛省も動き、同省は黙る。",
  ],
  [
    "ja",
    undefined,
    "[サンフランシスコ平和条約|san-francisco-treaty-1951]に[ソ連|soviet-union]は署名せず、[同条約|san-francisco-treaty-1951]は発効した。",
  ],
  [
    "zh",
    "2018-11-20",
    "[东京宣言|tokyo-declaration-1993]很短，[该宣言|tokyo-declaration-1993]提到[北方四岛|disputed-islands]。里约宣言与该宣言无关。",
  ],
  [
    "ko",
    undefined,
    "[러시아|russia]와 [일본|japan]은 [러일 통상조약|shimoda-treaty-1855]을 맺었다. [이 조약|shimoda-treaty-1855]으로 국경을 정했다.",
  ],
  ["ja", undefined, "利尻島の同島会は[国後島|kunashir]を望む会だ。"],
  // a treaty that a clause describes; one with states that the dictionary does not know
  [
    "ja",
    undefined,
    "[北方四島|disputed-islands]を[日本|japan]の領土とする条約が[ロシア|russia]との間に結ばれた日だ。[日本|japan]は[ロシア|russia]との[条約|japan-russia-peace-treaty]を待つ。",
  ],
  [
    "ja",
    "2019-01-15",
    "[日本|japan]は[ロシア|russia]と[平和条約|japan-russia-peace-treaty]を結んでいない。インドネシアなどと平和条約を結び、ビルマ連邦共和国との平和条約も結んだ。",
  ],
  // two who held one office: the one named in full
  [
    "ja",
    undefined,
    "[鳩山|ichiro-hatoyama]首相は[ソ連|soviet-union]へ行った。[鳩山一郎|ichiro-hatoyama]の日記がある。[河野一郎|ichiro-kono]も同行し、[河野|ichiro-kono]は魚の話をした。",
  ],
  // one character, and a point that joins it to a person
  [
    "ja",
    "2011-05-01",
    "[北方領土|disputed-islands]をめぐる[プーチン|vladimir-putin]・[森|yoshiro-mori]会談。[森|yoshiro-mori]元首相は語る。森・川の会。",
  ],
  // titles that follow the surname alone
  [
    "ja",
    "2022-03-25",
    "[松野博一|hirokazu-matsuno]官房長官。[松野|hirokazu-matsuno]長官は述べた。[鈴木直道|naomichi-suzuki]知事の後、[鈴木|naomichi-suzuki]氏は話した。",
  ],
  [
    "ja",
    "2022-03-01",
    "[プーチン|vladimir-putin]大統領、[ショイグ|sergei-shoigu]国防相、[メドベージェフ|dmitry-medvedev]副議長の名がある。",
  ],
  // Russia by one sign of the syllabary
  [
    "ja",
    "2018-12-01",
    "[ロ外相|sergei-lavrov]は[ラブロフ|sergei-lavrov]氏だ。日ロ外相は会う。イ、ロ、ハの三項とゼロ[米国|united-states]、プロ[日本|japan]人選手。",
  ],
  // the year beside a titled name; a former holder is none who is in office
  [
    "ja",
    "2021-03-01",
    "2010年、[菅|naoto-kan]首相は[北方領土|disputed-islands]への訪問に抗議した。2021年、[菅|yoshihide-suga]首相は会見した。",
  ],
  [
    "ja",
    "2020-10-01",
    "[菅義偉|yoshihide-suga]首相と[菅直人|naoto-kan]元首相。[菅|naoto-kan]元首相は語り、[菅|yoshihide-suga]氏は黙る。",
  ],
  // an office that its holder's name follows after a particle; rooms and governments by number
  [
    "ja",
    "2016-11-30",
    "米大統領のジョン・スミスは小説の人だ。[ロシア|russia]の大統領執務室。[安倍晋三|shinzo-abe]氏の[安倍|shinzo-abe]第2次政権が始まる。",
  ],
  [
    "ja",
    "2020-05-06",
    "[ブレジネフ|leonid-brezhnev][ソ連|soviet-union]書記長と、日ソ間の[平和条約|japan-russia-peace-treaty]を話し合う。ソの字、ソース会社。",
  ],
  // inside longer words; the ministry of the state named last is none of Japan's
  [
    "ja",
    "2018-11-15",
    "[北方領土|disputed-islands]の[東京宣言|tokyo-declaration-1993]が話題だ。両首脳は共同宣言と共同声明を出し、合同省庁会議も開く。",
  ],
  [
    "ja",
    "2022-03-23",
    "[ロシア|russia]は[日本|japan]との[平和条約|japan-russia-peace-treaty]交渉をやめた。同外務省が述べた。",
  ],
  [
    "ja",
    "2022-04-19",
    "[岸田|fumio-kishida]首相は[日本|japan]に戻る。[菅|yoshihide-suga]前総理、旧[安倍|shinzo-abe]派、現[岸田|fumio-kishida]政権。",
  ],
  [
    "ja",
    "2018-11-15",
    "河野談話と[河野太郎|taro-kono]外相、東京電力と[東京|tokyo]、サハリン石油ガス開発と[サハリン|sakhalin]。",
  ],
]);
