/** "And" or "so", and then "in", "like" or "to": letters that Arabic writes onto the word that follows. */
export const LEADS = ["وف", "بكل"] as const;

/** Upper eight bits of the units of Arabic script. */
const ARABIC = 6;

export const isArabic = (text: string, at: number): boolean => text.charCodeAt(at) >>> 8 === ARABIC;

/** A form by itself and after every lead, where it is in Arabic script; of other forms nothing. */
export const withLeads = (form: string): readonly string[] =>
  isArabic(form, 0)
    ? LEADS.reduceRight<readonly string[]>(
        (forms, letters) => ["", ...letters].flatMap((lead) => forms.map((each) => lead + each)),
        [form],
      )
    : [];
