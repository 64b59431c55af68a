import { testMarkedTexts } from "./testing/marked-texts.ts";

const [SHIMODA, PETERSBURG] = ["shimoda-treaty-1855", "st-petersburg-treaty-1875"];
const [SF, NT, MOSCOW] = ["san-francisco-treaty-1951", "disputed-islands", "moscow-summit-2018"];

/** Names that each language has for the same: treaties by their year, meetings by a plain noun, spellings of surnames. */
testMarkedTexts([
  [
    "de",
    "2019-01-22",
    `Die [Südkurilen|${NT}]: [der Vertrag von 1855|${SHIMODA}], [der Vertrag von 1875|${PETERSBURG}] und [die japanisch-sowjetische Einigung von 1956|joint-declaration-1956].`,
  ],
  [
    "fr",
    "2009-05-13",
    `Les [Kouriles du Sud|${NT}] et [le traité de 1855|${SHIMODA}]: au [Traité commercial et frontalier|${SHIMODA}] de 1855. [Le traité de paix|japan-russia-peace-treaty] manque; [le traité de paix de 1951|${SF}].`,
  ],
  [
    "es",
    "2009-05-13",
    `Las [Kuriles del Sur|${NT}]: [el tratado de 1855|${SHIMODA}] y [el tratado de paz de 1951|${SF}].`,
  ],
  [
    "ru",
    "2019-01-22",
    `[Южные Курилы|${NT}]: по [договору 1855 года|${SHIMODA}] и по [мирному договору 1951 года|${SF}]. По [договору 1855 года|${SHIMODA}] острова отошли.`,
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
    "[Japan|japan] and [Russia|russia] differ on [the 1956 joint statement|joint-declaration-1956].",
  ],
  // meetings
  [
    "fr",
    "2018-05-28",
    `[Vladimir Poutine|vladimir-putin] et [Shinzo Abe|shinzo-abe] ont parlé des [Kouriles|kuril-islands]. Après [le sommet|${MOSCOW}], [Abe|shinzo-abe] a salué [la rencontre|${MOSCOW}]. La rencontre avec Macron était brève, le sommet du [G7|g7] aussi.`,
  ],
  [
    "uk",
    "2018-05-28",
    `[Володимир Путін|vladimir-putin] і [Сіндзо Абе|shinzo-abe] говорили про [Курили|kuril-islands]. [Зустріч|${MOSCOW}] [Путіна|vladimir-putin] й [Абе|shinzo-abe] в [Москві|moscow] була довгою. Зустріч [Путіна|vladimir-putin] з Меркель була коротка.`,
  ],
  [
    "zh",
    "2018-05-28",
    `[普京|vladimir-putin]和[安倍晋三|shinzo-abe]在[莫斯科|moscow]举行[首脑会谈|${MOSCOW}]，谈[北方四岛|${NT}]。这次[峰会|${MOSCOW}]很长。中美首脑会谈很短。`,
  ],
  [
    "ko",
    "2018-05-28",
    `[푸틴|vladimir-putin]과 [아베 신조|shinzo-abe]는 [모스크바|moscow]에서 [정상회담|${MOSCOW}]을 하고 [쿠릴 열도|kuril-islands]를 논의했다. 한미 정상회담은 짧았다.`,
  ],
  [
    "en",
    "2019-01-23",
    "[Shinzo Abe|shinzo-abe] and [Vladimir Putin|vladimir-putin] spoke of the [Kurils|kuril-islands] in [Moscow|moscow]. [The summit|moscow-summit-2019] was long.",
  ],
  // spellings, the island named last, the war, sanctions
  [
    "de",
    "2019-08-02",
    `[Medwedjew|dmitry-medvedev] besuchte [Iturup|iturup], eine der [Südkurilen|${NT}]. [Die Insel|iturup] ist kalt. Die Insel Kyushu ist warm. Die [Kurilen|kuril-islands] sind lang. [Der Archipel|kuril-islands] ist kalt, die [nördlichen Gebiete|${NT}], der [Kleine Kurilenrücken|lesser-kuril-chain].`,
  ],
  ["es", "2019-08-02", `[Medvédev|dmitry-medvedev] visitó las [Kuriles del Sur|${NT}].`],
  [
    "de",
    "2022-03-25",
    "[Japan|japan] und die [antirussischen Sanktionen|sanctions-on-russia-2014] nach dem [Einmarsch in die Ukraine|russian-invasion-of-ukraine-2022].",
  ],
  [
    "ar",
    "2022-03-22",
    "انضمت [اليابان|japan] إلى [العقوبات الغربية ضد روسيا|sanctions-on-russia-2014] بسبب [الأزمة الأوكرانية|russian-invasion-of-ukraine-2022].",
  ],
]);
