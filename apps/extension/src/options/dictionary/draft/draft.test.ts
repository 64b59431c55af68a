import type { Entity } from "@gazetteer/core";
import { describe, expect, test } from "vitest";
import { getAt, pathText, setAt } from "./at-path.ts";
import { clean } from "./clean.ts";
import { differingFields, rebaseDraft, settleField } from "./draft.ts";

const lake: Entity = {
  id: "upper-lake",
  kind: "place",
  label: { en: "Lake" },
  names: [{ text: "Upper Lake", lang: "en", use: "preferred" }],
  facts: [],
  relations: [],
  sources: [],
};

describe("setAt", () => {
  test.each([
    { path: ["names", 0, "text"], next: "High Lake", gives: "High Lake" },
    { path: ["label", "ja"], next: "湖", gives: "湖" },
    { path: ["summary", "text", "en"], next: "A lake.", gives: "A lake." },
    { path: ["names", 1], next: { text: "Top" }, gives: { text: "Top" } },
    { path: ["label", "en"], next: undefined, gives: undefined },
    { path: ["names", 0], next: undefined, gives: undefined },
  ])("puts $next at $path and leaves the rest", ({ path, next, gives }) => {
    const after = setAt(lake, path, next);

    expect(getAt(after, path)).toEqual(gives);
    expect(differingFields(lake, after as Entity)).toEqual([path[0]]);
    expect(lake.names[0]?.text).toBe("Upper Lake");
  });
  test("a path is written as the validator writes it", () => {
    expect(pathText(["agreement", "clauses", 0, "texts", 1, "lang"])).toBe(
      "agreement.clauses[0].texts[1].lang",
    );
  });
});

test("texts lose the space around them at any depth, and nothing else changes", () => {
  expect(clean({ names: [{ text: " Abe\u0301 " }], generic: true })).toEqual({
    names: [{ text: "Ab\u00e9" }],
    generic: true,
  });
});

describe("rebaseDraft", () => {
  const renamed = { ...lake, names: [{ text: "High Lake", lang: "en", use: "preferred" }] };
  const relabelled: Entity = { ...lake, label: { en: "Pond" } };

  test.each([
    { what: "nothing else changed", now: lake, value: renamed, conflicts: [], changed: ["names"] },
    {
      what: "another field changed",
      now: relabelled,
      value: renamed,
      conflicts: [],
      changed: ["names"],
    },
    {
      what: "the same field changed otherwise",
      now: relabelled,
      value: { ...lake, label: { en: "Tarn" } },
      conflicts: ["label"],
      changed: ["label"],
    },
    {
      what: "a field was taken away here and changed there",
      now: { ...lake, generic: true } as Entity,
      value: { ...lake, names: [] },
      conflicts: [],
      changed: ["names"],
    },
  ])("when $what", ({ now, value, conflicts, changed }) => {
    const rebased = rebaseDraft({ before: lake, value }, now);

    expect(rebased?.conflicts).toEqual(conflicts);
    expect(differingFields(rebased?.draft.value ?? {}, now)).toEqual(changed);
  });
  test("a draft that is what is stored is none", () => {
    expect(rebaseDraft({ before: lake, value: { ...relabelled } }, relabelled)).toBeUndefined();
  });
  test("a conflict is settled for one side or the other", () => {
    const draft = { before: lake, value: { ...lake, label: { en: "Tarn" } } };

    expect(
      rebaseDraft(settleField(draft, relabelled, "label", "theirs"), relabelled),
    ).toBeUndefined();
    const mine = rebaseDraft(settleField(draft, relabelled, "label", "mine"), relabelled);
    expect(mine?.conflicts).toEqual([]);
    expect(getAt(mine?.draft.value, ["label", "en"])).toBe("Tarn");
  });
});
