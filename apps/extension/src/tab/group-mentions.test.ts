import { expect, test } from "vitest";
import { groupMentions } from "./group-mentions.ts";
import type { TabMention } from "./read-page.ts";

const mention = (entity: string, index: number): TabMention => ({
  entity,
  kind: "island",
  text: entity,
  how: "name",
  role: null,
  alternatives: [],
  painted: true,
  frame: 0,
  index,
});

test("entities stand in the order of their first mention, each with all of its mentions", () => {
  const mentions = ["iturup", "kunashir", "iturup"].map(mention);

  expect(
    groupMentions(mentions).map(({ entity, mentions: all }) => [
      entity,
      all.map(({ index }) => index),
    ]),
  ).toEqual([
    ["iturup", [0, 2]],
    ["kunashir", [1]],
  ]);
});

test("what a name may mean as well stands with it once, unless it has a line of its own", () => {
  const mentions = [
    { ...mention("kunashir", 0), alternatives: ["term-kunashir"] },
    { ...mention("kunashir", 1), alternatives: ["term-kunashir", "iturup"] },
    mention("iturup", 2),
  ];

  expect(groupMentions(mentions).map(({ alternatives }) => alternatives)).toEqual([
    ["term-kunashir"],
    [],
  ]);
});
