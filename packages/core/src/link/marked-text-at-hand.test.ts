import { testMarkedTexts } from "./testing/marked-texts.ts";

const [NT, KURILS] = ["disputed-islands", "kuril-islands"];

/** Plain nouns for what was named before, in languages whose nouns go on otherwise than in English. */
testMarkedTexts([
  [
    "de",
    "2019-08-02",
    `[Medwedjew|dmitry-medvedev] besuchte [Iturup|iturup], eine der [Südkurilen|${NT}]. [Die Insel|iturup] ist kalt. Die Insel Kyushu ist warm. Die von beiden Seiten [beanspruchten Inseln|${NT}] und [die strittigen Inseln|${NT}].`,
  ],
  [
    "fr",
    "2019-08-02",
    `[Medvedev|dmitry-medvedev] est allé à [Itouroup|iturup], dans les [Kouriles du Sud|${NT}]. [L'île|iturup] est froide. L'île de Kyushu est chaude. L'[archipel des Kouriles|${KURILS}] est long; [l'archipel|${KURILS}] est russe.`,
  ],
  [
    "es",
    "2019-08-02",
    `[Medvédev|dmitry-medvedev] visitó [Iturup|iturup], en las [Kuriles del Sur|${NT}]. [La isla|iturup] es fría. La isla de Kyushu es cálida. Las [islas Kuriles|${KURILS}] son un archipiélago; [el archipiélago|${KURILS}] es ruso.`,
  ],
  [
    "de",
    "2022-03-22",
    `Die [Kurilen|${KURILS}] gehören zu [Russland|russia]. [Der Archipel|${KURILS}] ist kalt. Die [nördlichen Gebiete|${NT}], der [Kleine Kurilenrücken|lesser-kuril-chain].`,
  ],
  // a part of more islands than those in dispute
  [
    "en",
    "2021-07-26",
    `He was on [Iturup|iturup] in the southern section of the island group. [Japan|japan] claims [the islands|${NT}]. The northern part of the islands.`,
  ],
  // sanctions are against somebody
  [
    "de",
    "2022-03-25",
    "[Japan|japan] verhängte [Sanktionen|sanctions-on-russia-2014] gegen [Moskau|moscow] nach dem [Einmarsch in die Ukraine|russian-invasion-of-ukraine-2022]. Die Sanktionen gegen den Iran bleiben.",
  ],
  [
    "fr",
    "2022-03-25",
    "Le [Japon|japan] impose [des sanctions|sanctions-on-russia-2014] contre [Moscou|moscow] après l'[invasion de l'Ukraine|russian-invasion-of-ukraine-2022]. Les sanctions contre l'Iran restent.",
  ],
  [
    "es",
    "2022-03-25",
    "[Japón|japan] impuso [sanciones|sanctions-on-russia-2014] a [Moscú|moscow] tras la [invasión de Ucrania|russian-invasion-of-ukraine-2022]. Las sanciones contra Irán siguen.",
  ],
  // the Foreign Office right after a preposition and its article in one
  [
    "de",
    "2015-08-24",
    "Das [japanische Außenministerium|mofa-japan] rief an. Er kam ins [Außenamt|mofa-japan] wegen der [Südkurilen|disputed-islands].",
  ],
  // final yeh without its points, and the comma between a name and its title
  [
    "ar",
    "2017-04-27",
    `[روسيا|russia] و[اليابان|japan] و[جزر الكوريل الجنوبية|${NT}]: هذا [الخلاف|kuril-islands-dispute] الذى يحول دون [معاهدة سلام|japan-russia-peace-treaty]. قال [دميتري بيسكوف|dmitry-peskov]، المتحدث باسم [الكرملين|kremlin]، ذلك.`,
  ],
]);
