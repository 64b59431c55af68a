import { expect, test } from "vitest";
import { NEAR, WIDE } from "./projection.ts";
import { sceneOfPlaces } from "./scene-of-places.ts";

const place = (id: string) => ({ id, coordinates: undefined });

test.each([
  { what: "one island", ids: ["iturup"], view: NEAR, numbered: ["iturup"], focus: 1 },
  {
    what: "islands in the order of the page",
    ids: ["shikotan", "kunashir", "iturup"],
    view: NEAR,
    numbered: ["shikotan", "kunashir", "iturup"],
    focus: 3,
  },
  {
    what: "what lies near, without what reaches far beyond",
    ids: ["sakhalin", "kunashir", "moscow"],
    view: NEAR,
    numbered: ["kunashir"],
    focus: 1,
  },
  {
    what: "far islands",
    ids: ["matua", "sakhalin"],
    view: WIDE,
    numbered: ["matua", "sakhalin"],
    focus: 2,
  },
])("numbers $what", ({ ids, view, numbered, focus }) => {
  const scene = sceneOfPlaces(ids.map(place));

  expect(scene?.view).toBe(view);
  expect(scene?.numbered.map((each) => each.place.id)).toEqual(numbered);
  expect(scene?.shapes.filter(({ emphasis }) => emphasis === "focus")).toHaveLength(focus);
});

test("has no map for what lies elsewhere", () => {
  expect(sceneOfPlaces([place("moscow")])).toBeUndefined();
});
