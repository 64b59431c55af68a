import { expect, test } from "vitest";
import { DEFAULT_SETTINGS, pageSettings } from "../../settings.ts";
import { usualMarking } from "./usual-marking.ts";

test.each([
  { pages: "articles", marking: "marked" },
  { pages: "chosen", marking: "marked" },
  { pages: "everywhere", marking: "off" },
] as const)("a site that is added while pages are $pages is $marking", ({ pages, marking }) => {
  const settings = { ...DEFAULT_SETTINGS, pages };

  expect(usualMarking(pages)).toBe(marking);
  // A choice that changes nothing would be none.
  expect(pageSettings(settings, marking).marking).not.toBe(
    pageSettings(settings, undefined).marking,
  );
});
