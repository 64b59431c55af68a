import { afterEach, beforeEach, expect, test, vi } from "vitest";
import type { BlockChange } from "./block-index.ts";
import { unreadBefore } from "./first-reading.ts";
import { listPageTexts } from "./list-texts.ts";
import { observePage, type PageObserver } from "./observe-page.ts";

let controller: AbortController;
let changes: BlockChange[];
let observer: PageObserver;
let settled: number;

function start(html: string): void {
  document.body.innerHTML = html;
  observer = observePage({
    page: document,
    signal: controller.signal,
    onChange: (change) => changes.push(change),
    onShadowRoot: () => {},
    onSettled: () => {
      settled += 1;
    },
  });
}

const texts = () => observer.index.inOrder.map((block) => block.text);
const last = () => {
  const change = changes.at(-1);
  return {
    added: change?.added.map((block) => block.text),
    removed: change?.removed.map((block) => block.text),
  };
};

/** Waits for the first reading, forgets it, changes the page and waits for what follows. */
async function after(change: () => void): Promise<void> {
  await vi.waitFor(() => expect(observer.scan).toBe("complete"));
  changes = [];
  const before = settled;
  change();
  // A storm of changes is left to calm down for two seconds.
  await vi.waitFor(() => {
    expect(settled).toBeGreaterThan(before);
    expect(observer.scan).toBe("complete");
  }, 5_000);
}

function get(selector: string): Element {
  const found = document.body.querySelector(selector);
  if (found === null) throw new Error(`no ${selector}`);
  return found;
}

beforeEach(() => {
  controller = new AbortController();
  changes = [];
  settled = 0;
});

afterEach(() => {
  controller.abort();
  document.body.innerHTML = "";
});

test("reads the page once, in document order", async () => {
  start("<h1>One</h1><p>two <b>and</b> three</p>");
  await vi.waitFor(() => expect(observer.scan).toBe("complete"));

  expect(texts()).toEqual(["One", "two and three"]);
});

test("added blocks are read, and nothing else is", async () => {
  start("<p id=a>one</p><p id=c>three</p>");
  await after(() => get("#a").insertAdjacentHTML("afterend", "<p>two</p><div>x<p>y</p></div>"));

  expect(texts()).toEqual(["one", "two", "x", "y", "three"]);
  expect(last()).toEqual({ added: ["two", "x", "y"], removed: [] });
});

test("removed blocks are forgotten", async () => {
  start("<div id=gone><p>one</p><p>two</p></div><p>three</p>");
  await after(() => get("#gone").remove());

  expect(texts()).toEqual(["three"]);
  expect(last()).toEqual({ added: [], removed: ["one", "two"] });
});

test("a changed text node is read again with its line", async () => {
  start("<p id=a>Shinzo <b>Abe</b> met</p><p>other</p>");
  await after(() => {
    const name = get("#a b").firstChild;
    if (name instanceof Text) name.data = "Putin";
  });

  expect(last()).toEqual({ added: ["Shinzo Putin met"], removed: ["Shinzo Abe met"] });
});

test("an element that joins a line changes the whole line", async () => {
  start("<p id=a>Northern </p><p>other</p>");
  await after(() => get("#a").insertAdjacentHTML("beforeend", "<em>Territories</em>"));

  expect(last()).toEqual({ added: ["Northern Territories"], removed: ["Northern"] });
});

test("an element that leaves a line changes the whole line", async () => {
  start("<p id=a>Northern <em>Territories</em> now</p>");
  await after(() => get("#a em").remove());

  expect(last()).toEqual({ added: ["Northern now"], removed: ["Northern Territories now"] });
});

test("a block put into a line parts it", async () => {
  start("<div id=a>Northern <i></i> Territories</div>");
  await after(() => get("#a i").insertAdjacentHTML("beforebegin", "<p>break</p>"));

  expect(texts()).toEqual(["Northern", "break", "Territories"]);
});

test("a block taken out of a line joins it", async () => {
  start("<div id=a>Northern <p>break</p>Territories</div>");
  await after(() => get("#a p").remove());

  expect(texts()).toEqual(["Northern Territories"]);
});

test("text split by the page reads the same", async () => {
  start("<p id=a>Northern Territories</p>");
  await after(() => {
    const text = get("#a").firstChild;
    if (text instanceof Text) text.splitText(4);
  });

  expect(texts()).toEqual(["Northern Territories"]);
});

test("a list that is rendered anew from the same words is read anew once", async () => {
  start("<div id=a><p>one</p><p>two</p></div>");
  await after(() => {
    get("#a").innerHTML = "<p>one</p><p>two</p>";
  });

  expect(texts()).toEqual(["one", "two"]);
  expect(changes).toHaveLength(1);
});

