import { afterEach, expect, test } from "vitest";
import { readBlocks } from "./testing/read-blocks.ts";

afterEach(() => {
  document.body.innerHTML = "";
});

test.each([
  {
    what: "controls",
    html: "<textarea>Abe</textarea><input value='Abe'><select><option>Abe</option></select>",
  },
  {
    what: "editable areas",
    html: '<div contenteditable>Abe</div><div contenteditable="plaintext-only">Abe</div>',
  },
  { what: "code", html: "<pre>Abe</pre><code>Abe</code><kbd>Abe</kbd>" },
  {
    what: "scripts, styles and templates",
    html: "<script type='x'>Abe</script><style>/* Abe */</style><template>Abe</template>",
  },
  {
    what: "what is not displayed",
    html: '<p hidden>Abe</p><p style="display:none">Abe</p><p style="visibility:hidden">Abe</p>',
  },
  { what: "what waits until it is found", html: '<div hidden="until-found">Abe<p>Abe</p></div>' },
  { what: "closed details", html: "<details><summary></summary>Abe</details>" },
  { what: "aria-hidden text", html: '<p aria-hidden="true">Abe</p>' },
  {
    what: "menus",
    html: '<nav>Abe</nav><ul role="menu"><li>Abe</li></ul><ul class="site-menu"><li>Abe</li></ul>',
  },
  {
    what: "links in the header and footer of the site",
    html: '<header><a href="/">Abe</a></header><footer><p><a href="/">Abe</a> <a href="/">Putin</a></p></footer>',
  },
  { what: "text of graphics", html: "<svg><text>Abe</text></svg>" },
  {
    what: "untranslatable code",
    html: '<span translate="no" style="font-family:monospace">abe.putin()</span>',
  },
  {
    what: "text for screen readers only",
    html: '<p style="position:absolute;clip:rect(0 0 0 0)">Abe</p><p style="position:absolute;clip-path:inset(50%)">Abe</p><p style="position:absolute;left:-10000px">Abe</p>',
  },
  { what: "punctuation alone", html: "<p>* * *</p>" },
])("does not read $what", ({ html }) => {
  expect(readBlocks(html).map((block) => block.text)).toEqual([]);
});

test("a document that its reader edits is not read", () => {
  document.designMode = "on";
  try {
    expect(readBlocks("<p>Abe</p>")).toEqual([]);
  } finally {
    document.designMode = "off";
  }
});

test("visible text in a hidden element is read", () => {
  const blocks = readBlocks(
    '<div style="visibility:hidden">Putin<p style="visibility:visible">Abe</p></div>',
  );

  expect(blocks.map((block) => block.text)).toEqual(["Abe"]);
});

test("a block knows its language and its role", () => {
  const blocks = readBlocks(
    '<div lang="ja"><h2>北方領土</h2><p lang="ru">Курилы</p><p>国後島</p></div>',
  );

  expect(blocks.map(({ lang, role }) => ({ lang, role }))).toEqual([
    { lang: "ja", role: "heading" },
    { lang: "ru", role: "text" },
    { lang: "ja", role: "text" },
  ]);
});
