import { testMarkedTexts } from "./testing/marked-texts.ts";

const MOSCOW = "moscow-summit-2018";

/** A meeting at hand, by a plain noun, in languages that have no more of it in the dictionary; not one with somebody else. */
testMarkedTexts([
  [
    "de",
    "2018-05-28",
    `[Wladimir Putin|vladimir-putin] und [Shinzo Abe|shinzo-abe] sprachen über die [Kurilen|kuril-islands]. Nach [dem Gipfel|${MOSCOW}] lobte [Abe|shinzo-abe] [das Treffen|${MOSCOW}]. Das Treffen mit Merkel war kurz.`,
  ],
  [
    "fr",
    "2018-05-28",
    `[Vladimir Poutine|vladimir-putin] et [Shinzo Abe|shinzo-abe] ont parlé des [Kouriles|kuril-islands]. Après [le sommet|${MOSCOW}], [Abe|shinzo-abe] a salué [la rencontre|${MOSCOW}]. La rencontre avec Macron était brève, le sommet du [G7|g7] aussi.`,
  ],
  [
    "es",
    "2018-05-28",
    `[Vladímir Putin|vladimir-putin] y [Shinzo Abe|shinzo-abe] hablaron de las [Kuriles|kuril-islands]. Tras [la cumbre|${MOSCOW}], [Abe|shinzo-abe] elogió [el encuentro|${MOSCOW}]. La reunión con Merkel fue breve.`,
  ],
  [
    "uk",
    "2018-05-28",
    `[Володимир Путін|vladimir-putin] і [Сіндзо Абе|shinzo-abe] говорили про [Курили|kuril-islands]. [Зустріч|${MOSCOW}] [Путіна|vladimir-putin] й [Абе|shinzo-abe] в [Москві|moscow] була довгою. Зустріч [Путіна|vladimir-putin] з Меркель була коротка.`,
  ],
  [
    "zh",
    "2018-05-28",
    `[普京|vladimir-putin]和[安倍晋三|shinzo-abe]在[莫斯科|moscow]举行[首脑会谈|${MOSCOW}]，谈[北方四岛|disputed-islands]。这次[峰会|${MOSCOW}]很长。中美首脑会谈很短。`,
  ],
  [
    "ko",
    "2018-05-28",
    `[푸틴|vladimir-putin]과 [아베 신조|shinzo-abe]는 [모스크바|moscow]에서 [정상회담|${MOSCOW}]을 하고 [쿠릴 열도|kuril-islands]를 논의했다. 한미 정상회담은 짧았다.`,
  ],
  // of two in Moscow the one of the article's day
  [
    "en",
    "2019-01-23",
    "[Shinzo Abe|shinzo-abe] and [Vladimir Putin|vladimir-putin] spoke of the [Kurils|kuril-islands] in [Moscow|moscow]. [The summit|moscow-summit-2019] was long.",
  ],
]);
