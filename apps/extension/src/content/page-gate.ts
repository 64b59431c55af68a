import type { Article } from "@gazetteer/core";
import { createWorkClock, type FirstReading } from "@gazetteer/dom";
import { browser } from "wxt/browser";
import type { PageMentions, TabRequests } from "../messages.ts";
import { answer } from "../messaging/answer.ts";
import { ask } from "../messaging/ask.ts";
import { insist } from "../messaging/insist.ts";
import type { PageSettings } from "../settings.ts";
import { createArticleWatch } from "./article-watch.ts";
import { describeUnread } from "./describe-unread.ts";
import { markingOf } from "./marking-of.ts";
import { type NameWatch, watchForNames } from "./name-watch.ts";
import { watchLife } from "./page-life.ts";
import {
  type CreateReader,
  type Reader,
  READER_DOCK,
  type ReaderDock,
  world,
} from "./reader-dock.ts";
import { watchKeysFirst } from "./watch-keys-first.ts";
import { whenWorthReading } from "./when-worth-reading.ts";

/** An application fills its page in after it has loaded or changed its address; later its own changes tell. */
const LATE_LOOKS_MS = [1_000, 3_000, 10_000];

/**
 * Runs in every frame of every page, and decides whether there is something to read. Nothing of it can
 * be seen or spoken to by the page.
 */
export function openPageGate(view: Window, page: Document): void {
  // Run anew where a copy is at work, as after an installation: that one hears keys before the page does.
  if (world[READER_DOCK]?.isAlive()) return;
  // What an older one has left is cleaned up.
  world[READER_DOCK]?.retire();
  const life = new AbortController();
  const { signal } = life;
  const retire = () => life.abort();
  const isAlive = () => browser.runtime?.id !== undefined;
  const keys = watchKeysFirst(view, signal);
  let settings: PageSettings | undefined;
  let revision = 0;
  const clock = createWorkClock();
  const article = createArticleWatch({ view, page, clock, signal, onOrphaned: retire });
  let create: CreateReader | undefined;
  let names: NameWatch | undefined;
  let first: FirstReading | undefined;
  let reader: Reader | undefined;
  let readerLife = new AbortController();
  let isReady = false;
  /** A surface has asked about a page that is not worth reading by itself. */
  let isAsked = false;

  const dock: ReaderDock = {
    attach(next) {
      create = next;
      open();
    },
    isAlive,
    retire,
  };
  world[READER_DOCK] = dock;
  signal.addEventListener("abort", () => {
    close();
    if (world[READER_DOCK] === dock) delete world[READER_DOCK];
  });

  function lookLater(isOther: () => boolean): void {
    for (const wait of LATE_LOOKS_MS) {
      setTimeout(() => {
        if (!isOther()) return;
        article.doubt();
        void look();
      }, wait);
    }
  }

  function isWorthReading({ marking }: PageSettings, { kind }: Article): boolean {
    if (marking === "articles") return isAsked || kind !== "other";
    return marking !== "off";
  }

  /** Has the page read when it should be and has names; the reader's code comes when it is needed first. */
  function open(): void {
    if (signal.aborted || !isReady || settings === undefined || reader) return;
    const { known } = article;
    if (known === undefined) return void look();
    if (!isWorthReading(settings, known)) return;
    names ??= watchForNames({
      page,
      clock,
      signal: readerLife.signal,
      hasReader: () => create !== undefined,
      onFound(found) {
        first = found;
        open();
      },
      onOrphaned: retire,
    });
    if (create === undefined || first === undefined) return;
    reader = create({
      view,
      page,
      settings,
      revision,
      clock,
      first,
      signal: readerLife.signal,
      watchKeys: keys.watch,
      ask,
      article: () => article.known ?? known,
      onOrphaned: retire,
    });
    first = undefined;
  }

  function close(): void {
    readerLife.abort();
    readerLife = new AbortController();
    names = undefined;
    first = undefined;
    reader = undefined;
  }

  /** Learns what the page is, where that may matter, and goes on from there. */
  async function look(): Promise<void> {
    if (!isReady || settings === undefined || settings.marking === "off") return;
    if (!(await article.learn())) return;
    if (reader) reader.look();
    else open();
  }

  function apply(next: PageSettings, nextRevision: number): void {
    const isOther = revision !== nextRevision;
    settings = next;
    revision = nextRevision;
    if (isOther && reader === undefined) names?.again();
    if (next.marking === "off") close();
    else if (reader) reader.apply(next, nextRevision);
    else open();
  }

  function describe(): PageMentions {
    if (settings !== undefined && settings.marking !== "off") {
      isAsked = true;
      open();
    }
    if (reader) return reader.describe();
    // A frame that is too small, or that nobody sees, is none to wait for.
    const isAside = view !== view.top && !isReady;
    if (settings === undefined || settings.marking === "off" || isAside) {
      const marking = settings || isAside ? "off" : "unread";
      return describeUnread(page, view.location.href, marking);
    }
    const { known } = article;
    return {
      ...describeUnread(page, view.location.href, known ? markingOf(settings, known) : "unread"),
      language: known?.language ?? null,
      published: known?.published?.date ?? null,
      scan: names?.state === "nothing" ? "complete" : "running",
    };
  }

  async function begin(): Promise<void> {
    // The extension's interface takes its time to start. A frame that is not read asks for nothing.
    await new Promise((resolve) => setTimeout(resolve, 0));
    if (signal.aborted) return;
    listen();
    if (view === view.top) void learnSettings();
    await whenWorthReading(view, page, signal);
    isReady = true;
    if (view !== view.top) void learnSettings();
    view.addEventListener("load", () => void look(), { signal });
    void look();
    lookLater(() => reader === undefined && article.hasGrown());
  }

  function listen(): void {
    answer<keyof TabRequests>(
      {
        async pageMentions() {
          return { ok: true, page: describe() };
        },
        // The background of the same build sent it.
        async changed(request) {
          apply(request.settings as PageSettings, Number(request.revision));
          return { ok: true };
        },
        async jumpTo({ entity, index }) {
          const at = typeof index === "number" ? index : undefined;
          return result(await reader?.jumpTo(String(entity), at));
        },
        async command({ command }) {
          if (command === "next" || command === "previous" || command === "scan") {
            if (command === "scan") describe();
            await reader?.command(command);
          }
          return { ok: true };
        },
        async openCard({ entity }) {
          return result(await reader?.openCard(String(entity)));
        },
      },
      signal,
      // The console is the site's.
      () => {},
    );
  }

  async function learnSettings(): Promise<void> {
    const reply = await insist("begin", {}, signal, retire);
    if (reply) apply(reply.settings, reply.revision);
  }

  watchLife(
    view,
    page,
    {
      isAlive,
      onOrphaned: retire,
      onReplaced() {
        keys.listen();
        article.forget();
        close();
        open();
      },
      async onMoved() {
        await look();
        reader?.turn();
        lookLater(() => true);
      },
      onPulse: () => (reader ?? names)?.pulse(),
      onShown: () => reader?.restyle(),
    },
    signal,
  );
  void begin();
}

function result(shown: "shown" | "unknown" | undefined) {
  return shown === "shown"
    ? { ok: true as const }
    : { ok: false as const, reason: "unknown" as const };
}
