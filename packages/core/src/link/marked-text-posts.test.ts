import { testMarkedTexts } from "./testing/marked-texts.ts";

/** The name of an office is no mention of its holder: "the post of Foreign Minister", «на пост министра», 首相の座. */
testMarkedTexts([
  [
    "en",
    "2019-11-22",
    "[Motegi|toshimitsu-motegi] came to the post of Foreign Minister of [Japan|japan]. He held the office of president of [Russia|russia] and ran for president of [Russia|russia]. [The Japanese prime minister|shinzo-abe] stayed.",
  ],
  [
    "ru",
    "2019-11-22",
    "[Мотэги|toshimitsu-motegi] занял пост министра иностранных дел [Японии|japan]. Полномочия президента [России|russia] и должность премьер-министра [Японии|japan]. [Президент|vladimir-putin] [России|russia] молчит.",
  ],
  [
    "uk",
    "2019-11-22",
    "Його призначено на посаду міністра закордонних справ [Японії|japan]. На посту прем'єр-міністра [Японії|japan] він працював.",
  ],
  [
    "de",
    "2019-11-22",
    "Das Amt des japanischen Premierministers und den Posten des russischen Präsidenten kennt [Japan|japan]. [Der russische Präsident|vladimir-putin] schweigt.",
  ],
  [
    "fr",
    "2019-11-22",
    "Au poste de Premier ministre du [Japon|japan], aux fonctions de président russe. [Le président russe|vladimir-putin] se tait.",
  ],
  [
    "es",
    "2019-11-22",
    "Para el cargo de primer ministro japonés y el puesto de presidente de [Rusia|russia]. [El presidente ruso|vladimir-putin] calla.",
  ],
  [
    "ar",
    "2019-11-22",
    "تولى منصب رئيس الوزراء الياباني. وقال [الرئيس الروسي|vladimir-putin] إنه سيزور [اليابان|japan].",
  ],
  [
    "ja",
    "2019-11-22",
    "[日本|japan]の外相の職に就き、[日本|japan]の首相の座を争い、[ロシア|russia]大統領のポストを得た。[ロシア|russia][大統領|vladimir-putin]の座談会。",
  ],
  [
    "zh",
    "2019-11-22",
    "[日本|japan]外相一职，[俄罗斯|russia]总统职位。[俄罗斯|russia][总统|vladimir-putin]职员。",
  ],
  [
    "ko",
    "2019-11-22",
    "[일본|japan] 총리 자리와 [러시아|russia] 대통령직을 노렸다. [러시아|russia] [대통령|vladimir-putin]은 침묵했다.",
  ],
]);
