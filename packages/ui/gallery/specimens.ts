import type { Card, CardContext } from "@gazetteer/core";
import type { CardState } from "../src/index.ts";

/** One card of the gallery, from the shipped pack or made up. */
export interface Specimen {
  readonly name: string;
  readonly card: string | Card;
  readonly context?: Partial<CardContext>;
  readonly state?: Partial<CardState>;
}

/** A mention by a name of the shipped pack, opened by what stands `by` it on the page. */
const mention = (text: string, entity: string, by: readonly string[] = []) => ({
  text,
  how: "name" as const,
  role: null,
  asGovernment: false,
  alternatives: [],
  reason: {
    outcome: "mention" as const,
    entity,
    how: "name" as const,
    name: { text, lang: "en", pack: "kuril-islands-dispute" },
    ground: by.length === 0 ? ("certain" as const) : ("gate" as const),
    by,
    date: undefined,
    rivals: [],
  },
});

const EN = { languages: ["en"] };
const SUMMIT = { date: "2016-12-16" };

/** Every kind and every state, in English; the gallery repeats some of them in other languages. */
export const SPECIMENS: readonly Specimen[] = [
  {
    name: "island-group",
    card: "disputed-islands",
    context: {
      ...EN,
      date: "2018-05-26",
      mention: {
        ...mention("the disputed isles", "disputed-islands", ["japan", "russia"]),
        how: "description",
      },
    },
    state: { position: { index: 3, count: 12 } },
  },
  {
    name: "island-group-all",
    card: "disputed-islands",
    context: { ...EN, date: "2018-05-26" },
    state: { extent: "all" },
  },
  { name: "island", card: "kunashir", context: { ...EN, ...SUMMIT } },
  { name: "islet-all", card: "akiyuri-anuchin", context: EN, state: { extent: "all" } },
  { name: "chain-all", card: "kuril-islands", context: EN, state: { extent: "all" } },
  {
    name: "leader",
    card: "shinzo-abe",
    context: {
      ...EN,
      ...SUMMIT,
      mention: mention("Abe", "shinzo-abe", ["shinzo-abe"]),
    },
    state: { position: { index: 1, count: 8 } },
  },
  {
    name: "leader-all",
    card: "shinzo-abe",
    context: { ...EN, ...SUMMIT },
    state: { extent: "all" },
  },
  {
    name: "role",
    card: "vladimir-putin",
    context: {
      ...EN,
      ...SUMMIT,
      mention: {
        ...mention("the Russian president", "vladimir-putin"),
        how: "role",
        role: "president-of-russia",
      },
    },
  },
  { name: "leader-later", card: "fumio-kishida", context: { ...EN, ...SUMMIT } },
  { name: "agreement", card: "joint-declaration-1956", context: { ...EN, ...SUMMIT } },
  {
    name: "agreement-all",
    card: "joint-declaration-1956",
    context: { ...EN, ...SUMMIT },
    state: { extent: "all" },
  },
  { name: "agreement-later", card: "singapore-agreement-2018", context: { ...EN, ...SUMMIT } },
  { name: "event", card: "nagato-tokyo-summit-2016", context: { ...EN, date: "2018-05-26" } },
  { name: "event-ongoing", card: "russian-invasion-of-ukraine-2022", context: EN },
  { name: "organization", card: "mofa-russia", context: EN, state: { extent: "all" } },
  { name: "place", card: "nemuro", context: EN, state: { extent: "all" } },
  {
    name: "government",
    card: "tokyo",
    context: {
      ...EN,
      aboutSubject: false,
      mention: { ...mention("Tokyo", "tokyo"), asGovernment: true },
    },
  },
  {
    name: "off-subject",
    card: "disputed-islands",
    context: { ...EN, aboutSubject: false },
  },
  {
    name: "ambiguous",
    card: "boris-yeltsin",
    context: {
      ...EN,
      mention: {
        ...mention("the president", "boris-yeltsin"),
        alternatives: ["vladimir-putin", "dmitry-medvedev"],
      },
    },
  },
  {
    name: "hidden",
    card: "shinzo-abe",
    context: { ...EN, mention: mention("Abe", "shinzo-abe", ["shinzo-abe"]) },
    state: { hidden: "page" },
  },
  {
    name: "hidden-site",
    card: "shinzo-abe",
    context: { ...EN, mention: mention("Abe", "shinzo-abe", ["shinzo-abe"]) },
    state: { hidden: "site", copying: "done" },
  },
  {
    name: "pinned-deep",
    card: "vladimir-putin",
    context: EN,
    state: { hold: "pinned", depth: 2, copying: "refused" },
  },
];

/** The ones to look at in every language and theme. */
export const CORE_SPECIMENS = [
  "island-group",
  "leader",
  "agreement",
  "agreement-all",
  "island-group-all",
];
