import { render } from "preact";
import contested from "virtual:contested";
import { afterAll, beforeAll, expect, test } from "vitest";
import { cardStyles } from "../src/index.ts";
import { SpecimenCard } from "./Gallery.tsx";
import type { ShownSpecimen } from "./compose-specimens.ts";

/** A Chinese character or one of Japanese says about as much as this share of an English word. */
const WORDS_IN_A_CHARACTER = 1 / 2.4;
/** Words of a typical first view, and of the longest: three voices, or long names. Kind, labels and day included. */
const TYPICAL = 95;
const LONGEST = 120;

const root = document.createElement("div");
const sheet = new CSSStyleSheet();
sheet.replaceSync(cardStyles);

beforeAll(() => {
  root.className = "root";
  root.style.inlineSize = "320px";
  document.adoptedStyleSheets = [sheet];
  document.body.append(root);
});
afterAll(() => {
  render(null, root);
  root.remove();
  document.adoptedStyleSheets = [];
});

/** Everything that is read in head and body before "More" is pressed, without the numbers of sources. */
function wordsOf(specimen: ShownSpecimen): number {
  render(<SpecimenCard key={specimen.name} {...specimen} />, root);
  const parts = [...root.querySelectorAll<HTMLElement>(".card-header, .card-body > :not(.more)")];
  for (const unread of root.querySelectorAll(".visually-hidden, .cite, svg")) unread.remove();
  const text = parts.map((part) => part.innerText).join("\n");
  const characters = text.match(/[\p{sc=Han}\p{sc=Hira}\p{sc=Kana}\p{sc=Hang}]/gu) ?? [];
  const words = text.match(/[\p{sc=Latin}\p{sc=Cyrillic}][\p{sc=Latin}\p{sc=Cyrillic}'’-]*|\d+/gu);
  // The next card is rendered into an empty root: this one has lost elements.
  root.replaceChildren();
  render(null, root);
  return (words?.length ?? 0) + characters.length * WORDS_IN_A_CHARACTER;
}

test.each(["en", "ja", "ru"])(
  "the first view of all that is contested is short, in %s",
  (language) => {
    const counts = contested
      .filter((each) => each.language === language)
      .map((each) => ({ name: each.name, words: wordsOf(each) }))
      .sort((a, b) => a.words - b.words);

    expect(counts.length).toBeGreaterThan(70);
    expect(counts.filter(({ words }) => words > LONGEST)).toEqual([]);
    expect(counts[Math.floor(counts.length / 2)]?.words).toBeLessThanOrEqual(TYPICAL);
  },
);
