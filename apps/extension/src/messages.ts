import type { Article, Card, EntityKind, How, PageFacts } from "@gazetteer/core";
import type { PageSettings } from "./settings.ts";

/** Why a request was not answered with what it asked for. */
export type Reason =
  /** The request has not the shape that this file gives it. */
  | "invalid"
  /** The sender may not ask for this. */
  | "refused"
  /** No such entity, or it was removed. */
  | "unknown"
  /** Too many writes in a short time. */
  | "too-fast"
  /** The other side is gone: no content script in the page, or a page that closed. */
  | "unreachable"
  /** This copy of the code belongs to an extension that was updated or removed: clean up and stop. */
  | "orphaned"
  /** The database or the engine cannot be opened. */
  | "unavailable";

/** Failures cross a message as data. */
export type Reply<T extends object = object> = ({ ok: true } & T) | { ok: false; reason: Reason };

/** What the page tells about itself, for roles and language. */
export interface PageContext {
  /** Day of publication, EDTF. */
  readonly date?: string | undefined;
  /** BCP 47. */
  readonly language?: string | undefined;
}

/** Linked blocks. */
export interface Linked {
  /** Dictionary revision that the answer comes from; a page that sees it change reads again. */
  readonly revision: number;
  /** Mentions of all blocks of the request, in order: `readMentions`. */
  readonly mentions: string;
}

/** "Not this": the entity is no longer marked; with `name`, only that surface form; `scope: "here"`, only on the sender's site. */
export interface NotThis {
  readonly entity: string;
  readonly name?: string | undefined;
  readonly scope: "here" | "everywhere";
  /** Said, or taken back. */
  readonly isSaid: boolean;
  /** When, as in `Date.now`. What was said last counts, in whatever order it comes: a message may be sent twice. */
  readonly at: number;
}

/** From a content script to the background. Everything is stateless there: any request may be repeated. */
export interface PageRequests {
  /** First thing a page asks: what to do on this site, and the revision that its answers will have. */
  begin: { request: object; reply: { revision: number; settings: PageSettings } };
  /** What a page says about itself in; what it is. */
  readArticle: { request: { facts: PageFacts }; reply: { article: Article } };
  /**
   * Texts of a frame in, in document order; the numbers of those that names begin in, which may be none. Where they do,
   * the reader's code is run in the frame, unless it says that it has it: most frames never need it.
   */
  findNames: {
    request: { texts: readonly string[]; needsReader: boolean };
    reply: { named: readonly number[] };
  };
  /** Has the sender's frame wear the reader's own looks of marks, as its settings have them, in place of those it wears. */
  wear: { request: { rules: string; worn: string }; reply: object };
  /** Text of blocks in; candidates (one string a block, to keep), how many words each has, new evidence (to add) and mentions out. */
  annotate: {
    request: { blocks: readonly string[]; evidence: string; context: PageContext };
    reply: Linked & { candidates: readonly string[]; words: readonly number[]; evidence: string };
  };
  /** Kept candidates of blocks in, with the evidence of the whole page; mentions out. */
  relink: {
    request: { blocks: readonly string[]; evidence: string; context: PageContext };
    reply: Linked & { candidates?: never; words?: never; evidence?: never };
  };
  /**
   * The mentions of all blocks of a page in; the numbers of those that get marks, in the order of the page. Sets the button's title, and has panel and popup ask again.
   */
  choose: {
    request: {
      /** `MarkableBlock<LinkedMention>[]`, in document order, as one text of JSON. */
      blocks: string;
      /** Whether any may get a mark. */
      isMarked: boolean;
    };
    reply: {
      marks: readonly number[];
      /** First mentions that found no place. */
      heldBack: number;
      /** It mentions one of the things a pack is about. */
      aboutSubject: boolean;
    };
  };
  /** One card. With `block`, it also tells how the mention at `start` refers to the entity, and why it was marked. */
  card: {
    request: {
      entity: string;
      context: PageContext;
      /** Whether the page is about a subject of the dictionary; otherwise the general summary leads. */
      aboutSubject: boolean;
      /** The mention: candidates of its block, where it starts there, and its text exactly as the page has it. */
      block?: { candidates: string; start: number; text: string; evidence: string } | undefined;
    };
    reply: { card: Card };
  };
  /**
   * Runs a script in the sender's frame: the guide, which opens cards and goes from mark to mark, or the card. What a page
   * parses before stays small.
   */
  inject: { request: { script: "guide" | "card" }; reply: object };
  /** The reader says "not this", or takes it back. Only after a trusted event. */
  notThis: { request: NotThis; reply: object };
  /** Opens the options page, at an entity when one is given. */
  openOptions: { request: { entity?: string | undefined }; reply: object };
}

/** From an extension page to the background. */
export interface SurfaceRequests {
  /** Something was stored: compile if the dictionary changed, and tell the open pages. */
  stored: { request: object; reply: object };
  /** Puts the content script into a tab that has none (access given just now, or for this click only). */
  readTab: { request: { tab: number }; reply: object };
  /** Waits until the engine of the newest revision is compiled. */
  ready: { request: object; reply: object };
}

export interface PageMention {
  readonly entity: string;
  readonly kind: EntityKind;
  /** Exactly as the page has it. */
  readonly text: string;
  readonly how: How;
  readonly role: string | null;
  /** Other entities it may honestly mean: two packs have the name, or the page leaves it open. */
  readonly alternatives: readonly string[];
  /** Density and page rules chose it for a mark, registered at this moment or not. */
  readonly painted: boolean;
}

/** What is known of one frame of a page. */
export interface PageMentions {
  readonly url: string;
  readonly title: string;
  readonly language: string | null;
  readonly published: string | null;
  /** `off`: not read at all. `unread`: not the sort of page the settings ask for. `listed`: read, never marked. */
  readonly marking: "marked" | "listed" | "unread" | "off";
  readonly scan: "running" | "complete";
  readonly aboutSubject: boolean;
  /** Every mention, in document order; the index is the mention's number for `goTo`. */
  readonly mentions: readonly PageMention[];
  /** First mentions that density left unmarked. */
  readonly heldBack: number;
  /** What work in the page took, where it has been read: all of it, and its longest task. */
  readonly timing?: {
    readonly totalMs: number;
    readonly longestMs: number;
  };
}

/** From the background, the panel, the popup and the demo runner to a content script. */
export interface TabRequests {
  pageMentions: { request: object; reply: { page: PageMentions } };
  /** Reads the page again. */
  scan: { request: object; reply: object };
  /**
   * To a mention: scrolls there and opens its card. To a card alone, beside the selection ("Look up in Gazetteer"). From
   * mark to mark. Without `index`: the first mention of the entity.
   */
  goTo: {
    request:
      | { to: "mention"; entity: string; index?: number }
      | { to: "card"; entity: string }
      | { to: "next" | "previous" };
    reply: object;
  };
  /** Broadcast: the dictionary has a new revision, or settings or rules changed. `settings` are those of this site. */
  changed: { request: { revision: number; settings: PageSettings }; reply: object };
}

export type AllRequests = PageRequests & SurfaceRequests & TabRequests;
export type RequestType = keyof AllRequests;
export type RequestOf<T extends RequestType> = AllRequests[T]["request"];
export type ReplyOf<T extends RequestType> = Reply<AllRequests[T]["reply"]>;
