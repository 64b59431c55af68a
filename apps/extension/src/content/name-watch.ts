import {
  type FirstReading,
  isElement,
  isText,
  joinTexts,
  listPageTexts,
  listShadowRoots,
  listTexts,
  type PageTexts,
  pause,
  type WorkClock,
} from "@gazetteer/dom";
import type { ReplyOf, RequestOf } from "../messages.ts";

/** Changes are looked at together, and seldom on a page that changes all the time. */
const SETTLE_MS = 200;
const REST_PER_WORK = 20;
const LONGEST_SETTLE_MS = 2_000;
/** More changes at once than are worth following: the page is looked at as a whole. */
const MAX_RECORDS = 5_000;
/** A longer page is read as it is: a message of its text would cost it more. UTF-16 units. */
const MAX_TEXT = 400_000;
const RETRY_MS = 1_000;

export interface NameWatchOptions {
  readonly page: Document;
  readonly clock: WorkClock;
  readonly signal: AbortSignal;
  ask(request: RequestOf<"findNames">): Promise<ReplyOf<"findNames">>;
  hasReader(): boolean;
  /** There is a name. Nothing is watched from here on. */
  onFound(first: FirstReading): void;
  onOrphaned(): void;
}

export interface NameWatch {
  readonly state: "looking" | "nothing";
  /** Looks at the whole page again: the dictionary is another. */
  again(): void;
}

/**
 * Looks whether a page has any name at all, then watches what comes. Most pages have none, and pay for
 * reading each text once.
 */
export function watchForNames(options: NameWatchOptions): NameWatch {
  const { page, clock, signal, ask, hasReader, onFound, onOrphaned } = options;
  let records: MutationRecord[] = [];
  let isWhole = true;
  let state: NameWatch["state"] = "looking";
  let timer: ReturnType<typeof setTimeout> | undefined;
  let settleMs = 0;
  let isWorking = false;
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
      ...(isElement(node) ? adopt(listShadowRoots(node)).flatMap(listTexts) : []),
    ]);
  }

  function adopt(roots: readonly (Document | ShadowRoot)[]): readonly (Document | ShadowRoot)[] {
    for (const root of roots)
      observer.observe(root, { childList: true, characterData: true, subtree: true });
    return roots;
  }

  /** What changes between its two tasks is in the records. */
  async function whole(): Promise<PageTexts> {
    isWhole = false;
    records = [];
    const roots = clock.measure(() => {
      const found = listShadowRoots(page);
      adopt([page, ...found]);
      return found;
    });
    await pause();
    return clock.measure(() => listPageTexts(page, roots));
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
        ...(all ?? clock.measure(() => listPageTexts(page))),
        named,
        records: late,
      });
    }
    if (named) state = "nothing";
    settleMs = Math.max(SETTLE_MS, (clock.totalMs - before) * REST_PER_WORK);
    settleMs = Math.min(LONGEST_SETTLE_MS, settleMs);
    if (records.length > 0 || isWhole) schedule();
  }

  /** Those of the texts that a name begins in. */
  async function find(texts: readonly Text[]): Promise<ReadonlySet<Text> | undefined> {
    await pause();
    const joined = clock.measure(() => joinTexts(texts));
    if (joined.text === "") return new Set();
    // A message takes as long to write as its text to join.
    await pause();
    // Where a long text has a name, it is read as it is.
    const isLong = joined.text.length > MAX_TEXT;
    for (let from = 0; from < joined.text.length; from += MAX_TEXT) {
      const starts = await startsIn(joined.text.slice(from, from + MAX_TEXT));
      if (starts === undefined) return undefined;
      if (starts !== "")
        return isLong ? new Set(texts) : joined.nodesAt(starts.split(" ").map(Number));
    }
    return new Set();
  }

  /** Asks until there is an answer; `undefined` when there will be none. */
  async function startsIn(text: string): Promise<string | undefined> {
    while (!signal.aborted) {
      const reply = await ask({ text, reader: hasReader() ? "there" : "needed" });
      if (signal.aborted) return undefined;
      if (reply.ok) return reply.starts;
      if (reply.reason === "orphaned") onOrphaned();
      if (reply.reason === "invalid") return undefined;
      await new Promise((resolve) => setTimeout(resolve, RETRY_MS));
    }
    return undefined;
  }

  schedule();
  return {
    get state() {
      return state;
    },
    again,
  };
}
