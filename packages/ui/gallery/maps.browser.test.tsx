import { render } from "preact";
import { afterEach, expect, test } from "vitest";
import specimens from "virtual:specimens";
import { cardStyles } from "../src/index.ts";
import { SpecimenCard } from "./Gallery.tsx";

const root = document.createElement("div");
root.className = "root";
root.style.inlineSize = "320px";
const sheet = new CSSStyleSheet();
sheet.replaceSync(cardStyles);
document.adoptedStyleSheets = [sheet];
document.body.append(root);

afterEach(() => render(null, root));

/** How far two boxes may touch: the type's own space above and below its letters, in pixels. */
const SLACK = 3;

/** Pairs of words that cover each other, and words that are cut off, in all maps that are shown. */
function faultsOfMaps(): string[] {
  return [...root.querySelectorAll("svg.map")].flatMap((map) => {
    const frame = map.getBoundingClientRect();
    const words = [...map.querySelectorAll("text")].map((word) => ({
      text: word.textContent,
      box: word.getBoundingClientRect(),
    }));
    const cut = words.filter(
      ({ box }) => box.left < frame.left || box.right > frame.right || box.bottom > frame.bottom,
    );
    const covered = words.flatMap(({ text, box }, index) =>
      words
        .slice(index + 1)
        .filter(
          (other) =>
            box.left < other.box.right &&
            other.box.left < box.right &&
            box.top + SLACK < other.box.bottom - SLACK &&
            other.box.top + SLACK < box.bottom - SLACK,
        )
        .map((other) => `${text} and ${other.text}`),
    );
    return [...cut.map(({ text }) => `${text} is cut off`), ...covered];
  });
}

const withMaps = specimens.filter(({ state }) => state?.extent === "all");

test.each(withMaps.map(({ name }) => ({ name })))(
  "words on the map of $name stand apart",
  ({ name }) => {
    const specimen = withMaps.find((each) => each.name === name);
    if (specimen === undefined) throw new Error(`no ${name}`);
    render(<SpecimenCard key={name} {...specimen} />, root);

    expect(faultsOfMaps()).toEqual([]);
  },
);
