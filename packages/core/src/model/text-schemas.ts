import * as v from "valibot";

/** Longest name a pack may hold, in UTF-16 units; the longest shipped one is under 90. */
export const MAX_NAME_LENGTH = 200;
/** Longest sentence or summary, in UTF-16 units. */
const MAX_TEXT_LENGTH = 2_000;

/** Bidirectional controls, NUL and lone surrogates: never wanted in data that others will see. */
const UNSAFE_CHARACTERS =
  /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u202A-\u202E\u2066-\u2069]|\p{Cs}/u;

/** Text on one line or several: NFC, trimmed, free of control characters. */
export const TextSchema = v.pipe(
  v.string("must be text"),
  v.minLength(1, "must not be empty"),
  v.maxLength(MAX_TEXT_LENGTH, `must be at most ${MAX_TEXT_LENGTH} characters`),
  v.check((text) => text === text.trim(), "must not begin or end with a space"),
  v.check((text) => text === text.normalize("NFC"), "must be in Unicode form NFC"),
  v.check((text) => !UNSAFE_CHARACTERS.test(text), "must not hold control characters"),
);

/** Plain slug of lower-case ASCII letters, digits and single hyphens. Never reused, never renamed. */
export const IdSchema = v.pipe(
  v.string("must be text"),
  v.regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, "must be a slug such as `joint-declaration-1956`"),
  v.maxLength(80, "must be at most 80 characters"),
);

/** BCP 47 tag in the form the product uses: `en`, `zh-Hans`, `ja-Latn`. */
export const LanguageSchema = v.pipe(
  v.string("must be text"),
  v.regex(
    /^[a-z]{2,3}(?:-[A-Z][a-z]{3})?(?:-[A-Z]{2})?$/,
    "must be a language tag such as `en` or `zh-Hans`",
  ),
);

/**
 * The same text by language. English is always there; a surface that lacks the reader's
 * language falls back to it and says so.
 */
export const LocalTextSchema = v.pipe(
  v.record(LanguageSchema, TextSchema),
  v.check((texts) => "en" in texts, "must have English text (`en`)"),
);
export type LocalText = Readonly<Record<string, string>>;

/** Address that opens in a browser: https, or http where only an archived copy speaks http. */
export const UrlSchema = v.pipe(
  v.string("must be text"),
  v.regex(/^https?:\/\/[^\s<>"'\\^`{|}]+$/, "must be an https address"),
  v.maxLength(500, "must be at most 500 characters"),
);
