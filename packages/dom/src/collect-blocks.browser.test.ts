import { afterEach, expect, test } from "vitest";
import { blocksUnder, readBlocks } from "./testing/read-blocks.ts";

afterEach(() => {
  document.body.innerHTML = "";
});

const SHY = "\u00AD";

test.each([
  {
    what: "inline elements",
    html: "<p>Northern <em>Terri</em><b>tories</b>.</p>",
    reads: ["Northern Territories."],
  },
  {
    what: "links",
    html: '<p>by <a href="/x">Shinzo</a> <a href="/y">Abe</a></p>',
    reads: ["by Shinzo Abe"],
  },
  {
    what: "indented source",
    html: "<p>\n   Shinzo\n      Abe   met\t him \n</p>",
    reads: ["Shinzo Abe met him"],
  },
  { what: "space on both sides of a tag", html: "<p>a <b> b</b></p>", reads: ["a b"] },
  {
    what: "a line break as a space",
    html: "<h1>Northern<br>Territories</h1>",
    reads: ["Northern\nTerritories"],
  },
  {
    what: "a line break after a space",
    html: "<h1>Northern <br> Territories</h1>",
    reads: ["Northern Territories"],
  },
  {
    what: "two line breaks as a new block",
    html: "<div>One<br><br>Two<br> <br>Three</div>",
    reads: ["One", "Two", "Three"],
  },
  {
    what: "soft hyphens and zero width spaces",
    html: `<p>Kuna${SHY}shir and Itu\u200Brup</p>`,
    reads: ["Kunashir and Iturup"],
  },
  { what: "wbr", html: "<p>Kuna<wbr>shir</p>", reads: ["Kunashir"] },
  {
    what: "ruby without its readings",
    html: "<p><ruby>択捉<rp>(</rp><rt>えとろふ</rt><rp>)</rp></ruby>島</p>",
    reads: ["択捉島"],
  },
  {
    what: "words without the numbers of notes",
    html: "<p>Abe<sup>1</sup> and Putin<sup><a href='#n'>[12]</a></sup> on the 1<sup>st</sup></p>",
    reads: ["Abe and Putin on the 1st"],
  },
  {
    what: "a drop cap",
    html: '<p><span style="float:left;font-size:3em">T</span>okyo</p>',
    reads: ["Tokyo"],
  },
  {
    what: "letters in elements of their own",
    html: '<p><span style="display:inline-block">A</span><span style="display:inline-block">b</span><span style="display:inline-block">e</span></p>',
    reads: ["Abe"],
  },
  {
    what: "inline blocks apart",
    html: '<p><b style="display:inline-block">Abe</b><b style="display:inline-block">Putin</b></p>',
    reads: ["Abe Putin"],
  },
  {
    what: "an inline block that shows nothing as nothing",
    html: '<p>Japan<b style="display:inline-block"><i hidden>tooltip</i></b>ese</p>',
    reads: ["Japanese"],
  },
  {
    what: "blocks by style",
    html: '<p><span style="display:block">Abe</span><span style="display:block">Putin</span></p>',
    reads: ["Abe", "Putin"],
  },
  {
    what: "inline by style",
    html: '<div style="display:inline">Shinzo </div><div style="display:inline">Abe</div>',
    reads: ["Shinzo Abe"],
  },
  {
    what: "items of a flex box apart",
    html: '<div style="display:flex"><span>Abe</span><span>Putin</span></div>',
    reads: ["Abe", "Putin"],
  },
  {
    what: "display: contents as if it were not there",
    html: '<p>Shinzo <span style="display:contents">A<b>b</b></span>e</p>',
    reads: ["Shinzo Abe"],
  },
  {
    what: "text before, in and after a block",
    html: "<div>one <p>two</p> three</div>",
    reads: ["one", "two", "three"],
  },
  {
    what: "text on both sides of a picture apart",
    html: "<div>Abe <img alt=''> Putin</div>",
    reads: ["Abe", "Putin"],
  },
  {
    what: "text on both sides of an empty block apart",
    html: "<div>Abe<div></div>Putin</div>",
    reads: ["Abe", "Putin"],
  },
  {
    what: "text around a script as one",
    html: "<p>Shinzo <script type='x'>var Abe;</script>Abe</p>",
    reads: ["Shinzo Abe"],
  },
  {
    what: "text around a hidden element as one",
    html: "<p>Shinzo <span hidden>Putin</span>Abe</p>",
    reads: ["Shinzo Abe"],
  },
  {
    what: "text as the DOM has it under text-transform",
    html: '<p style="text-transform:uppercase">Abe</p>',
    reads: ["Abe"],
  },
  {
    what: "table cells apart",
    html: "<table><tr><td>Abe</td><td>Putin</td></tr></table>",
    reads: ["Abe", "Putin"],
  },
  {
    what: "captions and headings",
    html: "<figure><img alt=''><figcaption>Abe</figcaption></figure><h2>Putin</h2>",
    reads: ["Abe", "Putin"],
  },
  {
    what: "buttons and summaries",
    html: "<details open><summary>Abe</summary>Putin</details><button>Kuril</button>",
    reads: ["Abe", "Putin", "Kuril"],
  },
  {
    what: "translate=no on a name",
    html: '<p>Ask <span translate="no">Shinzo Abe</span></p>',
    reads: ["Ask Shinzo Abe"],
  },
  {
    what: "text with combining marks untouched",
    html: "<p>Cafe\u0301 Kuri\u0301l</p>",
    reads: ["Cafe\u0301 Kuri\u0301l"],
  },
  {
    what: "vertical text",
    html: '<div style="writing-mode:vertical-rl">国後島</div>',
    reads: ["国後島"],
  },
  { what: "right-to-left text", html: '<p dir="rtl">جزر الكوريل</p>', reads: ["جزر الكوريل"] },
  {
    what: "an article's own header",
    html: "<article><header><a href='/'>Abe</a></header></article>",
    reads: ["Abe"],
  },
  { what: "Hebrew text", html: '<p dir="rtl" lang="he">שינזו אבה</p>', reads: ["שינזו אבה"] },
  {
    what: "what the browser draws when it is near",
    html: '<div style="content-visibility:auto">Abe<p>Putin</p></div>',
    reads: ["Abe", "Putin"],
  },
  {
    what: "a floated column as a block",
    html: '<div><div style="float:left">Shinzo Abe</div>met him</div>',
    reads: ["Shinzo Abe", "met him"],
  },
])("reads $what", ({ html, reads }) => {
  expect(readBlocks(html).map((block) => block.text)).toEqual(reads);
});

