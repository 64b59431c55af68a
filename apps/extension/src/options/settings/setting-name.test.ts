import { expect, test } from "vitest";
import { DEFAULT_SETTINGS } from "../../settings.ts";
import { settingName } from "./setting-name.ts";

test.each(["en", "ja", "ru"])("every setting has a name of its own, in %s", (language) => {
  const keys = Object.keys(DEFAULT_SETTINGS);
  const names = keys.map((key) => settingName(key, language));

  expect(names.filter((name, index) => name === keys[index])).toEqual([]);
  expect(new Set(names).size).toBe(keys.length);
});

test("a setting of another version keeps its key", () => {
  expect(settingName("toString", "en")).toBe("toString");
});
