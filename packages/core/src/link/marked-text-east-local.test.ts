import { testMarkedTexts } from "./testing/marked-texts.ts";

/** What local news, minutes and recollections in Japanese, Chinese and Korean showed to be missed or marked in error. */
testMarkedTexts([
  // places that need the page stand beside any noun; who bears their name is no place
  [
    "ja",
    "2011-06-18",
    "[根室|nemuro][北方領土|disputed-islands]館。翌朝[根室|nemuro]入りし、[根室|nemuro]地方と[根室|nemuro]管内の町を回る。",
  ],
  [
    "ja",
    "2016-11-01",
    "[ロシア|russia]と[北方領土|disputed-islands]。[極東|russian-far-east]開発と[欧米|the-west]企業の撤退。[欧米|the-west]は動かず、[官邸|kantei]主導が続く。[官邸|kantei]記者会と[欧米|the-west]代表。",
  ],
  [
    "ja",
    "2016-12-01",
    "[北方領土|disputed-islands]。[山口県|yamaguchi-prefecture]での会談に山口那津男代表は触れない。山口氏は待つ。",
  ],
  // a side of an island
  [
    "ja",
    "2023-11-01",
    "[ロシア|russia]軍は[国後島|kunashir]西側で演習した。島の西側に港がある。[西側|the-west]の制裁は続く。",
  ],
  // a long name is no chance, whatever stands before it
  ["ja", "2006-12-15", "[衆議院|japanese-diet]議員[前原誠司|seiji-maehara]君の発言。"],
  [
    "zh-Hant",
    "2025-12-29",
    "[北方四島|disputed-islands]包括[國後|kunashir]、[色丹|shikotan]、[齒舞|habomai-islands]、[擇捉|iturup]。",
  ],
  [
    "zh",
    undefined,
    "[南千岛|disputed-islands]的[国后|kunashir]，[择捉|iturup]两岛。他归国后，[色丹|shikotan]居民也来。",
  ],
  // the number of the disputed islands after their names
  [
    "zh",
    "2010-11-02",
    "[北方四岛|disputed-islands]是[齿舞|habomai-islands]、[色丹|shikotan]、[国后|kunashir]、[择捉|iturup][四岛|disputed-islands]。",
  ],
  [
    "zh-Hant",
    undefined,
    "[北方四島|disputed-islands]：[國後|kunashir]、[擇捉|iturup]兩島，[齒舞|habomai-islands]、[色丹|shikotan]、[國後|kunashir]和[擇捉|iturup][四島|disputed-islands]。",
  ],
  // what is said again is no other one
  [
    "ko",
    undefined,
    "[러시아|russia]와 [일본|japan]의 [러·일 통상조약|shimoda-treaty-1855]. [이 조약|shimoda-treaty-1855]으로 [남쿠릴열도|disputed-islands]가 나뉘었다. [이 조약|shimoda-treaty-1855]을 보라.",
  ],
  [
    "ja",
    undefined,
    "[日ソ共同宣言|joint-declaration-1956]は短い。[同宣言|joint-declaration-1956]は島を書き、[同宣言|joint-declaration-1956]は条約を書く。",
  ],
  // a treaty with the Allies, or with several states, is not the one that is yet to be signed
  [
    "ja",
    undefined,
    "[日本|japan]は[北方領土|disputed-islands]を求め、連合国との平和条約に調印した。[ソ連|soviet-union]とは[平和条約|japan-russia-peace-treaty]がない。",
  ],
  [
    "ko",
    undefined,
    "[북방영토 문제|kuril-islands-dispute]. [일본|japan]은 연합국과 평화조약을 체결했지만 [러시아|russia]와는 [평화조약|japan-russia-peace-treaty]이 없다.",
  ],
  // what another state has is taken up only where nobody is named between
  [
    "ko",
    undefined,
    "[북방영토 문제|kuril-islands-dispute]. [일본|japan]은 연합국과 평화조약을 맺었고 평화조약은 발효했지만, [러시아|russia]와는 이 문제로 아직 [평화조약|japan-russia-peace-treaty]이 없다.",
  ],
  // the parliament of another state
  [
    "ja",
    undefined,
    "[ロシア|russia]の国会、[韓国|south-korea]国会。[北海道|hokkaido]の[国会|japanese-diet]議員は[日本|japan]の[国会|japanese-diet]に立つ。",
  ],
  // who leaves or takes up an office
  [
    "zh",
    "2012-07-06",
    "刚卸任[俄罗斯|russia]总统，就任总理的[梅德韦杰夫|dmitry-medvedev]登上[国后岛|kunashir]。",
  ],
  // islands that are said to be something; a place of news in headlines; what belongs to a state
  [
    "ko",
    "2018-11-14",
    "[북방영토|disputed-islands]라는 [4개 섬|disputed-islands]인 [이투루프|iturup]. [싱가포르|singapore]서 회담. [러시아|russia]령. 일본인은 없다.",
  ],
  // names that need the page
  [
    "ja",
    undefined,
    "[北方領土|disputed-islands]：[モスクワ宣言|moscow-declaration-1998]は[自由訪問|free-visits-1999]を決め、[北方問題|kuril-islands-dispute]が残る。沖縄及び北方問題に関する特別委員会。",
  ],
  ["ja", undefined, "[モスクワ|moscow]宣言を出した政党は北方問題を語り、元居住者の墓参を求めた。"],
  [
    "zh",
    "2025-04-09",
    "[俄罗斯外交部|mofa-russia]副部长[鲁坚科|andrey-rudenko]称，[俄总统新闻秘书|dmitry-peskov]会谈到[四岛居民|residents-of-the-islands]。",
  ],
  ["zh-Hant", undefined, "普田表示，清明節掃墓的人到4個島嶼去。"],
  [
    "zh-Hant",
    "2017-04-27",
    "[俄羅斯|russia]總統[普田|vladimir-putin]談到[北方四島|disputed-islands]，[日本|japan]稱這[4個島嶼|disputed-islands]為[北方領土|disputed-islands]。",
  ],
  [
    "ko",
    "2024-02-07",
    "[북방영토|disputed-islands], 곧 [쿠릴열도 남부|disputed-islands]의 [섬 출신 주민|former-residents-of-the-islands]이 [성묘|grave-visits-1964]를 바란다. [북부 영토|disputed-islands]라고도 한다.",
  ],
  ["ko", undefined, "추석에 성묘를 가는 섬 출신 주민은 [중국|china] 북부 영토를 지난다."],
  // a body of no state beside a town; an age of a state; the treaty or agreement named last, by its noun
  ["ja", "2015-09-30", "ニューヨークの[国連|united-nations]本部、カタールの外務省。"],
  [
    "ko",
    undefined,
    "[쿠릴열도|kuril-islands]([북방영토|disputed-islands])는 옛 [소련|soviet-union]시대를 포함해 [분쟁 영토|disputed-islands]였다. [중국|china]의 분쟁 영토는 아니다.",
  ],
  [
    "zh-Hant",
    undefined,
    "依照《[舊金山和約|san-francisco-treaty-1951]》，[日本|japan]放棄[千島群島|kuril-islands]，而[該和約|san-francisco-treaty-1951]不包括[南千島群島|disputed-islands]。",
  ],
  [
    "ja",
    undefined,
    "[ヤルタ協定|yalta-agreement-1945]は密約で、[同協定|yalta-agreement-1945]は知られなかった。日米貿易協定は発効し、同協定は続く。",
  ],
  [
    "ja",
    "2022-03-28",
    "[北方領土|disputed-islands]での演習は、[これらの諸島|disputed-islands]に関するわが国の立場と相いれない。",
  ],
  // verbs and kin after a surname or a part of the world are no given names
  [
    "zh",
    "2022-03-15",
    "[俄罗斯|russia]与[北方四岛|disputed-islands]：[西方|the-west]制造危机，[西方|the-west]代表和[西方|the-west]男子说[西方|the-west]不对。[安倍|shinzo-abe]打造新关系，[安倍|shinzo-abe]帮助他，[岸田|fumio-kishida]长子辞职。小泉进次郎没有说话。",
  ],
  [
    "ja",
    "2022-09-27",
    "[安倍|shinzo-abe]改造内閣、[安倍|shinzo-abe]国葬、[安倍|shinzo-abe]再登板。[プーチン|vladimir-putin]は来ない。",
  ],
]);