test("of what a shadow tree has a place for, all is read, and nothing else", () => {
  const blocks = readBlocks(
    `<div><template shadowrootmode="open"><p><slot name="shown"></slot></p></template>
     <b slot="shown">Abe</b><p>Putin</p></div>`,
  );

  expect(blocks.map((block) => block.text)).toEqual(["Abe"]);
});

test("giant texts are split", () => {
  const blocks = readBlocks(`<div>${"<b>Kuril</b> ".repeat(5_000)}</div>`);

  expect(blocks.length).toBeGreaterThan(2);
  expect(blocks.every((block) => block.text.length < 12_000)).toBe(true);
});

test("of one giant text the beginning is read", () => {
  const [block] = readBlocks(`<p>${"Kuril ".repeat(500_000)}</p>`);

  expect(block?.text.length).toBeGreaterThan(90_000);
  expect(block?.text.length).toBeLessThan(110_000);
});

test("reports what is hidden, and not what is never read", () => {
  document.body.innerHTML = "<script type='x'>Abe</script><p id='later' hidden>Abe</p>";
  const hidden: Element[] = [];

  expect(blocksUnder(document.body, (at) => hidden.push(at))).toEqual([]);
  expect(hidden.map((element) => element.id)).toEqual(["later"]);
});

test("names that a form gives its fields shadow nothing", () => {
  const blocks = readBlocks(
    `<form><input name="parentNode"><input name="nextSibling"><input name="localName">
     <input name="getAttribute"><input name="firstChild"><input name="isConnected">
     <input name="ownerDocument"><input name="nodeType"><p>Abe</p>Shinzo <b>Abe</b></form>`,
  );

  expect(blocks.map((block) => block.text)).toEqual(["Abe", "Shinzo Abe"]);
});
