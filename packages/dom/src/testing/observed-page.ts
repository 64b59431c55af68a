import { expect, vi } from "vitest";
import type { BlockChange } from "../block-index.ts";
import { type ChangeQueue, createChangeQueue } from "../change-queue.ts";
import { listPageTexts, takeHosts } from "../list-texts.ts";
import type { NamedTexts } from "../named-texts.ts";
import { observePage, type PageObserver } from "../observe-page.ts";
import { createWorkClock } from "../work-clock.ts";

/** The page of a test while it is observed. */
export interface ObservedPage {
  readonly observer: PageObserver;
  readonly queue: ChangeQueue;
  /** What was said of each block that was read: UTF-16 units before it that were not. */
  readonly unread: readonly number[];
  /** How often so much had changed that all was to be looked at again. */
  readonly storms: number;
  /** Since the last change that the test made. */
  readonly changes: readonly BlockChange[];
  /** How often all was read. */
  readonly settled: number;
  texts(): string[];
  /** Texts of the blocks that came and went since then, in however many slices. */
  changed(): { added: string[]; removed: string[] };
  /** What is done about once a second. */
  pulse(): void;
  /** Waits until everything is read. */
  isRead(): Promise<void>;
  /** Waits for the first reading, forgets it, changes the page and waits for what follows. */
  after(change: () => void): Promise<void>;
}

const textsOf = (blocks: readonly { text: string }[]) => blocks.map(({ text }) => text);

/** All texts of the page, each with a name. */
export function listNamed(): NamedTexts {
  const rootless = new Set<Element>();
  const all = listPageTexts([document], rootless);
  return { ...all, rootless, named: new Set(all.texts) };
}

/** Observes the page as it is now, until `signal` aborts. Without `found` all of it is read. */
export function observeTestPage(signal: AbortSignal, found?: NamedTexts): ObservedPage {
  let changes: BlockChange[] = [];
  let settled = 0;
  let storms = 0;
  let listed = found ?? listNamed();
  const clock = createWorkClock();
  const queue = createChangeQueue(clock, signal);
  queue.watch(document);
  const unread: number[] = [];
  const observer = observePage(
    document,
    queue,
    {
      know(block, length) {
        unread.push(length);
        return block;
      },
      onChange: (change) => changes.push(change),
      onSettled: () => {
        settled += 1;
      },
      onStorm() {
        storms += 1;
        readAll();
      },
    },
    clock,
    signal,
  );

  function readAll(): void {
    listed = listNamed();
    observer.read(listed);
  }

  queue.begin(async () => (found ? observer.read(found) : readAll()));
  const isRead = () => vi.waitFor(() => expect(queue.isRunning).toBe(false), 5_000);

  return {
    observer,
    queue,
    unread,
    get storms() {
      return storms;
    },
    get changes() {
      return changes;
    },
    get settled() {
      return settled;
    },
    texts: () => textsOf(observer.index.inOrder),
    changed: () => ({
      added: changes.flatMap(({ added }) => textsOf(added)),
      removed: changes.flatMap(({ removed }) => textsOf(removed)),
    }),
    isRead,
    pulse() {
      takeHosts(listed.rootless).forEach(queue.touch);
      observer.checkHidden([]);
    },
    async after(change) {
      await isRead();
      changes = [];
      const before = settled;
      change();
      // A storm of changes is left to calm down for two seconds.
      await vi.waitFor(() => {
        expect(settled).toBeGreaterThan(before);
        expect(queue.isRunning).toBe(false);
      }, 5_000);
    },
  };
}

/** In the page, where a test has put it. */
export function get(selector: string): Element {
  const found = document.body.querySelector(selector);
  if (found === null) throw new Error(`no ${selector}`);
  return found;
}
