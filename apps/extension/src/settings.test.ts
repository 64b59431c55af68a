import { describe, expect, test } from "vitest";
import { DEFAULT_SETTINGS, pageSettings, parseSettings, type Settings } from "./settings.ts";

describe("stored settings", () => {
  test.each<{ stored: Record<string, unknown>; key: keyof Settings; gives: unknown }>([
    { stored: {}, key: "cardDelayMs", gives: 300 },
    { stored: { cardDelayMs: 500 }, key: "cardDelayMs", gives: 500 },
    { stored: { cardDelayMs: 99_999 }, key: "cardDelayMs", gives: 300 },
    { stored: { cardDelayMs: "500" }, key: "cardDelayMs", gives: 300 },
    { stored: { power: "off" }, key: "power", gives: "off" },
    { stored: { power: true }, key: "power", gives: "on" },
    { stored: { unknown: 1 }, key: "density", gives: "section" },
  ])("$stored give $key $gives", ({ stored, key, gives }) => {
    expect(parseSettings(stored)[key]).toEqual(gives);
  });
});

describe("what a page is told", () => {
  test.each<{
    settings: Partial<Settings>;
    rule: "marked" | "listed" | "off" | undefined;
    marking: string;
  }>([
    { settings: {}, rule: undefined, marking: "articles" },
    { settings: {}, rule: "off", marking: "off" },
    { settings: {}, rule: "marked", marking: "marked" },
    { settings: { pages: "everywhere" }, rule: undefined, marking: "marked" },
    { settings: { pages: "everywhere" }, rule: "listed", marking: "listed" },
    { settings: { pages: "chosen" }, rule: undefined, marking: "off" },
    { settings: { pages: "chosen" }, rule: "marked", marking: "marked" },
    { settings: { power: "off" }, rule: "marked", marking: "off" },
  ])("$settings and rule $rule: $marking", ({ settings, rule, marking }) => {
    expect(pageSettings({ ...DEFAULT_SETTINGS, ...settings }, rule).marking).toBe(marking);
  });
});
