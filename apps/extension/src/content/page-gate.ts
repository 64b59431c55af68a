import type { Article } from "@gazetteer/core";
import { createWorkClock, listenTo, titleOf, whenAborted } from "@gazetteer/dom";
import { browser } from "wxt/browser";
import type { PageMentions, TabRequests } from "../messages.ts";
import { answer } from "../messaging/answer.ts";
import { askAnew } from "../messaging/ask.ts";
import { insist } from "../messaging/insist.ts";
import type { PageSettings } from "../settings.ts";
import { createArticleWatch } from "./article-watch.ts";
import { hearFirst } from "./hear-first.ts";
import { markingOf } from "./marking-of.ts";
import { type NameWatch, watchForNames } from "./name-watch.ts";
import { watchLife } from "./page-life.ts";
import { DOCK, type Dock, world } from "./parts.ts";
import type { Reader } from "./reader.ts";
import { whenWorthReading } from "./when-worth-reading.ts";

/**
 * An application fills its page in after it has loaded or changed its address; later its own changes tell. In pulses: after
 * one, about four and ten seconds.
 */
const LATE_LOOKS = [1, 4, 11];

function isOn(settings: PageSettings | undefined): settings is PageSettings {
  return (settings?.marking ?? "off") !== "off";
}

/**
 * Runs in every frame of every page, and decides whether there is something to read. Nothing of it can
 * be seen or spoken to by the page.
 */
export function openPageGate(view: Window, page: Document): void {
  // Run anew where a copy is at work, as after an installation: that one hears the reader before the page does.
  if (world[DOCK]?.isAlive()) return;
  // What an older one has left is cleaned up.
  world[DOCK]?.retire();
  const life = new AbortController();
  const { signal } = life;
  const dock: Dock = {
    parts: {},
    isAlive: () => !!browser.runtime?.id,
    retire: () => life.abort(),
  };
  world[DOCK] = dock;
  whenAborted(signal, () => {
    close();
    if (world[DOCK] === dock) delete world[DOCK];
  });
  const input = hearFirst(view, signal);
  let settings: PageSettings | undefined;
  let revision = 0;
  const clock = createWorkClock();
  const article = createArticleWatch(view, page, clock, signal);
  let names: NameWatch | undefined;
  let reader: Reader | undefined;
  let readerLife = new AbortController();
  let isReady = false;
  /** In pulses, since the page was ready or its address changed. */
  let age = 0;
  let hasMoved = false;
  /** A surface has asked about a page that is not worth reading by itself. */
  let isAsked = false;

  function watch(known: Article): NameWatch {
    const { signal: ending } = readerLife;
    const watching = watchForNames(
      page,
      dock.parts,
      (found) => {
        reader ??=
          settings &&
          dock.parts.reader?.({
            ...watching,
            settings,
            revision,
            clock,
            signal: ending,
            hearInput: input.hear,
            article: () => article.known ?? known,
          });
        reader?.read(found);
      },
      clock,
      ending,
    );
    return watching;
  }

  function close(): void {
    readerLife.abort();
    readerLife = new AbortController();
    names = undefined;
    reader = undefined;
  }

  /**
   * Learns what the page is, where that may matter, and has it read when it should be and has names. The reader's code
   * comes with the answer that it has.
   */
  async function look(): Promise<void> {
    if (!isReady || !isOn(settings)) return;
    const known = await article.learn();
    if (!known || signal.aborted || !isOn(settings)) return;
    if (reader) reader.look();
    else if (isAsked || markingOf(settings, known) !== "unread") names ??= watch(known);
  }

  function apply(next: PageSettings, nextRevision: number): void {
    if (revision !== nextRevision) names?.again();
    settings = next;
    revision = nextRevision;
    if (next.marking === "off") close();
    else if (reader) reader.apply(next, nextRevision);
    else void look();
  }

  function describe(): PageMentions {
    // A frame that is too small, or that nobody sees, is none to wait for.
    const isOff = settings ? settings.marking === "off" : view !== view.top && !isReady;
    if (!isOff) {
      isAsked = true;
      if (!reader) void look();
    }
    const { known } = article;
    return {
      url: view.location.href,
      title: titleOf(page),
      language: known?.language ?? null,
      published: known?.published?.date ?? null,
      marking: isOff ? "off" : settings && known ? markingOf(settings, known) : "unread",
      // Whoever asks has it read, where it may be.
      scan: isOff || names?.queue.isRunning === false ? "complete" : "running",
      aboutSubject: false,
      mentions: [],
      heldBack: 0,
      ...reader?.describe(),
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
    listenTo(view, "load", () => void look(), { signal });
    void look();
  }

  function listen(): void {
    answer<keyof TabRequests>(
      {
        async pageMentions() {
          return { ok: true, page: describe() };
        },
        // The background of the same build sent it.
        async changed(request) {
          apply(request.settings as PageSettings, request.revision as number);
          return { ok: true };
        },
        async scan() {
          describe();
          names?.again();
          return { ok: true };
        },
        async goTo(fields) {
          return (await reader?.guide())?.goTo(fields) ?? { ok: false, reason: "unknown" };
        },
      },
      signal,
      // The console is the site's.
      () => {},
    );
  }

  async function learnSettings(): Promise<void> {
    const reply = await insist("begin", {}, signal);
    if (reply) apply(reply.settings, reply.revision);
  }

  watchLife(
    view,
    page,
    {
      isAlive: dock.isAlive,
      orphaned: dock.retire,
      replaced() {
        input.listen();
        article.doubt();
        close();
        void look();
      },
      async moved() {
        await look();
        reader?.turn();
        hasMoved = true;
        age = 0;
      },
      pulse() {
        const isDue = isReady && LATE_LOOKS.includes(++age);
        if (isDue && (hasMoved || (!reader && article.hasGrown()))) {
          article.doubt();
          void look();
        }
        names?.pulse();
        reader?.pulse();
      },
      restored() {
        askAnew();
        void learnSettings();
      },
      shown: () => reader?.restyle(),
    },
    signal,
  );
  void begin();
}
