const SPACE = "\u00A0";

/** A date, or a period, that breaks between its dates only: a day on one line and its year on the next are read twice. */
export function unbroken(text: string): string {
  return text.replaceAll(" ", SPACE).replaceAll(`${SPACE}–${SPACE}`, `${SPACE}– `);
}
