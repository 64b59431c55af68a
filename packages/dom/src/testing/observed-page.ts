import { expect, vi } from "vitest";
import type { BlockChange } from "../block-index.ts";
import type { FirstReading } from "../first-reading.ts";
import { observePage, type PageObserver } from "../observe-page.ts";

/** The page of a test while it is observed. */
export interface ObservedPage {
  readonly observer: PageObserver;
  /** Since the last change that the test made. */
  readonly changes: readonly BlockChange[];
  /** How often all was read. */
  readonly settled: number;
  texts(): string[];
  /** Texts of the blocks that came and went last. */
  last(): { added: string[] | undefined; removed: string[] | undefined };
  /** Waits until everything is read. */
  isRead(): Promise<void>;
  /** Waits for the first reading, forgets it, changes the page and waits for what follows. */
  after(change: () => void): Promise<void>;
}

const textsOf = (blocks: readonly { text: string }[]) => blocks.map(({ text }) => text);

/** Observes the page as it is now, until `signal` aborts. */
export function observeTestPage(signal: AbortSignal, first?: FirstReading): ObservedPage {
  let changes: BlockChange[] = [];
  let settled = 0;
  const observer = observePage({
    page: document,
    signal,
    ...(first === undefined ? {} : { first }),
    know: (block) => block,
    onChange: (change) => changes.push(change),
    onShadowRoot: () => {},
    onSettled: () => {
      settled += 1;
    },
  });
  const isRead = () => vi.waitFor(() => expect(observer.scan).toBe("complete"));

  return {
    observer,
    get changes() {
      return changes;
    },
    get settled() {
      return settled;
    },
    texts: () => textsOf(observer.index.inOrder),
    last() {
      const change = changes.at(-1);
      return {
        added: change && textsOf(change.added),
        removed: change && textsOf(change.removed),
      };
    },
    isRead,
    async after(change) {
      await isRead();
      changes = [];
      const before = settled;
      change();
      // A storm of changes is left to calm down for two seconds.
      await vi.waitFor(() => {
        expect(settled).toBeGreaterThan(before);
        expect(observer.scan).toBe("complete");
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
