import type { PackHeader } from "@gazetteer/core";
import { expect, test } from "vitest";
import { draftOf, headerOf, rebaseDraft } from "./header-draft.ts";

const HEADER: PackHeader = {
  format: 1,
  id: "lakes",
  title: { en: "Lakes", ru: "Озёра" },
  version: "1.0.0",
  description: { en: "Many lakes." },
  languages: ["en", "ru"],
  licence: "CC-BY-4.0",
  maintainers: ["The Gazetteer authors"],
  perspective: { en: "From the shore." },
  homepage: "https://example.org/lakes",
};

test.each(["en", "ja", "ru"])(
  "fields that nobody has changed give the same header in %s",
  (language) => {
    expect(headerOf(draftOf(HEADER, language), HEADER, language)).toEqual(HEADER);
  },
);

test("fields are cleaned, an emptied one goes, and other languages stay", () => {
  const draft = { ...draftOf(HEADER, "ja"), titleOwn: " 湖 ", homepage: " ", languages: "en,  ja" };
  const { homepage: _homepage, ...rest } = HEADER;
  expect(headerOf(draft, HEADER, "ja")).toEqual({
    ...rest,
    title: { en: "Lakes", ru: "Озёра", ja: "湖" },
    languages: ["en", "ja"],
  });
});

test("over another tab's header a draft keeps what was written in it and takes the rest", () => {
  const before = draftOf(HEADER, "en");
  const now = { ...before, version: "1.1.0", title: "Lakes of the north" };
  expect(rebaseDraft({ ...before, title: "My lakes" }, before, now)).toEqual({
    ...now,
    title: "My lakes",
  });
});
