import { afterEach, beforeEach, expect, test } from "vitest";
import { get, listNamed, type ObservedPage, observeTestPage } from "./testing/observed-page.ts";

let controller: AbortController;
let page: ObservedPage;

function start(html: string): void {
  document.body.innerHTML = html;
  page = observeTestPage(controller.signal);
}

beforeEach(() => {
  controller = new AbortController();
});

afterEach(() => {
  controller.abort();
  document.body.innerHTML = "";
});

test("shadow trees are read, now and later, and followed", async () => {
  start("<div id=a></div><p id=z>last</p>");
  await page.after(() => {
    const root = get("#a").attachShadow({ mode: "open" });
    root.innerHTML = "<p>inside</p>";
    get("#z").insertAdjacentHTML("beforebegin", "<p>beside</p>");
    page.observer.read(listNamed());
  });
  expect(page.texts()).toEqual(["inside", "beside", "last"]);

  await page.after(() => {
    const inner = get("#a").shadowRoot?.querySelector("p");
    if (inner) inner.textContent = "changed";
  });
  expect(page.texts()).toEqual(["changed", "beside", "last"]);

  await page.after(() => get("#a").remove());
  expect(page.texts()).toEqual(["beside", "last"]);
  expect(page.observer.trees.size).toBe(0);
});

test.each([
  {
    when: "was there from the first",
    tag: "early-element",
    html: "<early-element></early-element>",
  },
  { when: "came later", tag: "late-element", html: "" },
])("a custom element that $when is read when its code has come", async ({ tag, html }) => {
  start(`<p>one</p><div id=a>${html}</div>`);
  await page.isRead();
  if (html === "") await page.after(() => get("#a").append("x", document.createElement(tag)));
  await page.after(() => {
    customElements.define(
      tag,
      class extends HTMLElement {
        constructor() {
          super();
          this.attachShadow({ mode: "open" }).innerHTML = "<p>inside</p>";
        }
      },
    );
    page.pulse();
  });

  expect(page.texts()).toContain("inside");
  expect(page.observer.trees.size).toBe(1);
});

test("a line that stands directly in a shadow tree is read as a whole, at first and when it changes", async () => {
  document.body.innerHTML = "<p>one <span id=a></span></p><p>last</p>";
  const root = get("#a").attachShadow({ mode: "open" });
  root.innerHTML = "Northern <b>Territories</b> now";
  page = observeTestPage(controller.signal);
  await page.isRead();
  expect(page.texts()).toEqual(["one", "Northern Territories now", "last"]);

  await page.after(() => root.append(" and then"));
  expect(page.texts()).toEqual(["one", "Northern Territories now and then", "last"]);

  await page.after(() => root.querySelector("b")?.remove());
  expect(page.texts()).toEqual(["one", "Northern now and then", "last"]);
});

test("what comes into a shadow tree within another stands behind what it had", async () => {
  start("<div id=a></div><p>last</p>");
  const outer = get("#a").attachShadow({ mode: "open" });
  outer.innerHTML = "<p>one</p><div></div><p>four</p>";
  const inner = outer.querySelector("div")?.attachShadow({ mode: "open" });
  if (inner) inner.innerHTML = "<p>two</p>";
  await page.after(() => inner?.append("three"));

  expect(page.texts()).toEqual(["one", "two", "three", "four", "last"]);
});

test("lines that come in another order, between shadow trees, are read in that of the page", async () => {
  start("<div id=all></div>");
  const lines = Array.from({ length: 60 }, (_, number) => `Line ${number} goes on and on`);
  await page.after(() => {
    for (const [number, line] of lines.entries()) {
      const block = document.createElement("p");
      block.innerHTML = line.replaceAll(" ", " <b></b><i>");
      const host = document.createElement("section");
      host.attachShadow({ mode: "open" }).innerHTML = "<p>in <b>a</b> tree</p>";
      if (number % 3 === 0) get("#all").prepend(block, host);
      else get("#all").append(host, block);
    }
  });

  const inOrder = [...document.querySelectorAll("#all > p")].map((block) => block.textContent);
  expect(page.texts().filter((text) => text !== "in a tree")).toEqual(inOrder);
});
