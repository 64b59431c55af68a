import { afterEach, expect, test } from "vitest";
import { listPageTexts } from "./list-texts.ts";

afterEach(() => {
  document.body.innerHTML = "";
});

const listed = (...nodes: Node[]) => listPageTexts(nodes, new Set()).texts.map(({ data }) => data);

test.each([
  { what: "a script", html: "<p>Kuna<script>0</script>shir</p>", left: ["Kuna", "shir"] },
  { what: "code", html: "<p>See <code>Kunashir</code>.</p>", left: ["See ", "."] },
  {
    what: "a reading",
    html: "<ruby>国後<rp>(</rp><rt>くなしり</rt><rp>)</rp></ruby>",
    left: ["国後"],
  },
  {
    what: "a style in a picture",
    html: "<svg><style>p{}</style><text>Iturup</text></svg>",
    left: ["Iturup"],
  },
  {
    what: "a style in a shadow tree",
    html: `<main><template shadowrootmode="open"><style>p{}</style><p>Iturup</p></template></main>`,
    left: ["Iturup"],
  },
])("$what is not there to be read", ({ html, left }) => {
  document.body.setHTMLUnsafe(html);

  expect(listed(document.body)).toEqual(left);
});

test("nor is it where it comes alone", () => {
  document.body.innerHTML = "<pre>one</pre><p>three</p>";
  const [pre, p] = document.body.children;

  expect(listed(pre as Element)).toEqual([]);
  expect(listed(pre?.firstChild as Node)).toEqual([]);
  expect(listed(p?.firstChild as Node)).toEqual(["three"]);
});

test("a comment has nothing to read", () => {
  expect(listed(document.createComment("Kunashir"))).toEqual([]);
});

test("shadow trees are listed behind what is around them, the outer before the inner", () => {
  const tree = (name: string, inner: string) =>
    `<main><template shadowrootmode="open"><p>${name}</p>${inner}</template></main>`;
  document.body.setHTMLUnsafe(`${tree("one", tree("in one", ""))}${tree("two", "")}<p>around</p>`);

  expect(listed(document.body)).toEqual(["around", "one", "in one", "two"]);
});
