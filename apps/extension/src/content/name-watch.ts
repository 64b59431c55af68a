import {
  type FirstReading,
  isConnected,
  isElement,
  isText,
  joinTexts,
  listPageTexts,
  listShadowRoots,
  listTexts,
  type PageTexts,
  takeHosts,
  TEXT_CHANGES,
  type WorkClock,
} from "@gazetteer/dom";
import { insist } from "../messaging/insist.ts";

/** Changes are looked at together, and seldom on a page that changes all the time. */
const SETTLE_MS = 200;
const REST_PER_WORK = 20;
const LONGEST_SETTLE_MS = 2_000;
/** More changes at once than are worth following: the page is looked at as a whole. */
const MAX_RECORDS = 5_000;
/** A longer page is read as it is: a message of its text would cost it more. UTF-16 units. */
const MAX_TEXT = 400_000;

export interface NameWatchOptions {
  readonly page: Document;
  readonly clock: WorkClock;
  readonly signal: AbortSignal;
  /** Whether the reader's code is in the frame. */
  hasReader(): boolean;
  /** There is a name, and the reader's code. Nothing is watched from here on. */
  onFound(first: FirstReading): void;
}

export interface NameWatch {
  readonly state: "looking" | "nothing";
  /** Looks at the whole page again: the dictionary is another. */
  again(): void;
  /** Looks whether elements have got a shadow tree: call now and then. */
  pulse(): void;
}

/**
 * Looks whether a page has any name at all, then watches what comes. Most pages have none, and pay for
 * reading each text once.
 */
export function watchForNames(options: NameWatchOptions): NameWatch {
  const { page, clock, signal, hasReader, onFound } = options;
  let records: MutationRecord[] = [];
  let isWhole = true;
  let state: NameWatch["state"] = "looking";
  let timer: ReturnType<typeof setTimeout> | undefined;
  let settleMs = 0;
  let isWorking = false;
  /** The page and the shadow trees that were found in it. */
  const roots = new Set<Document | ShadowRoot>();
  const rootless = new Set<Element>();
  const observer = new MutationObserver((batch) => {
    if (!isWhole) for (const record of batch) records.push(record);
    if (records.length > MAX_RECORDS) again();
    schedule();
  });
  signal.addEventListener("abort", stop);

  function stop(): void {
    observer.disconnect();
    clearTimeout(timer);
    records = [];
    roots.clear();
  }

  function schedule(): void {
    if (isWorking || signal.aborted) return;
    timer ??= setTimeout(() => void look(), settleMs);
  }

  function again(): void {
    isWhole = true;
    state = "looking";
    schedule();
  }

  /** Texts that have come or changed since the last look. */
  function changed(): Text[] {
    const nodes = new Set<Node>();
    for (const { target, addedNodes } of records) {
      if (isText(target)) nodes.add(target);
      for (const node of addedNodes) nodes.add(node);
    }
    records = [];
    return [...nodes].flatMap((node) => [
      ...listTexts(node),
      ...(isElement(node)
        ? adopt(listShadowRoots(node, rootless)).flatMap((root) => listTexts(root))
        : []),
    ]);
  }

  function adopt(found: readonly ShadowRoot[]): readonly ShadowRoot[] {
    for (const root of found) watch(root);
    return found;
  }

  function watch(root: Document | ShadowRoot): void {
    roots.add(root);
    observer.observe(root, TEXT_CHANGES);
  }

  /** What changes between its two tasks is in the records. */
  async function whole(): Promise<PageTexts> {
    isWhole = false;
    records = [];
    roots.clear();
    const found = clock.measure(() => {
      watch(page);
      return adopt(listShadowRoots(page, rootless));
    });
    await clock.rest();
    return clock.measure(() => listPageTexts(page, found));
  }

  async function look(): Promise<void> {
    timer = undefined;
    isWorking = true;
    const before = clock.totalMs;
    const all = isWhole ? await whole() : undefined;
    const named = await find(all?.texts ?? clock.measure(changed));
    isWorking = false;
    if (signal.aborted) return;
    if (named?.size) {
      records.push(...observer.takeRecords());
      const late = records;
      stop();
      return onFound({
        ...(all ?? clock.measure(() => listPageTexts(page, listShadowRoots(page, rootless)))),
        named,
        rootless,
        records: late,
      });
    }
    if (named) state = "nothing";
    const restMs = (clock.totalMs - before) * REST_PER_WORK;
    settleMs = Math.min(LONGEST_SETTLE_MS, Math.max(SETTLE_MS, restMs));
    if (records.length > 0 || isWhole) schedule();
  }

  /** Those of the texts that a name begins in. */
  async function find(texts: readonly Text[]): Promise<ReadonlySet<Text> | undefined> {
    await clock.rest();
    const joined = clock.measure(() => joinTexts(texts, roots));
    if (joined.text === "") return new Set();
    // A message takes as long to write as its text to join.
    await clock.rest();
    // Where a long text has a name, it is read as it is.
    const isLong = joined.text.length > MAX_TEXT;
    for (let from = 0; from < joined.text.length; from += MAX_TEXT) {
      const text = joined.text.slice(from, from + MAX_TEXT);
      const reader = hasReader() ? "there" : "needed";
      const reply = await insist("findNames", { text, reader }, signal);
      if (reply === undefined) return undefined;
      if (reply.starts !== "")
        return isLong ? new Set(texts) : joined.nodesAt(reply.starts.split(" ").map(Number));
    }
    return new Set();
  }

  schedule();
  return {
    get state() {
      return state;
    },
    again,
    pulse: () => takeHosts(rootless).some(isConnected) && again(),
  };
}
