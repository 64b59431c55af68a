import { expect, test } from "vitest";
import { mapScene } from "./map-scene.ts";
import { NEAR, WIDE } from "./projection.ts";

const count = (id: string, emphasis: string) => {
  const scene = mapScene(id, undefined);
  return [...(scene?.shapes ?? []), ...(scene?.points ?? [])].filter(
    (each) => each.emphasis === emphasis,
  ).length;
};

test.each([
  { id: "kunashir", view: NEAR, focus: 1, claimed: 0 },
  { id: "disputed-islands", view: NEAR, focus: 9, claimed: 0 },
  { id: "akiyuri-anuchin", view: NEAR, focus: 1, claimed: 0 }, // a point
  { id: "sakhalin", view: WIDE, focus: 1, claimed: 0 },
  { id: "kuril-islands", view: WIDE, focus: 13, claimed: 9 }, // one side counts the four islands in
])("draws $id", ({ id, view, focus, claimed }) => {
  expect(mapScene(id, undefined)?.view).toBe(view);
  expect(count(id, "focus")).toBe(focus);
  expect(count(id, "claimed")).toBe(claimed);
});

test("draws a town as a point", () => {
  const scene = mapScene("some-town", [145.86, 44.03]);

  expect(scene?.view).toBe(NEAR);
  expect(scene?.points).toEqual([{ emphasis: "focus", at: [145.86, 44.03] }]);
});

test.each([
  { id: "moscow", at: [37.6, 55.8] as const },
  { id: "nowhere", at: undefined },
])("has no map for $id", ({ id, at }) => {
  expect(mapScene(id, at)).toBeUndefined();
});
