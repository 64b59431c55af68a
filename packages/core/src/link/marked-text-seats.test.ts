import { testMarkedTexts } from "./testing/marked-texts.ts";

const [JAPAN, RUSSIA] = ["mofa-japan", "mofa-russia"];

/** A ministry that several states have: by the capital right after it, or by the one with which its sentence opens. */
testMarkedTexts([
  [
    "en",
    "2019-06-01",
    `In [Tokyo|tokyo] [the Foreign Ministry|${JAPAN}] protested. In [Moscow|moscow] on Monday, [the foreign ministry|${RUSSIA}] answered. [The Foreign Ministry|${JAPAN}] in [Tokyo|tokyo] said [Russia|russia] was late.`,
  ],
  // others may be at work there, or it is another's
  [
    "en",
    "2019-06-01",
    "In [Tokyo|tokyo] he told [Japan|japan]'s papers the Foreign Ministry was silent. In [Tokyo|tokyo], [Lavrov|sergei-lavrov] said the Foreign Ministry agreed. In [Tokyo|tokyo] they said the Foreign Ministry agreed.",
  ],
  [
    "en",
    "2019-06-01",
    "In [Seoul|seoul] the Foreign Ministry heard [Japan|japan] and [Russia|russia]. In Berlin the Foreign Ministry did, too. In [Tokyo|tokyo] the Polish Foreign Ministry protested.",
  ],
  [
    "de",
    "2019-06-01",
    `[Das Außenministerium|${JAPAN}] in [Tokio|tokyo] protestierte gegen [Russland|russia]. In [Moskau|moscow] erklärte [das Außenministerium|${RUSSIA}] nichts. Das Außenministerium Polens und das polnische Außenministerium schweigen.`,
  ],
  [
    "fr",
    "2019-06-01",
    `À [Moscou|moscow], [le ministère des Affaires étrangères|${RUSSIA}] a répondu au [Japon|japan]. [Le ministère des Affaires étrangères|${JAPAN}] à [Tokyo|tokyo] se tait, le ministère des Affaires étrangères polonais et le ministère des Affaires étrangères chinois aussi.`,
  ],
  [
    "es",
    "2019-06-01",
    `[El Ministerio de Exteriores|${JAPAN}] en [Tokio|tokyo] protestó ante [Rusia|russia]. El Ministerio de Exteriores peruano calla. En [Moscú|moscow], [el Ministerio de Asuntos Exteriores|${RUSSIA}] respondió.`,
  ],
  [
    "ru",
    "2019-06-01",
    `В [Токио|tokyo] [МИД|${JAPAN}] заявил протест [России|russia]. [МИД|${RUSSIA}] в [Москве|moscow] молчит. В [Токио|tokyo] вчера [министерство иностранных дел|${JAPAN}] ждало. МИД в Варшаве и польский МИД ждут.`,
  ],
  [
    "uk",
    "2019-06-01",
    `[МЗС|${JAPAN}] у [Токіо|tokyo] заявило протест [Росії|russia]. У [Москві|moscow] [міністерство закордонних справ|${RUSSIA}] мовчить. Польське МЗС і МЗС Польщі чекають.`,
  ],
  [
    "ar",
    "2019-06-01",
    `قالت [وزارة الخارجية|${JAPAN}] في [طوكيو|tokyo] إن [روسيا|russia] احتجت. في [موسكو|moscow] ردت [وزارة الخارجية|${RUSSIA}]. وزارة الخارجية الأوكرانية ووزارة الخارجية في القاهرة صامتتان.`,
  ],
  [
    "zh",
    "2019-06-01",
    `[东京|tokyo]的[外务省|${JAPAN}]说，[俄罗斯|russia]没有答复。据[外务省|${JAPAN}]消息，[朝鲜|north-korea]外务省也没有。`,
  ],
  // the minister of another state speaks, and nobody of Japan's
  [
    "ja",
    "2019-06-01",
    "[ロシア|russia]の[ラブロフ|sergei-lavrov]外相は、外務省で[北方領土|disputed-islands]について述べた。[中国|china]の王毅外相は外務省で述べた。",
  ],
  [
    "ja",
    "2019-06-01",
    `[ラブロフ|sergei-lavrov]外相は来日し、[外務省|${JAPAN}]で[茂木|toshimitsu-motegi]外相と会った。[ラブロフ|sergei-lavrov]外相は[茂木|toshimitsu-motegi]外相と[外務省|${JAPAN}]で会った。[北方領土|disputed-islands]を[プーチン|vladimir-putin]大統領が訪れ、[外務省|${JAPAN}]は抗議した。`,
  ],
]);
