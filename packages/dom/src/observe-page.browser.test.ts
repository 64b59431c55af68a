import { afterEach, beforeEach, expect, test } from "vitest";
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

test("reads the page once, in document order", async () => {
  start("<h1>One</h1><p>two <b>and</b> three</p>");
  await page.isRead();

  expect(page.texts()).toEqual(["One", "two and three"]);
});

test("added blocks are read, and nothing else is", async () => {
  start("<p id=a>one</p><p id=c>three</p>");
  await page.after(() =>
    get("#a").insertAdjacentHTML("afterend", "<p>two</p><div>x<p>y</p></div>"),
  );

  expect(page.texts()).toEqual(["one", "two", "x", "y", "three"]);
  expect(page.changed()).toEqual({ added: ["two", "x", "y"], removed: [] });
});

test("removed blocks are forgotten", async () => {
  start("<div id=gone><p>one</p><p>two</p></div><p>three</p>");
  await page.after(() => get("#gone").remove());

  expect(page.texts()).toEqual(["three"]);
  expect(page.changed()).toEqual({ added: [], removed: ["one", "two"] });
});

test("a changed text node is read again with its line", async () => {
  start("<p id=a>Shinzo <b>Abe</b> met</p><p>other</p>");
  await page.after(() => {
    const name = get("#a b").firstChild;
    if (name instanceof Text) name.data = "Putin";
  });

  expect(page.changed()).toEqual({ added: ["Shinzo Putin met"], removed: ["Shinzo Abe met"] });
});

test("an element that joins a line changes the whole line", async () => {
  start("<p id=a>Northern </p><p>other</p>");
  await page.after(() => get("#a").insertAdjacentHTML("beforeend", "<em>Territories</em>"));

  expect(page.changed()).toEqual({ added: ["Northern Territories"], removed: ["Northern"] });
});

test("an element that leaves a line changes the whole line", async () => {
  start("<p id=a>Northern <em>Territories</em> now</p>");
  await page.after(() => get("#a em").remove());

  expect(page.changed()).toEqual({
    added: ["Northern now"],
    removed: ["Northern Territories now"],
  });
});

test("a block put into a line parts it", async () => {
  start("<div id=a>Northern <i></i> Territories</div>");
  await page.after(() => get("#a i").insertAdjacentHTML("beforebegin", "<p>break</p>"));

  expect(page.texts()).toEqual(["Northern", "break", "Territories"]);
});

test("a block taken out of a line joins it", async () => {
  start("<div id=a>Northern <p>break</p>Territories</div>");
  await page.after(() => get("#a p").remove());

  expect(page.texts()).toEqual(["Northern Territories"]);
});

test("a block that is moved stands where it is now", async () => {
  start("<p>one</p><div><p id=b>two</p><p>three</p></div><p id=d>four</p>");
  await page.after(() => {
    get("div").append(get("#b"));
    document.body.prepend(get("#d"));
  });
  expect(page.texts()).toEqual(["four", "one", "three", "two"]);
  expect(page.changes).toEqual([]);

  await page.after(() => get("#b").insertAdjacentHTML("afterend", "<p>late</p>"));
  expect(page.texts()).toEqual(["four", "one", "three", "two", "late"]);
});

test("text split by the page reads the same", async () => {
  start("<p id=a>Northern Territories</p>");
  await page.after(() => {
    const text = get("#a").firstChild;
    if (text instanceof Text) text.splitText(4);
  });

  expect(page.texts()).toEqual(["Northern Territories"]);
});

test("a list that is rendered anew from the same words is read anew once", async () => {
  start("<div id=a><p>one</p><p>two</p></div>");
  await page.after(() => {
    get("#a").innerHTML = "<p>one</p><p>two</p>";
  });

  expect(page.texts()).toEqual(["one", "two"]);
  expect(page.changed()).toEqual({ added: ["one", "two"], removed: ["one", "two"] });
});

test("a clock without words is no text", async () => {
  start("<p id=a>12:01</p><p>one</p>");
  await page.after(() => {
    get("#a").textContent = "12:02";
  });

  expect(page.changes).toEqual([]);
});

test("a heading without words is read, as it begins a section", async () => {
  start("<p>one</p>");
  await page.after(() => document.body.insertAdjacentHTML("beforeend", "<h2>12:01</h2>"));

  expect(page.texts()).toEqual(["one", "12:01"]);
});

test("many changes in a row are read together", async () => {
  start("<div id=a></div>");
  await page.isRead();
  const before = page.settled;
  await page.after(() => {
    for (let i = 0; i < 500; i++) get("#a").insertAdjacentHTML("beforeend", `<p>item ${i}</p>`);
  });

  expect(page.settled).toBe(before + 1);
  expect(page.texts()).toHaveLength(500);
});

test("a page is not read to its end while a change waits to be read", async () => {
  start("<p id=a>one</p>");
  await page.isRead();
  get("#a").textContent = "two";
  // Browsers tell of changes when the task is done that made them.
  await Promise.resolve();
  expect(page.queue.isRunning).toBe(true);

  await page.isRead();
  expect(page.texts()).toEqual(["two"]);
});

test("more changes than are worth following are read as a whole", async () => {
  start("<div id=a><p>one</p></div>");
  await page.after(() => {
    for (let i = 0; i < 6_000; i++) {
      const item = document.createElement("p");
      item.textContent = "passing";
      get("#a").append(item);
      if (i < 5_990) item.remove();
    }
  });

  expect(page.texts()).toHaveLength(11);
  expect(page.storms).toBe(1);
});

test("nothing is read after the end", async () => {
  start("<p>one</p>");
  await page.isRead();
  controller.abort();
  const before = page.changes.length;
  document.body.insertAdjacentHTML("beforeend", "<p>two</p>");
  await new Promise((resolve) => setTimeout(resolve, 300));

  expect(page.changes).toHaveLength(before);
});

test("the page stays byte for byte as it was", async () => {
  const html = "<main><p class=x>Shinzo <b>Abe</b></p><div hidden>later</div></main>";
  document.body.innerHTML = html;
  const before = document.documentElement.outerHTML;
  start(html);
  await page.isRead();

  expect(document.documentElement.outerHTML).toBe(before);
});

test("lines that move are in the order of the page, however many", async () => {
  start(Array.from({ length: 3_000 }, (_, i) => `<p>line ${i}</p>`).join(""));
  await page.after(() => {
    const lines = [...document.body.querySelectorAll("p")];
    for (const [i, line] of lines.entries())
      if (i % 3 === 0) lines.at(-((i * 7) % lines.length))?.before(line);
  });

  expect(page.texts()).toEqual(
    [...document.body.querySelectorAll("p")].map(({ textContent }) => textContent),
  );
});
