import { siteRule } from "@gazetteer/store";
import { expect, test } from "vitest";
import { parseSiteLines, siteChanges, siteLines } from "./site-lines.ts";

test.each([
  { text: "example.org off", rules: [siteRule("example.org", "off")] },
  { text: "example.org", rules: [siteRule("example.org", "marked")] },
  { text: "  example.org \t listed # quiet", rules: [siteRule("example.org", "listed")] },
  { text: "https://www.example.org/a/b marked", rules: [siteRule("example.org", "marked")] },
  { text: "# a comment\n\nfile off\r\n", rules: [siteRule("file", "off")] },
  { text: "a.example off\na.example marked", rules: [siteRule("a.example", "marked")] },
  { text: "", rules: [] },
])("“$text” is read", ({ text, rules }) =>
  expect(parseSiteLines(text, "marked")).toEqual({ rules }),
);

test.each([
  { text: "a.example off\nno site\nb.example perhaps", faulty: [2, 3] },
  { text: "a.example off please", faulty: [1] },
])("the lines of “$text” that cannot be read are told", ({ text, faulty }) =>
  expect(parseSiteLines(text, "marked")).toEqual({ faulty }),
);

test("what is written out reads back the same", () => {
  const rules = [siteRule("example.org", "off"), siteRule("file", "listed")];

  expect(parseSiteLines(siteLines(rules), "marked")).toEqual({ rules });
});

test("only what was edited changes", () => {
  const before = [siteRule("a.example", "off"), siteRule("b.example", "off")];
  const after = [siteRule("a.example", "marked"), siteRule("c.example", "off")];

  expect(siteChanges(before, after)).toEqual({
    put: [siteRule("a.example", "marked"), siteRule("c.example", "off")],
    forget: ["b.example"],
  });
});
