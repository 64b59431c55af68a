import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { get, type ObservedPage, observeTestPage } from "./testing/observed-page.ts";

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

test("text that is shown by style alone is read", async () => {
  start("<p>one</p><div id=a style='display:none'><p>two</p></div><p>three</p>");
  await page.after(() => get("#a").removeAttribute("style"));

  expect(page.texts()).toEqual(["one", "two", "three"]);
});

test("a word that becomes visible joins its line after the reader did something", async () => {
  start("<p>Northern <b id=a style='visibility:hidden'>Territories</b></p>");
  await page.after(() => {
    get("#a").removeAttribute("style");
    page.observer.checkHidden();
  });

  expect(page.texts()).toEqual(["Northern Territories"]);
});

test("text that waits until it is found is read when it is", async () => {
  start("<p>one</p><div id=a hidden=until-found>two</div>");
  await page.after(() => {
    // As the browser does for a search in the page.
    get("#a").dispatchEvent(new Event("beforematch", { bubbles: true }));
    get("#a").removeAttribute("hidden");
  });

  expect(page.texts()).toEqual(["one", "two"]);
});

test("text directly in closed details is read when they open, and not over and over before", async () => {
  start("<details><summary>More</summary>about Kunashir</details>");
  await page.isRead();
  const before = page.settled;
  await new Promise((resolve) => setTimeout(resolve, 500));
  expect(page.settled).toBe(before);

  get("details").toggleAttribute("open", true);
  await vi.waitFor(() => expect(page.texts()).toEqual(["More", "about Kunashir"]), 2_000);
});
