import { expect, test } from "vitest";
import { cardTexts } from "../texts/card-texts.ts";
import { boxOf, freePlace } from "./free-place.ts";
import { groundLabels } from "./ground-labels.ts";
import { linesIn } from "./lines-in.ts";
import { numberLabels } from "./number-labels.ts";
import { createProjection, MAP_WIDTH, NEAR, WIDE } from "./projection.ts";

const label = (x: number, text = "Sea") => ({ x, y: 50, anchor: "middle", text }) as const;

test("a word takes the first place that is free and inside", () => {
  const taken = [boxOf(label(100))];

  expect(freePlace([label(2), label(110), label(160), label(200)], taken, [288, 200])?.x).toBe(160);
  expect(freePlace([label(170)], taken, [288, 200])).toBeUndefined();
});

test.each(["en", "ja", "ru"])(
  "the ground has all its words, none on another, in %s",
  (language) => {
    for (const view of [NEAR, WIDE]) {
      const labels = groundLabels(view, cardTexts(language), "300 km", []);

      expect(labels.filter(({ type }) => type === "word")).toHaveLength(view === NEAR ? 3 : 5);
      expect(labels.filter(({ type }) => type === "year").map(({ text }) => text)).toEqual(
        linesIn(view).map(({ year }) => year),
      );
      for (const each of labels) {
        const others = labels.filter((other) => other !== each).map(boxOf);
        expect(freePlace([each], others, [MAP_WIDTH, createProjection(view).height])).toBe(each);
      }
    }
  },
);

test("words of the ground keep away from what is taken", () => {
  const [before] = groundLabels(NEAR, cardTexts("en"), "50 km", []).filter(
    ({ text }) => text === "Pacific",
  );
  if (before === undefined) throw new Error("no Pacific");
  const after = groundLabels(NEAR, cardTexts("en"), "50 km", [boxOf(before)]);

  expect(after.find(({ text }) => text === "Pacific")).not.toEqual(before);
});

test("numbers of places side by side stand beside each other", () => {
  const at = [60, 100] as const;
  const labels = numberLabels(
    ["1", "2", "3", "4", "5"].map((text) => ({ at, text })),
    200,
  );

  expect(labels[0]).toMatchObject({ x: 60, y: 104 });
  const taken = labels.map(boxOf);
  for (const [index, each] of labels.entries())
    expect(freePlace([each], taken.toSpliced(index, 1), [MAP_WIDTH, 200])).toEqual(each);
});
