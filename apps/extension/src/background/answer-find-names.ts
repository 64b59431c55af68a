import type { RequestOf } from "../messages.ts";
import type { Hosts } from "./hosts.ts";
import { joinTexts } from "./join-texts.ts";

/** What the reader of a page leaves out of its text, and the white space that it makes one space of. */
const UNEVEN = /[ \t\n\f\r]{2,}|[\u00AD\u200B\u200E\u200F\u2060\uFEFF]+/g;
const SPACE = /^[ \t\n\f\r]/;

/** A text as a page's reader would have it, and where its units were. */
function evened(text: string): { even: string; originOf(offset: number): number } {
  let even = "";
  let from = 0;
  const cuts: { at: number; origin: number }[] = [{ at: 0, origin: 0 }];
  for (const run of text.matchAll(UNEVEN)) {
    even += text.slice(from, run.index) + (SPACE.test(run[0]) ? " " : "");
    from = run.index + run[0].length;
    cuts.push({ at: even.length, origin: from });
  }
  even += text.slice(from);
  let next = 0;
  return {
    even,
    originOf(offset) {
      while ((cuts[next + 1]?.at ?? Number.POSITIVE_INFINITY) <= offset) next += 1;
      const cut = cuts[next];
      return cut === undefined ? offset : cut.origin + offset - cut.at;
    },
  };
}

/**
 * Which texts of a frame a name may begin in, whatever it means there. Every mention that linking
 * could find begins in one of them.
 */
export async function answerFindNames(
  { engines }: Hosts,
  { texts }: RequestOf<"findNames">,
): Promise<{ named: number[] }> {
  const { engine } = await engines.get();
  const { text, numbersAt } = joinTexts(texts);
  const { even, originOf } = evened(text);
  const starts = engine
    .findMatches(even)
    .filter(({ names }) => names.some((name) => engine.nameAt(name).owner !== "blocked"))
    .map(({ start }) => originOf(start));
  return { named: [...numbersAt(starts)] };
}
