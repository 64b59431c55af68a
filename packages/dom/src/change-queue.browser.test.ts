import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { type ChangeQueue, createChangeQueue } from "./change-queue.ts";
import { createWorkClock, type WorkClock } from "./work-clock.ts";

let controller: AbortController;
let spentMs: number;
let queue: ChangeQueue;
/** Texts of the nodes that each turn found changed; `whole` where it was to look at the page. */
let turns: string[];

beforeEach(() => {
  document.body.textContent = "";
  controller = new AbortController();
  spentMs = 0;
  const clock: WorkClock = {
    ...createWorkClock(),
    get totalMs() {
      return spentMs;
    },
  };
  queue = createChangeQueue(clock, controller.signal);
  queue.watch(document);
  turns = [];
});

afterEach(() => controller.abort());

function take(name: string): void {
  const changes = queue.take();
  const nodes = changes?.flatMap(({ addedNodes }) => [...addedNodes]) ?? [];
  turns.push(`${name}: ${changes ? nodes.map(({ textContent }) => textContent).join() : "whole"}`);
}

const isIdle = () => vi.waitFor(() => expect(queue.isRunning).toBe(false));

test("what changes while somebody works is the next turn's", async () => {
  queue.begin(async () => {
    take("one");
    if (turns.length === 1) document.body.append("late");
    // Browsers tell of changes when the task is done that made them.
    await new Promise((resolve) => setTimeout(resolve, 0));
  });
  document.body.append("early");
  expect(queue.isRunning).toBe(true);
  await isIdle();

  expect(turns).toEqual(["one: early", "one: late"]);
});

test("what nobody took is left to the one who comes next, and what is begun is ended first", async () => {
  queue.begin(async () => {
    queue.begin(async () => take("two"));
    document.body.append("between");
    await new Promise((resolve) => setTimeout(resolve, 20));
    turns.push("one ends");
  });
  await isIdle();

  expect(turns).toEqual(["one ends", "two: between"]);
});

test("what is begun again in its own turn has another", async () => {
  const work = async () => {
    turns.push("one");
    if (turns.length === 1) queue.begin(work);
  };
  queue.begin(work);
  await isIdle();

  expect(turns).toEqual(["one", "one"]);
});

test("what the next one does not take at first is given to it in a turn of its own", async () => {
  queue.begin(async () => {
    document.body.append("between");
    await new Promise((resolve) => setTimeout(resolve, 20));
    queue.begin(async () => void (turns.length === 0 ? turns.push("two") : take("two")));
  });
  await vi.waitFor(() => expect(turns).toEqual(["two", "two: between"]));
});

test.each([
  {
    when: "it is to be looked at anyway",
    change: () => queue.begin(async () => take("one"), true),
  },
  {
    when: "more changes than are worth following",
    change() {
      queue.begin(async () => take("one"));
      for (let i = 0; i < 5_001; i++) document.body.append("passing");
    },
  },
])("the page is to be looked at as a whole when $when", async ({ change }) => {
  change();
  await isIdle();
  document.body.append("later");
  await vi.waitFor(() => expect(turns).toEqual(["one: whole", "one: later"]));
});

test("an element that shows other text without a change is looked at as one that came", async () => {
  document.body.innerHTML = "<p>shown</p>";
  queue.begin(async () => take("one"));
  await isIdle();
  queue.touch(document.body.children[0] as Element);
  await isIdle();

  expect(turns.at(-1)).toBe("one: shown");
});

test("what fails once does not end what follows", async () => {
  const failed = vi.fn<(event: PromiseRejectionEvent) => void>((event) => event.preventDefault());
  window.addEventListener("unhandledrejection", failed, { once: true });
  queue.begin(async () => {
    take("one");
    if (turns.length === 1) throw new Error("once");
  });
  await isIdle();
  document.body.append("later");
  await vi.waitFor(() => expect(turns).toEqual(["one: ", "one: later"]));
  expect(failed).toHaveBeenCalledOnce();
});

test("what is begun does not wait for changes to settle", async () => {
  queue.begin(async () => {
    take("one");
    spentMs += 60;
  });
  await isIdle();
  // A twentieth of the time: 1.2 seconds from here.
  document.body.append("later");
  await Promise.resolve();
  setTimeout(() => turns.push("a second"), 1_000);
  queue.begin(async () => take("two"));
  await vi.waitFor(() => expect(turns).toEqual(["one: ", "two: later", "a second"]), 5_000);
});

test("nobody is called after the end", async () => {
  queue.begin(async () => take("one"));
  controller.abort();
  queue.touch(document.body);
  document.body.append("late");
  await isIdle();

  expect(turns).toEqual([]);
});
