import { closestOf, elementAt } from "@gazetteer/dom";
import { browser } from "wxt/browser";
import { answer } from "../messaging/answer.ts";
import { ask } from "../messaging/ask.ts";
import type { TabRequests } from "../messages.ts";
import type { PageSettings } from "../settings.ts";
import { openCardSlot } from "./card-dock.ts";
import { CARD_DOCK, world } from "./card-surface.ts";
import { createHoverController, type HoverController } from "./hover-controller.ts";
import { describeUnreadPage } from "./list-mentions.ts";
import type { PlacedMention } from "./mention-book.ts";
import { createMentionWalk } from "./mention-walk.ts";
import { watchLife } from "./page-life.ts";
import { createPageSession, type PageSession } from "./page-session.ts";
import { whenWorthReading } from "./when-worth-reading.ts";

/** After a press, the page shows what it opens; then there may be more to read. */
const AFTER_PRESS_MS = 300;
const CARD_EVENTS = { dismissed: "dismiss", pinned: "pin", unpinned: "unpin" } as const;
/** What a tap means to the page, whether it shows it or not. */
const CONTROLS =
  "a[href],button,input,select,textarea,label,summary,video,audio,[role=button],[role=link],[role=tab],[contenteditable],[onclick]";
/** A background that starts, or restores its database, answers within seconds. */
const RETRY_MS = 1_000;

/** Runs in every frame. Nothing of it can be seen or spoken to by the page. */
export function startContentScript(view: Window, page: Document): void {
  // A newer copy takes over from one that was there before.
  world[CARD_DOCK]?.retire();
  const life = new AbortController();
  const retire = () => life.abort();
  let listeners = new AbortController();
  let sessionLife = new AbortController();
  let session: PageSession | undefined;
  let hover: HoverController | undefined;
  let settings: PageSettings | undefined;
  let revision = 0;

  const walk = createMentionWalk(
    () => session,
    () => hover,
  );

  life.signal.addEventListener("abort", () => {
    sessionLife.abort();
    listeners.abort();
    session = undefined;
  });

  /** Listeners come first of all: a page's own must not see the Escape that closes a card. */
  function listen(): void {
    listeners.abort();
    listeners = new AbortController();
    const { signal } = listeners;
    const slot = openCardSlot(
      {
        notify(event) {
          if (event === "focus-entered") hover?.moveFocus("card");
          else if (event === "focus-left") hover?.moveFocus("page");
          else hover?.send({ type: CARD_EVENTS[event] });
        },
        step: (id, direction) => walk.toSibling(id, direction),
        hideHere(id) {
          const mention = session?.find(id);
          return (mention && session?.hide(mention)) ?? (() => {});
        },
        choose(id, entity) {
          const mention = session?.find(id);
          if (mention) session?.choose(mention, entity);
        },
      },
      () => ask("injectCard", {}),
      retire,
      signal,
    );
    hover = createHoverController(
      view,
      {
        isActive: () => session !== undefined,
        dwellMs: () => settings?.cardDelayMs ?? 0,
        modifier: () => settings?.cardModifier ?? "none",
        markAt: (point) => session?.markAt(point)?.id,
        isControlAt({ x, y }) {
          const element = elementAt(page, x, y);
          return element !== null && closestOf(element, CONTROLS) !== null;
        },
        request(id, opener, point) {
          const mention = session?.find(id);
          return mention && session?.request(mention, opener, point);
        },
        onShown: (id) => session?.tint(id),
        onPress: () => setTimeout(() => session?.checkHidden(), AFTER_PRESS_MS),
      },
      slot,
      signal,
    );
  }

  async function begin(): Promise<void> {
    while (!life.signal.aborted) {
      const reply = await ask("begin", {});
      if (reply.ok) return apply(reply.settings, reply.revision);
      if (reply.reason === "orphaned") return retire();
      await new Promise((resolve) => setTimeout(resolve, RETRY_MS));
    }
  }

  function apply(next: PageSettings, nextRevision: number): void {
    if (life.signal.aborted) return;
    settings = next;
    revision = nextRevision;
    if (next.marking === "off") endSession();
    else if (session) session.apply(next, nextRevision);
    else void startSession();
  }

  function endSession(): void {
    sessionLife.abort();
    session = undefined;
    if (hover?.shown !== undefined) hover.send({ type: "gone", id: hover.shown });
  }

  async function startSession(): Promise<void> {
    sessionLife.abort();
    const own = new AbortController();
    sessionLife = own;
    await whenWorthReading(view, page, own.signal);
    if (own.signal.aborted || settings === undefined) return;
    session = createPageSession({
      view,
      page,
      settings,
      revision,
      signal: own.signal,
      onGone: (mentions) => closeCardOf(mentions),
      onOrphaned: retire,
    });
  }

  /** Without a session: whether there will be one. Small frames may wait for ever, and are not waited for. */
  function waiting(): "running" | "complete" {
    if (settings === undefined) return "running";
    return settings.marking !== "off" && view.parent === view ? "running" : "complete";
  }

  function closeCardOf(mentions: readonly PlacedMention[]): void {
    for (const { id } of mentions) hover?.send({ type: "gone", id });
  }

  answer<keyof TabRequests>(
    {
      async pageMentions() {
        const { href } = view.location;
        return { ok: true, page: session?.describe() ?? describeUnreadPage(page, href, waiting()) };
      },
      async jumpTo({ entity, index }) {
        const mentions = session?.mentions() ?? [];
        const byIndex = typeof index === "number" ? mentions[index] : undefined;
        const mention =
          byIndex?.entity === entity ? byIndex : mentions.find((one) => one.entity === entity);
        if (mention === undefined) return { ok: false, reason: "unknown" };
        walk.to(mention);
        return { ok: true };
      },
      async changed({ revision: next, settings: nextSettings }) {
        // The background of the same build sent it.
        apply(nextSettings as PageSettings, Number(next));
        return { ok: true };
      },
      async command({ command }) {
        if (command === "scan") session?.rescan();
        if (command === "next" || command === "previous") walk.toMark(command);
        return { ok: true };
      },
      async openCard({ entity }) {
        const mention = session?.mentions().find((one) => one.entity === entity);
        if (mention === undefined) return { ok: false, reason: "unknown" };
        hover?.send({ type: "show", id: mention.id, opener: "keyboard" });
        return { ok: true };
      },
    },
    life.signal,
    // The console is the site's.
    () => {},
  );

  listen();
  watchLife(
    view,
    page,
    {
      isAlive: () => browser.runtime?.id !== undefined,
      onOrphaned: retire,
      onReplaced() {
        listen();
        if (settings && settings.marking !== "off") void startSession();
      },
      onMoved: () => session?.turn(),
      onPulse: () => session?.pulse(),
      onShown: () => session?.restyle(),
    },
    life.signal,
  );
  void begin();
}
