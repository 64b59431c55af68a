import { afterEach, expect, test } from "vitest";
import { listPageTexts } from "./list-texts.ts";
import { readableTexts } from "./readable-texts.ts";

afterEach(() => {
  document.body.innerHTML = "";
});

test.each([
  { what: "a script", html: "<p>Kuna<script>0</script>shir</p>", left: ["Kuna", "shir"] },
  { what: "code", html: "<p>See <code>Kunashir</code>.</p>", left: ["See ", "."] },
  {
    what: "a reading",
    html: "<ruby>国後<rp>(</rp><rt>くなしり</rt><rp>)</rp></ruby>",
    left: ["国後"],
  },
  {
    what: "a style in a shadow tree",
    html: `<div><template shadowrootmode="open"><style>p{}</style><p>Kunashir</p></template></div>`,
    left: ["Kunashir"],
  },
])("$what is not there to be read", ({ html, left }) => {
  document.body.setHTMLUnsafe(html);
  const { texts, shadowRoots } = listPageTexts([document.body], new Set());

  const readable = readableTexts(texts, [document, ...shadowRoots]);
  expect(readable.map(({ data }) => data)).toEqual(left);
});
