import type { AllRequests, PageContext, RequestOf } from "../messages.ts";
import { insist } from "../messaging/insist.ts";
import { type LinkedMention, readMentions } from "../messaging/linked-mention.ts";
import type { PageBlock } from "./page-block.ts";

/** The first answer paints what the reader looks at: about two screens. UTF-16 units of text. */
const FIRST_BATCH = 6_000;
/** Up to 20 kB a message costs the page nothing that shows; much more blocks it while it is written. */
const BATCH = 20_000;

/** The part of `insist` that is needed here. */
export type AskToLink = <T extends "annotate" | "relink">(
  type: T,
  request: RequestOf<T>,
  signal: AbortSignal,
) => Promise<AllRequests[T]["reply"] | undefined>;

/** What a page does with answers. */
export interface LinkerEvents {
  onLinked(results: readonly { block: PageBlock; linked: readonly LinkedMention[] }[]): void;
  /** Called when an answer is there, and when all are: whether something was done that another may come of. */
  onAnswered(): Promise<boolean>;
  onRevision(revision: number): void;
}

/**
 * Asks the background about the blocks of a page, one request at a time. The background keeps nothing: the state of
 * linking is here, the candidates of each block and the evidence of all.
 */
export interface PageLinker {
  readonly evidence: string;
  readonly isBusy: boolean;
  /** Asks about blocks that are new, and links again those that rest on less than is known now. */
  run(): void;
  /** Asks about everything again, without what was learnt so far: a new article, or a new dictionary. */
  restart(): void;
  /** Links again with the evidence there is: the reader's rules have changed. */
  relink(): void;
}

/**
 * `blocks` are all of the page now, in the order in which they are to be asked about; `context` tells date and language of
 * the page now.
 */
export function createPageLinker(
  blocks: ReadonlySet<PageBlock>,
  context: () => PageContext,
  on: LinkerEvents,
  revision: number,
  signal: AbortSignal,
  ask: AskToLink = insist,
): PageLinker {
  let evidence = "";
  let isRunning = false;
  let batchSize = FIRST_BATCH;
  /** Answers to questions of an earlier round are dropped. */
  let round = 0;

  /** Blocks of one language, with no more text than a message should carry. */
  function take(size: number, textOf: (block: PageBlock) => string | undefined): PageBlock[] {
    const batch: PageBlock[] = [];
    let left = size;
    for (const block of blocks) {
      const text = textOf(block);
      if (!text || (batch[0] && batch[0].lang !== block.lang)) continue;
      batch.push(block);
      left -= text.length;
      if (left <= 0) break;
    }
    return batch;
  }

  /** Whether something was left to ask. */
  async function step(): Promise<boolean> {
    const started = round;
    const fresh = take(batchSize, ({ text, candidates }) =>
      candidates === undefined ? text : undefined,
    );
    const isFresh = fresh.length > 0;
    const batch = isFresh
      ? fresh
      : take(BATCH, (block) => (block.linkedWith === evidence ? undefined : block.candidates));
    if (batch.length === 0) return false;
    batchSize = BATCH;
    const lang = batch[0]?.lang;
    const about = {
      evidence,
      context: { ...context(), ...(lang && { language: lang }) },
    };
    const reply = await ask(
      isFresh ? "annotate" : "relink",
      { blocks: batch.map(({ text, candidates = "" }) => (isFresh ? text : candidates)), ...about },
      signal,
    );
    if (started !== round) return true;
    evidence = reply?.evidence ?? evidence;
    for (const [i, block] of batch.entries()) {
      // What there is no answer for is not asked again.
      if (isFresh) {
        block.candidates = reply?.candidates?.[i] ?? "";
        block.words = reply?.words?.[i] ?? 0;
      }
      block.linkedWith = evidence;
    }
    if (reply) put(batch, reply.mentions, reply.revision);
    return true;
  }

  function put(batch: readonly PageBlock[], mentions: string, from: number): void {
    if (from !== revision) {
      revision = from;
      return on.onRevision(from);
    }
    const linked = readMentions(mentions);
    const results = batch.map((block, i) => ({ block, linked: linked[i] ?? [] }));
    on.onLinked(results.filter(({ block }) => blocks.has(block)));
  }

  async function run(): Promise<void> {
    if (isRunning) return;
    isRunning = true;
    try {
      for (let isMore = true; isMore && !signal.aborted; ) {
        const hasAsked = await step();
        isMore = (await on.onAnswered()) || hasAsked;
      }
    } finally {
      isRunning = false;
    }
  }

  return {
    get evidence() {
      return evidence;
    },
    get isBusy() {
      return isRunning;
    },
    run: () => void run(),
    restart() {
      round += 1;
      evidence = "";
      batchSize = FIRST_BATCH;
      for (const block of blocks) block.candidates = undefined;
      void run();
    },
    relink() {
      for (const block of blocks) block.linkedWith = undefined;
      void run();
    },
  };
}
