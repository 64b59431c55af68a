import { afterEach, beforeEach, expect, test } from "vitest";
import { get, type ObservedPage, observeTestPage } from "./testing/observed-page.ts";

let controller: AbortController;
let page: ObservedPage;

beforeEach(() => {
  controller = new AbortController();
});

afterEach(() => {
  controller.abort();
  document.body.innerHTML = "";
});

function textIn(selector: string): Text {
  const text = get(selector).firstChild;
  if (!(text instanceof Text)) throw new Error(`no text in ${selector}`);
  return text;
}

function style(selector: string, css: string): void {
  get(selector).setAttribute("style", css);
}

test.each([
  {
    what: "emptied and then taken out",
    change() {
      textIn("#a").data = "";
      get("#a").remove();
    },
  },
  {
    what: "taken out and then emptied",
    change() {
      const text = textIn("#a");
      get("#a").remove();
      text.data = "";
    },
  },
  {
    what: "taken out, and its children a task later",
    async change() {
      const element = get("#a");
      element.remove();
      await new Promise((resolve) => setTimeout(resolve, 20));
      element.replaceChildren();
    },
  },
])("nothing is left of a block that is $what", async ({ change }) => {
  document.body.innerHTML = "<div><p id=a>Japan</p></div><p>last</p>";
  page = observeTestPage(controller.signal);
  await page.after(() => void change());

  expect(page.texts()).toEqual(["last"]);
});

test.each([
  {
    what: "an inline element that is a block now is emptied",
    html: "<p>Kuril Islands and <span id=a>Japan</span></p>",
    css: "display:block",
    data: "",
    reads: ["Kuril Islands and"],
  },
  {
    what: "a block that is inline now reads otherwise",
    html: "<div>Kuril <p id=a>Japan</p> Islands</div>",
    css: "display:inline",
    data: "and",
    reads: ["Kuril and Islands"],
  },
])("a line is read as it stands where $what", async ({ html, css, data, reads }) => {
  document.body.innerHTML = html;
  page = observeTestPage(controller.signal);
  await page.after(() => {
    style("#a", css);
    textIn("#a").data = data;
  });

  expect(page.texts()).toEqual(reads);
});

test("a custom element that was taken out is not looked at over and over", async () => {
  document.body.innerHTML = "<p>one</p><late-host id=a><p>two</p></late-host>";
  page = observeTestPage(controller.signal);
  await page.after(() => get("#a").remove());
  page.pulse();
  await page.isRead();
  page.pulse();

  expect(page.queue.isRunning).toBe(false);
});

test("many lines put before others one by one stand as they do on the page", async () => {
  document.body.innerHTML = "<div id=a><p>last</p></div>";
  page = observeTestPage(controller.signal);
  await page.after(() => {
    for (let i = 300; i > 0; i--) get("#a").insertAdjacentHTML("afterbegin", `<p>line ${i}</p>`);
  });

  expect(page.texts()).toEqual([...Array.from({ length: 300 }, (_, i) => `line ${i + 1}`), "last"]);
});
