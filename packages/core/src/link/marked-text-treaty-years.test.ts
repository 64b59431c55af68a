import { testMarkedTexts } from "./testing/marked-texts.ts";

const [SHIMODA, PETERSBURG] = ["shimoda-treaty-1855", "st-petersburg-treaty-1875"];
const [SF, NT] = ["san-francisco-treaty-1951", "disputed-islands"];

/** Treaties by their year; the one that is yet to be signed has none. */
testMarkedTexts([
  [
    "en",
    "2019-05-13",
    `[Japan|japan] and [Russia|russia] need a [peace treaty|japan-russia-peace-treaty] on the [Southern Kurils|${NT}]. In [the peace treaty of 1951|${SF}], not [the 1951 peace treaty|${SF}] with all; the peace treaty of 1919. They want a [peace treaty|japan-russia-peace-treaty] in 2019.`,
  ],
  [
    "fr",
    "2009-05-13",
    `Les [Kouriles du Sud|${NT}] et [le traité de 1855|${SHIMODA}]: au [Traité commercial et frontalier|${SHIMODA}] de 1855. [Le traité de paix|japan-russia-peace-treaty] manque, le traité commercial non; [le traité de paix de 1951|${SF}].`,
  ],
  [
    "es",
    "2009-05-13",
    `Las [Kuriles del Sur|${NT}]: [el tratado de 1855|${SHIMODA}] y [el tratado de paz de 1951|${SF}]. Falta [el tratado de paz|japan-russia-peace-treaty]; el tratado comercial, no.`,
  ],
  [
    "de",
    "2019-01-22",
    `Die [Südkurilen|${NT}]: [der Vertrag von 1855|${SHIMODA}], [der Vertrag von 1875|${PETERSBURG}] und [die japanisch-sowjetische Einigung von 1956|joint-declaration-1956].`,
  ],
  [
    "ru",
    "2019-01-22",
    `[Южные Курилы|${NT}]: по [договору 1855 года|${SHIMODA}] и по [мирному договору 1951 года|${SF}], а не по мирному договору 1919 года. По [договору 1855 года|${SHIMODA}] острова отошли.`,
  ],
  [
    "uk",
    "2019-01-22",
    `[Південні Курили|${NT}]: за [договором 1855 року|${SHIMODA}] і за [мирним договором 1951 року|${SF}].`,
  ],
  [
    "ja",
    "2019-01-22",
    `[北方領土|${NT}]は[1855年の条約|${SHIMODA}]による。[1951年の条約|${SF}]は別だ。`,
  ],
  ["zh", "2019-01-22", `[北方四岛|${NT}]和[1855年条约|${SHIMODA}]、[1951年条约|${SF}]。`],
  [
    "ko",
    "2019-01-22",
    `[북방영토|${NT}]와 [1855년 조약|${SHIMODA}], [1956년 선언|joint-declaration-1956].`,
  ],
  [
    "ar",
    "2019-01-22",
    `[جزر الكوريل الجنوبية|${NT}] وفق [معاهدة 1855|${SHIMODA}] و[معاهدة عام 1875|${PETERSBURG}] و[معاهدة السلام لعام 1951|${SF}].`,
  ],
  [
    "en",
    "2019-12-10",
    `[Japan|japan] and [Russia|russia] differ on [the 1956 joint statement|joint-declaration-1956].`,
  ],
  // a meeting in the year that stands before it
  [
    "ja",
    undefined,
    "[北方領土|disputed-islands]。1998年11月、[モスクワ|moscow]での日露首脳会談で[モスクワ宣言|moscow-declaration-1998]が署名された。2018年の[モスクワでの日露首脳会談|moscow-summit-2018]。",
  ],
]);

/** Islands by what they make up: not those at hand, unless it is these that they make up, or a part of more. */
testMarkedTexts([
  [
    "en",
    undefined,
    `[Japan|japan] and [Russia|russia] dispute [the four islands|${NT}] that make up the [Northern Territories|${NT}]. The islands that make up the [Kuril chain|kuril-islands] are cold. [The islands|${NT}] that form part of the [Kuril chain|kuril-islands] are disputed.`,
  ],
  [
    "es",
    undefined,
    `Cuatro de las islas que conforman el [archipiélago de las Kuriles|kuril-islands] separan a [Rusia|russia] y [Japón|japan]. [Las islas|${NT}] son frías.`,
  ],
  [
    "fr",
    undefined,
    `Quatre des îles qui composent l'[archipel des Kouriles|kuril-islands] séparent la [Russie|russia] et le [Japon|japan]. Les [Kouriles du Sud|${NT}].`,
  ],
  [
    "de",
    undefined,
    "Vier der Inseln, die den [Kurilen-Archipel|kuril-islands] bilden, trennen [Japan|japan] und [Russland|russia].",
  ],
  [
    "ru",
    undefined,
    `Острова, составляющие [Курильскую гряду|kuril-islands], и [южные Курилы|${NT}].`,
  ],
  [
    "ar",
    undefined,
    `[جزر الكوريل الجنوبية|${NT}] باردة، والجزر التي تشكل [أرخبيل الكوريل|kuril-islands] بركانية.`,
  ],
]);
