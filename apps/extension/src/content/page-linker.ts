import type { PageContext, Reason, ReplyOf, RequestOf } from "../messages.ts";
import { decodeMentions, type LinkedMention } from "../messaging/mention-codec.ts";
import type { KnownBlock } from "./mention-book.ts";

/** The first answer paints what the reader looks at: about two screens. UTF-16 units of text. */
const FIRST_BATCH = 6_000;
/** Up to 20 kB a message costs the page nothing that shows; much more blocks it while it is written. */
const BATCH = 20_000;
/** A background that is being updated or restored comes back within seconds. */
const FIRST_RETRY_MS = 500;
const LAST_RETRY_MS = 30_000;

/** The part of `ask` that is needed here. */
export type AskToLink = <T extends "annotate" | "relink">(
  type: T,
  request: RequestOf<T>,
) => Promise<ReplyOf<T>>;

export interface PageLinkerOptions {
  readonly ask: AskToLink;
  readonly signal: AbortSignal;
  readonly revision: number;
  /** Date and language of the page now. */
  context(): PageContext;
  isKnown(place: KnownBlock): boolean;
  onLinked(results: readonly { place: KnownBlock; linked: readonly LinkedMention[] }[]): void;
  /** Everything that was asked for has been answered. */
  onIdle(): void;
  onRevision(revision: number): void;
  onOrphaned(): void;
}

/**
 * Asks the background about blocks, one request at a time, until it has answered: requests are
 * repeated as they are, because the background may be stopped at any moment and keeps nothing. The
 * state of linking is here: the candidates of each block and the evidence of all.
 */
export interface PageLinker {
  readonly evidence: string;
  readonly isIdle: boolean;
  add(places: readonly KnownBlock[]): void;
  /** Asks about everything again, without what was learnt so far: a new article, or a new dictionary. */
  restart(places: readonly KnownBlock[]): void;
  /** Links again with the evidence there is: the reader's rules have changed. */
  relinkAll(places: Iterable<KnownBlock>): void;
}

export function createPageLinker(options: PageLinkerOptions): PageLinker {
  const { ask, signal, context, isKnown, onLinked, onIdle, onRevision, onOrphaned } = options;
  let { revision } = options;
  let waiting: KnownBlock[] = [];
  const linkable = new Set<KnownBlock>();
  let evidence = "";
  let isRunning = false;
  let batchSize = FIRST_BATCH;
  /** Answers to questions of an earlier round are dropped. */
  let round = 0;

  function contextOf(lang: string | undefined): PageContext {
    return lang === undefined ? context() : { ...context(), language: lang };
  }

  /** Blocks of one language, no more text than a message should carry. */
  function takeBatch(): KnownBlock[] {
    const batch: KnownBlock[] = [];
    let size = 0;
    let at = 0;
    const lang = waiting.find(isKnown)?.block.lang;
    for (; at < waiting.length && size < batchSize; at++) {
      const place = waiting[at];
      if (place === undefined || !isKnown(place)) continue;
      if (place.block.lang !== lang) break;
      batch.push(place);
      size += place.block.text.length;
    }
    waiting = waiting.slice(at);
    batchSize = BATCH;
    return batch;
  }

  /** Those whose mentions rest on less than is known now. */
  function takeStale(): KnownBlock[] {
    const stale: KnownBlock[] = [];
    let size = 0;
    let lang: string | undefined;
    for (const place of linkable) {
      if (!isKnown(place)) linkable.delete(place);
      else if (place.linkedWith !== evidence && size < BATCH) {
        if (stale.length === 0) lang = place.block.lang;
        if (place.block.lang !== lang) continue;
        stale.push(place);
        size += place.candidates.length;
      }
    }
    return stale;
  }

  async function run(): Promise<void> {
    if (isRunning) return;
    isRunning = true;
    try {
      for (;;) {
        const isDone = await step();
        if (isDone || signal.aborted) break;
      }
    } finally {
      isRunning = false;
    }
    if (!signal.aborted) onIdle();
  }

  /** Whether nothing is left to ask. */
  async function step(): Promise<boolean> {
    const fresh = takeBatch();
    if (fresh.length > 0) await annotate(fresh);
    else {
      const stale = takeStale();
      if (stale.length === 0) return true;
      await relink(stale);
    }
    return false;
  }

  async function annotate(batch: readonly KnownBlock[]): Promise<void> {
    const started = round;
    const request = {
      blocks: batch.map(({ block }) => block.text),
      evidence,
      context: contextOf(batch[0]?.block.lang),
    };
    const reply = await insist(() => ask("annotate", request));
    if (reply === undefined || started !== round) return;
    for (const [i, place] of batch.entries()) {
      place.candidates = reply.candidates[i] ?? "";
      if (place.candidates !== "") linkable.add(place);
    }
    evidence = reply.evidence;
    put(batch, reply.mentions, reply.revision);
  }

  async function relink(batch: readonly KnownBlock[]): Promise<void> {
    const started = round;
    const used = evidence;
    const request = {
      candidates: batch.map(({ candidates }) => candidates),
      evidence: used,
      context: contextOf(batch[0]?.block.lang),
    };
    const reply = await insist(() => ask("relink", request));
    if (reply !== undefined && started === round) put(batch, reply.mentions, reply.revision);
  }

  function put(batch: readonly KnownBlock[], mentions: string, from: number): void {
    if (from !== revision) {
      revision = from;
      onRevision(from);
      return;
    }
    const linked = decodeMentions(mentions);
    for (const place of batch) place.linkedWith = evidence;
    onLinked(
      batch.filter(isKnown).map((place) => ({ place, linked: linked[batch.indexOf(place)] ?? [] })),
    );
  }

  /** Asks until there is an answer; `undefined` when there will be none. */
  async function insist<Reply extends object>(
    attempt: () => Promise<({ ok: true } & Reply) | { ok: false; reason: Reason }>,
  ): Promise<Reply | undefined> {
    for (let wait = FIRST_RETRY_MS; !signal.aborted; wait = Math.min(wait * 2, LAST_RETRY_MS)) {
      const reply = await attempt();
      if (signal.aborted) return undefined;
      if (reply.ok) return reply;
      if (reply.reason === "orphaned") {
        onOrphaned();
        return undefined;
      }
      // A request that is refused once is refused always.
      if (reply.reason === "invalid" || reply.reason === "refused") return undefined;
      await new Promise((resolve) => setTimeout(resolve, wait));
    }
    return undefined;
  }

  return {
    get evidence() {
      return evidence;
    },
    get isIdle() {
      return !isRunning;
    },
    add(places) {
      for (const place of places) waiting.push(place);
      void run();
    },
    restart(places) {
      round += 1;
      evidence = "";
      batchSize = FIRST_BATCH;
      linkable.clear();
      waiting = [...places];
      void run();
    },
    relinkAll(places) {
      for (const place of places) place.linkedWith = undefined;
      void run();
    },
  };
}
