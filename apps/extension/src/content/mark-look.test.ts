import { ENTITY_KINDS } from "@gazetteer/core";
import { expect, test } from "vitest";
import { DEFAULT_SETTINGS } from "../settings.ts";
import { markRules } from "./mark-rules.ts";
import { marksOfKinds } from "../marks-of-kinds.ts";
import { customMarkRules } from "../custom-mark-rules.ts";
import { markName, tintName } from "./mark-look.ts";

const CSS = markRules();
const GROUNDS = ["light", "dark", "strong"] as const;
const { marks } = DEFAULT_SETTINGS;
const LOOKS = marksOfKinds(marks);

/** Declarations for a highlight outside media queries. */
function rule(name: string): string {
  return new RegExp(`::highlight\\(${name}\\)\\{([^}]*)\\}`).exec(CSS)?.[1] ?? "";
}

function luminance(hex: string): number {
  const part = (at: number) => {
    const value = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  };
  return 0.2126 * part(1) + 0.7152 * part(3) + 0.0722 * part(5);
}

function contrast(a: string, b: string): number {
  const [x, y] = [luminance(a), luminance(b)];
  return (Math.max(x, y) + 0.05) / (Math.min(x, y) + 0.05);
}

/** Red, green and blue of `hex` under CSS filters of these values: `hue-rotate(180deg)` where turned. */
function filtered(hex: string, invert: number, hue: "kept" | "turned"): string {
  const parts = [1, 3, 5].map((at) => Number.parseInt(hex.slice(at, at + 2), 16) / 255);
  const [red = 0, green = 0, blue = 0] = parts.map((part) => part * (1 - 2 * invert) + invert);
  const turned = [
    -0.574 * red + 1.43 * green + 0.144 * blue,
    0.426 * red + 0.43 * green + 0.144 * blue,
    0.426 * red + 1.43 * green - 0.856 * blue,
  ];
  const seen = hue === "kept" ? [red, green, blue] : turned;
  const byte = (part: number) => Math.round(Math.min(1, Math.max(0, part)) * 255);
  return `#${seen.map((part) => byte(part).toString(16).padStart(2, "0")).join("")}`;
}

test.each(ENTITY_KINDS)("a mark for %s has a line on every ground", (kind) => {
  for (const ground of GROUNDS) {
    expect(rule(markName(LOOKS[kind], ground, "horizontal-tb") ?? "")).toContain(
      "text-decoration:underline",
    );
  }
});

test("four groups differ by their line, not by colour alone", () => {
  const lines = ENTITY_KINDS.map(
    (kind) =>
      /solid|dotted|dashed|double/.exec(
        rule(markName(LOOKS[kind], "light", "horizontal-tb") ?? ""),
      )?.[0],
  );

  expect(Object.fromEntries(ENTITY_KINDS.map((kind, i) => [kind, lines[i]]))).toEqual({
    island: "solid",
    place: "solid",
    leader: "dotted",
    person: "dotted",
    agreement: "dashed",
    event: "dashed",
    organization: "double",
  });
});

// White, paper, sepia, salmon and grey pages; black, night and slate pages.
test.each([
  ...["#ffffff", "#fcfcfb", "#f4ecd8", "#fff1e5", "#e5e5e5"].map((page) => ({
    page,
    ground: "light" as const,
  })),
  ...["#000000", "#121212", "#1b1e23", "#22303c", "#333333"].map((page) => ({
    page,
    ground: "dark" as const,
  })),
])("marks keep 3:1 on $page", ({ page, ground }) => {
  for (const kind of ENTITY_KINDS) {
    const colour =
      /#[0-9a-f]{6}/.exec(rule(markName(LOOKS[kind], ground, "horizontal-tb") ?? ""))?.[0] ?? page;
    expect(contrast(colour, page)).toBeGreaterThanOrEqual(3);
  }
});

test.each([
  { page: "#ffffff", ground: "light" as const, invert: 1, hue: "kept" as const },
  { page: "#ffffff", ground: "light" as const, invert: 1, hue: "turned" as const },
  { page: "#f4ecd8", ground: "light" as const, invert: 1, hue: "turned" as const },
  { page: "#ffffff", ground: "light" as const, invert: 0.9, hue: "turned" as const },
  { page: "#000000", ground: "dark" as const, invert: 1, hue: "turned" as const },
  { page: "#333333", ground: "dark" as const, invert: 1, hue: "kept" as const },
])("marks keep 3:1 on $page inverted by $invert, hues $hue", ({ page, ground, invert, hue }) => {
  for (const kind of ENTITY_KINDS) {
    const colour =
      /#[0-9a-f]{6}/.exec(rule(markName(LOOKS[kind], ground, "horizontal-tb") ?? ""))?.[0] ?? page;
    const seen = contrast(filtered(colour, invert, hue), filtered(page, invert, hue));
    expect(seen, `${kind} ${colour}`).toBeGreaterThanOrEqual(3);
  }
});

test("names tell nothing of an entity or its kind", () => {
  for (const kind of ENTITY_KINDS)
    expect(markName(LOOKS[kind], "light", "horizontal-tb")).toMatch(/^gz-[1-4]l$/);
  expect(tintName(LOOKS.island, "dark")).toBe("gz-h1d");
});

test("nothing is printed", () => {
  expect(CSS).toMatch(/^@media screen\{.*\}$/);
});

test("the reader's looks come as rules, the design's own as none", () => {
  expect(customMarkRules(marks)).toBe("");
  const rules = customMarkRules({
    ...marks,
    places: { style: "underline", light: "#ff0000", dark: null },
    people: { style: "background", light: null, dark: null },
  });
  expect(rules).toContain("::highlight(gz-1l){text-decoration-color:#ff0000!important}");
  expect(rules).toContain("::highlight(gz-2d){text-decoration:none!important;background");
});

test("a group without marks has no highlight", () => {
  const none = marksOfKinds({ ...marks, people: { ...marks.people, style: "none" } });

  expect(markName(none.leader, "light", "horizontal-tb")).toBeUndefined();
  expect(markName(none.island, "light", "horizontal-tb")).toBe("gz-1l");
});

test.each([
  { writingMode: "vertical-rl", style: "underline", name: "gz-v1l" },
  { writingMode: "sideways-lr", style: "underline", name: "gz-v1l" },
  { writingMode: "vertical-rl", style: "background", name: "gz-1l" },
  { writingMode: "vertical-rl", style: "none", name: undefined },
] as const)("a mark in $writingMode with $style is $name", ({ writingMode, style, name }) => {
  const looks = marksOfKinds({ ...marks, places: { ...marks.places, style } });

  expect(markName(looks.island, "light", writingMode)).toBe(name);
});

test("a mark beside vertical text stands on a ground of its colour", () => {
  expect(rule("gz-v1l")).toMatch(/^background:#[0-9a-f]{6}2e$/i);
  expect(rule("gz-v4s")).toBe("background:color-mix(in srgb,currentcolor 18%,transparent)");
});
