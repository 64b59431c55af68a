import { afterEach, beforeEach, expect, test } from "vitest";
import { get, type ObservedPage, observeTestPage } from "./testing/observed-page.ts";

let controller: AbortController;
let page: ObservedPage;

function start(html: string): void {
  document.body.setHTMLUnsafe(html);
  page = observeTestPage(controller.signal);
}

beforeEach(() => {
  controller = new AbortController();
});

afterEach(() => {
  controller.abort();
  document.body.innerHTML = "";
});

test.each([
  { what: "has no box", html: "<div id=a style='display:none'>two</div>", attribute: "style" },
  {
    what: "is invisible",
    html: "<div id=a style='visibility:hidden'>two</div>",
    attribute: "style",
  },
  {
    what: "stood behind a dialog",
    html: "<div id=a aria-hidden=true>two</div>",
    attribute: "aria-hidden",
  },
  { what: "was edited", html: "<div id=a contenteditable>two</div>", attribute: "contenteditable" },
  {
    what: "stood far beside the page",
    html: "<div id=a style='position:absolute;left:-9999px'>two</div>",
    attribute: "style",
  },
  {
    what: "waited until it is found",
    html: "<div id=a hidden=until-found>two</div>",
    attribute: "hidden",
  },
])("text that $what is read when that ends", async ({ html, attribute }) => {
  start(`<p>one</p>${html}<p>three</p>`);
  await page.isRead();
  expect(page.texts()).toEqual(["one", "three"]);
  await page.after(() => {
    get("#a").removeAttribute(attribute);
    page.observer.checkHidden([]);
  });

  expect(page.texts()).toEqual(["one", "two", "three"]);
});

test.each([
  {
    what: "text",
    edit: (how: "on" | "off") => get("#a").toggleAttribute("contenteditable", how === "on"),
  },
  {
    what: "a page",
    edit(how: "on" | "off") {
      document.designMode = how;
    },
  },
])("$what that somebody edits is read no more, until they are done", async ({ edit }) => {
  start("<div id=a><p>one</p><p id=b>two</p></div>");
  await page.after(() => {
    edit("on");
    page.observer.checkHidden([get("#b")]);
  });
  expect(page.texts()).toEqual([]);

  await page.after(() => {
    edit("off");
    page.observer.checkHidden([]);
  });
  expect(page.texts()).toEqual(["one", "two"]);
});

test.each([
  {
    how: "without a box",
    hide: (all: Element, how: "on" | "off") =>
      all.setAttribute("style", how === "on" ? "display:none" : ""),
  },
  {
    how: "from all readers",
    hide: (all: Element, how: "on" | "off") => all.setAttribute("aria-hidden", `${how === "on"}`),
  },
  {
    how: "far beside the page",
    hide: (all: Element, how: "on" | "off") =>
      all.setAttribute("style", how === "on" ? "position:absolute;left:-9999px" : ""),
  },
  {
    how: "in details",
    hide: (all: Element, how: "on" | "off") => all.toggleAttribute("open", how === "off"),
  },
])(
  "text that is hidden $how is read no more, with all that goes with it, until it is shown",
  async ({ hide }) => {
    start("<details id=a open><p>one</p><p id=b>two</p></details><p>three</p>");
    await page.after(() => {
      hide(get("#a"), "on");
      page.observer.checkHidden([get("#b")]);
    });
    expect(page.texts().filter((text) => text !== "Details")).toEqual(["three"]);

    await page.after(() => {
      hide(get("#a"), "off");
      page.observer.checkHidden([]);
    });
    expect(page.texts()).toEqual(["one", "two", "three"]);
  },
);

test.each([
  { what: "an element without a box", html: "<p><i id=a style='display:contents'>one</i></p>" },
  {
    what: "an invisible one",
    html: "<p style='visibility:hidden'><i id=a style='visibility:visible'>one</i></p>",
  },
])("text that is shown in $what is not read over and over", async ({ html }) => {
  start(html);
  await page.isRead();
  const before = page.settled;
  page.observer.checkHidden([get("#a")]);
  expect(page.queue.isRunning).toBe(false);
  expect([page.settled, page.texts()]).toEqual([before, ["one"]]);
});

test("a word that becomes visible joins its line", async () => {
  start("<p>Northern <b id=a style='visibility:hidden'>Territories</b></p>");
  await page.after(() => {
    get("#a").removeAttribute("style");
    page.observer.checkHidden([]);
  });

  expect(page.texts()).toEqual(["Northern Territories"]);
});

test("text in closed details is read when they open, in shadow trees too, and not over and over before", async () => {
  start(
    `<div><template shadowrootmode=open><details>about Kunashir<summary>More</summary></details></template></div>`,
  );
  await page.isRead();
  const before = page.settled;
  page.observer.checkHidden([]);
  await new Promise((resolve) => setTimeout(resolve, 300));
  expect(page.settled).toBe(before);

  await page.after(() => {
    get("div").shadowRoot?.querySelector("details")?.toggleAttribute("open", true);
    page.observer.checkHidden([]);
  });
  expect(page.texts()).toEqual(["about Kunashir", "More"]);
});
