/** Names that are also everyday words, other people, or other places, in lower case, by language. */
const WORDS = {
  en: `us, pacific, far east, west, the west, washington, telegram, georgia, yalta, shana, nagato, yamaguchi,
    bush, kan, mori, uno, kono, yuri, matua, plan, the plan, treaty, the treaty, sanctions, the islands,
    the isles, the dispute, the summit, the talks, airstrikes`,
  ja: "四島, 極東, 西側, 大統領府, 官邸, 山口, 長門, 領土問題, 経済制裁, 電報",
  ru: `запад, зелёный, сигнальный, анучина, полонского, танфильева, телеграмма, территориальный спор,
    северные территории`,
  "zh-Hans": "南海, 东海, 电报, 领土争端, 远东, 西方",
  "zh-Hant": "南海, 東海, 電報, 領土爭議, 遠東, 西方",
  ko: "서방, 극동, 영토 분쟁",
};

/** The same as `lang:text`. */
export const COMMON_WORDS: ReadonlySet<string> = new Set(
  Object.entries(WORDS).flatMap(([lang, words]) =>
    words.split(",").map((word) => `${lang}:${word.trim()}`),
  ),
);
