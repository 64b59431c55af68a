import { afterEach, beforeEach, expect, test } from "vitest";
import { get, listNamed, observeTestPage } from "./testing/observed-page.ts";

let controller: AbortController;

beforeEach(() => {
  controller = new AbortController();
});

afterEach(() => {
  controller.abort();
  document.body.innerHTML = "";
});

test("where names are known, only their lines and headings are read, then whatever changes", async () => {
  document.body.innerHTML =
    "<h2>Head</h2><h2 hidden>Not seen</h2><p>one</p><p id=two>two <b>and</b> a half</p><p id=three>three</p>";
  const found = listNamed();
  const named = new Set(found.texts.filter(({ data }) => data === "and"));
  const page = observeTestPage(controller.signal, { ...found, named });
  await page.isRead();
  expect(page.texts()).toEqual(["Head", "two and a half"]);
  // The test's own page has scripts at its head.
  const before = found.texts.slice(
    0,
    found.texts.findIndex((text) => named.has(text)),
  );
  expect(before.slice(-4).map(({ data }) => data)).toEqual(["Head", "Not seen", "one", "two "]);
  expect(page.unread).toEqual([0, before.reduce((sum, { length }) => sum + length, 0)]);

  await page.after(() => get("#three").append(" and more"));
  expect(page.texts()).toEqual(["Head", "two and a half", "three and more"]);
});

test("what is none to read does not part sections", async () => {
  document.body.innerHTML = `<p id=one>one</p><p>two</p><script type=text>${"0".repeat(9)}</script><p>three</p>`;
  const found = listNamed();
  const named = new Set(found.texts.filter(({ data }) => data !== "two"));
  const page = observeTestPage(controller.signal, { ...found, named });
  await page.isRead();

  expect(page.unread.at(-1)).toBe("two".length);
});

test("a name that nobody may read yet is not forgotten", async () => {
  document.body.innerHTML = "<p>one</p><main aria-hidden=true><p>two</p></main>";
  const page = observeTestPage(controller.signal);
  await page.after(() => {
    get("main").removeAttribute("aria-hidden");
    page.observer.checkHidden([]);
  });

  expect(page.texts()).toEqual(["one", "two"]);
});

test("a line may nest deeper than a call stack reaches", async () => {
  document.body.innerHTML = "<p></p>";
  let deepest = get("p");
  for (let i = 0; i < 5_000; i++) {
    const inner = document.createElement("b");
    deepest.append(inner);
    deepest = inner;
  }
  deepest.append("deep");
  const page = observeTestPage(controller.signal);
  await page.isRead();

  expect(page.texts()).toEqual(["deep"]);
});