test("a clock without words is no text", async () => {
  start("<p id=a>12:01</p><p>one</p>");
  await after(() => {
    get("#a").textContent = "12:02";
  });

  expect(changes).toEqual([]);
});

test("many changes in a row are read together", async () => {
  start("<div id=a></div>");
  await after(() => {
    for (let i = 0; i < 500; i++) get("#a").insertAdjacentHTML("beforeend", `<p>item ${i}</p>`);
  });

  expect(changes).toHaveLength(1);
  expect(texts()).toHaveLength(500);
});

test("more changes than are worth following are read as a whole", async () => {
  start("<div id=a><p>one</p></div>");
  await after(() => {
    for (let i = 0; i < 6_000; i++) {
      const item = document.createElement("p");
      item.textContent = "passing";
      get("#a").append(item);
      if (i < 5_990) item.remove();
    }
  });

  expect(texts()).toHaveLength(11);
});

test("shadow trees are read, now and later, and followed", async () => {
  start("<div id=a></div><p id=z>last</p>");
  await after(() => {
    const root = get("#a").attachShadow({ mode: "open" });
    root.innerHTML = "<p>inside</p>";
    get("#z").insertAdjacentHTML("beforebegin", "<p>beside</p>");
    observer.rescan();
  });
  expect(texts()).toEqual(["inside", "beside", "last"]);

  await after(() => {
    const inner = get("#a").shadowRoot?.querySelector("p");
    if (inner) inner.textContent = "changed";
  });
  expect(texts()).toEqual(["changed", "beside", "last"]);

  await after(() => get("#a").remove());
  expect(texts()).toEqual(["beside", "last"]);
  expect(observer.shadowRoots.size).toBe(0);
});

test("text that is shown by style alone is read", async () => {
  start("<p>one</p><div id=a style='display:none'><p>two</p></div><p>three</p>");
  await after(() => get("#a").removeAttribute("style"));

  expect(texts()).toEqual(["one", "two", "three"]);
});

test("a word that becomes visible joins its line after the reader did something", async () => {
  start("<p>Northern <b id=a style='visibility:hidden'>Territories</b></p>");
  await after(() => {
    get("#a").removeAttribute("style");
    observer.checkHidden();
  });

  expect(texts()).toEqual(["Northern Territories"]);
});

test("nothing is read after the end", async () => {
  start("<p>one</p>");
  await vi.waitFor(() => expect(observer.scan).toBe("complete"));
  controller.abort();
  changes = [];
  document.body.insertAdjacentHTML("beforeend", "<p>two</p>");
  await new Promise((resolve) => setTimeout(resolve, 300));

  expect(changes).toEqual([]);
});

test("the page stays byte for byte as it was", async () => {
  const html = "<main><p class=x>Shinzo <b>Abe</b></p><div hidden>later</div></main>";
  document.body.innerHTML = html;
  const before = document.documentElement.outerHTML;
  start(html);
  await vi.waitFor(() => expect(observer.scan).toBe("complete"));

  expect(document.documentElement.outerHTML).toBe(before);
});

test("text directly in closed details is read when they open, and not over and over before", async () => {
  start("<details><summary>More</summary>about Kunashir</details>");
  await vi.waitFor(() => expect(observer.scan).toBe("complete"));
  const before = settled;
  await new Promise((resolve) => setTimeout(resolve, 500));
  expect(settled).toBe(before);

  get("details").toggleAttribute("open", true);
  await vi.waitFor(() => expect(texts()).toEqual(["More", "about Kunashir"]), 2_000);
});

test("where names are known, only their lines are read, then whatever changes", async () => {
  document.body.innerHTML =
    "<h2>Head</h2><p>one</p><p id=two>two <b>and</b> a half</p><p id=three>three</p>";
  const first = listPageTexts(document);
  const named = new Set(first.texts.filter(({ data }) => data === "and"));
  const unread = unreadBefore(document, { ...first, named, records: [] });
  observer = observePage({
    page: document,
    signal: controller.signal,
    first: { ...first, named, records: [] },
    onChange: (change) => changes.push(change),
    onShadowRoot: () => {},
    onSettled: () => {
      settled += 1;
    },
  });
  await vi.waitFor(() => expect(observer.scan).toBe("complete"));
  expect(texts()).toEqual(["two and a half"]);
  expect([...named].map((text) => unread.get(text))).toEqual([Number.POSITIVE_INFINITY]);

  await after(() => get("#three").append(" and more"));
  expect(texts()).toEqual(["two and a half", "three and more"]);
});
