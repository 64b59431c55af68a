/** Many texts in one string, and the way back. */
export interface JoinedTexts {
  readonly text: string;
  /** Numbers of the texts that stand at `offsets` of it, which are in order. */
  numbersAt(offsets: Iterable<number>): Set<number>;
}

/** Of a name that runs from one text into the next: as much before and behind the border. UTF-16 units. */
const SEAM_LENGTH = 40;

/** Text that stands in an element alone, for its size or spacing. UTF-16 units. */
const LETTER_LENGTH = 2;

/** A letter of any script, near enough. */
function isLetter(unit: number): boolean {
  return unit > 0xa9 || ((unit | 32) > 0x60 && (unit | 32) < 0x7b);
}

/**
 * Joins the texts of a page, given in document order, as they are: what stands in them is found in what comes out, and
 * little else. Nobody has asked for a style, so every border between two texts is taken both ways: as
 * one between words, and, in a copy at the end, as none.
 */
export function joinTexts(texts: readonly string[]): JoinedTexts {
  const seams: { number: number; part: string }[] = [];
  /** Set letter by letter, or with a first letter of its own. */
  let letters: { number: number; part: string } | undefined;
  let last = "";

  for (const [number, part] of texts.entries()) {
    if (part.length <= LETTER_LENGTH) letters = { number, part: (letters?.part ?? "") + part };
    else if (letters) {
      seams.push({ number: letters.number, part: letters.part + part.slice(0, SEAM_LENGTH) });
      letters = undefined;
    } else if (isLetter(part.charCodeAt(0)) && isLetter(last.charCodeAt(last.length - 1))) {
      seams.push({ number, part: last.slice(-SEAM_LENGTH) + part.slice(0, SEAM_LENGTH) });
    }
    last = part;
  }
  if (letters) seams.push(letters);

  const parts = [...texts, ...seams.map(({ part }) => part)];
  return {
    text: parts.join("\n"),
    numbersAt(offsets) {
      const found = new Set<number>();
      let at = -1;
      let end = 0;
      for (const offset of offsets) {
        while (offset >= end) end += (parts[++at] as string).length + 1;
        found.add(seams[at - texts.length]?.number ?? at);
      }
      return found;
    },
  };
}
