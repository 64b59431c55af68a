import type { WrittenParadigm } from "./paradigm.ts";

export const GERMAN_PARADIGMS = {
  /** Genitive in -s: Abe (Abes), Russland (Russlands), Kreml. After s, ß, x, z only an apostrophe follows. */
  "de-genitive": {
    of: "both",
    rows: ["s ß x z::=", "::=/s"],
  },
  /** Genitive in -s or -es: Vertrag (Vertrags, Vertrages), Krieg, Abkommen is `de-genitive`. */
  "de-genitive-es": { of: "both", rows: ["::=/s/es"] },
  /** Adjective, given with any ending: Südliche Kurilen (Südlichen, Südlicher), Ochotskisches Meer. */
  "de-adj": {
    of: "both",
    rows: [":er:e/er/es/en/em", ":es:e/er/es/en/em", ":en:e/er/es/en/em", ":e:e/er/es/en/em"],
  },
  /** Plural noun with a dative in -n: Gebiete (Gebieten); Inseln, Kurilen do not change: `-`. */
  "de-noun-pl": { of: "both", rows: ["::=/n"] },
} satisfies Record<string, WrittenParadigm>;
