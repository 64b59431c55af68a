import * as v from "valibot";
import { customMarkRules } from "./custom-mark-rules.ts";
import { type MarksOfKinds, marksOfKinds } from "./marks-of-kinds.ts";
import { wholeNumber } from "./whole-number.ts";

const ColourSchema = v.pipe(v.string(), v.regex(/^#[0-9a-f]{6}$/i));

const MarkSchema = v.strictObject({
  style: v.picklist(["underline", "background", "none"]),
  /** Colour on light and on dark pages; `null` takes the design's own. */
  light: v.nullable(ColourSchema),
  dark: v.nullable(ColourSchema),
});
export type MarkStyle = v.InferOutput<typeof MarkSchema>;

const OWN_STYLE: MarkStyle = { style: "underline", light: null, dark: null };

/** Longest card delay that can be chosen; beyond it a card seems broken. */
const MAX_CARD_DELAY_MS = 1_500;

/**
 * Every stored setting with its default. Each is one row of the store's `settings` table; a row
 * that is missing or cannot be read counts as its default.
 */
const SETTINGS = {
  /** Everything off, with one action. */
  power: v.fallback(v.picklist(["on", "off"]), "on"),
  /** Which pages are marked, unless a site rule says otherwise. `chosen`: only sites with a rule `marked`. */
  pages: v.fallback(v.picklist(["articles", "everywhere", "chosen"]), "articles"),
  /** `subject`: only pages that name a subject entity of a pack. */
  topics: v.fallback(v.picklist(["any", "subject"]), "any"),
  /** Countries, capitals, oceans. */
  generic: v.fallback(v.picklist(["listed", "marked"]), "listed"),
  /** First mention a section, every mention, first mention a page, or no marks at all. */
  density: v.fallback(v.picklist(["section", "every", "page", "none"]), "section"),
  /** At most one mark in so many words; 0 is without limit. 25 is about two lines of a column. */
  wordsPerMark: v.fallback(wholeNumber(500), 25),
  headings: v.fallback(v.picklist(["marked", "skipped"]), "marked"),
  marks: v.fallback(
    v.strictObject({
      places: MarkSchema,
      people: MarkSchema,
      agreements: MarkSchema,
      organizations: MarkSchema,
    }),
    { places: OWN_STYLE, people: OWN_STYLE, agreements: OWN_STYLE, organizations: OWN_STYLE },
  ),
  /** From the pointer's rest to the card. 300 ms: reading with the pointer opens nothing. */
  cardDelayMs: v.fallback(wholeNumber(MAX_CARD_DELAY_MS), 300),
  /** A key that must be held for a card to open. */
  cardModifier: v.fallback(v.picklist(["none", "alt", "shift"]), "none"),
  /** Language of the card's texts; `auto` is the interface's. */
  cardLanguage: v.fallback(v.picklist(["auto", "en", "ja", "ru"]), "auto"),
  /** Language of buttons and labels; `auto` is the browser's. */
  interfaceLanguage: v.fallback(v.picklist(["auto", "en", "ja", "ru"]), "auto"),
  theme: v.fallback(v.picklist(["auto", "light", "dark"]), "auto"),
  /** The number of entities of the page on the toolbar button. */
  badge: v.fallback(v.picklist(["off", "count"]), "off"),
} as const;

const SettingsSchema = v.strictObject(SETTINGS);
export type Settings = v.InferOutput<typeof SettingsSchema>;
export type SettingKey = keyof Settings;

const SETTING_KEYS = Object.keys(SETTINGS) as SettingKey[];

/** Settings from stored rows; never throws. */
export function parseSettings(stored: Readonly<Record<string, unknown>>): Settings {
  const rows = Object.fromEntries(SETTING_KEYS.map((key) => [key, stored[key] ?? null]));
  // Each falls back to its default: there is nothing to refuse.
  return v.safeParse(SettingsSchema, rows).output as Settings;
}

export const DEFAULT_SETTINGS: Settings = parseSettings({});

/** What a site rule decides; without a rule, `pages` does. */
export type SiteMarking = "marked" | "listed" | "off";

/** What a page is told: the settings that concern it, and what to do on its site. */
export interface PageSettings
  extends Pick<
    Settings,
    | "topics"
    | "generic"
    | "density"
    | "wordsPerMark"
    | "headings"
    | "cardDelayMs"
    | "cardModifier"
    | "cardLanguage"
    | "interfaceLanguage"
    | "theme"
  > {
  /** `articles`: marked when the page is article-like. `listed`: read for the panel, no marks. */
  readonly marking: "marked" | "articles" | "listed" | "off";
  /** Style rules for what the reader has changed of the marks; empty for the design's own look. */
  readonly markRules: string;
  readonly marks: MarksOfKinds;
}

/** `rule` is the reader's choice for the site, when there is one. */
export function pageSettings(settings: Settings, rule: SiteMarking | undefined): PageSettings {
  const { power, pages, badge: _toolbar, marks, ...others } = settings;
  const byPages = { articles: "articles", everywhere: "marked", chosen: "off" } as const;
  return {
    ...others,
    marking: power === "off" ? "off" : (rule ?? byPages[pages]),
    markRules: customMarkRules(marks),
    marks: marksOfKinds(marks),
  };
}
