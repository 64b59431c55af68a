import { ARABIC } from "../text/token-buffer.ts";

/** "And", which is part of the word that follows it. */
export const AND = "و";

/** "And" or "so", and then "in", "like" or "to": letters that Arabic writes onto the word that follows. */
export const LEADS = [`${AND}ف`, "بكل"] as const;

export const isArabic = (text: string, at: number): boolean => text.charCodeAt(at) >>> 8 === ARABIC;

/** A form by itself and after every lead, where it is in Arabic script; of other forms nothing. */
export const withLeads = (form: string): readonly string[] =>
  isArabic(form, 0)
    ? LEADS.reduceRight<readonly string[]>(
        (forms, letters) => ["", ...letters].flatMap((lead) => forms.map((each) => lead + each)),
        [form],
      )
    : [];
