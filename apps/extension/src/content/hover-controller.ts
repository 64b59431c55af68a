import type { Point } from "@gazetteer/dom";
import type { CardSlot } from "./card-slot.ts";
import type { CardRequest, MentionId, Opener } from "./card-surface.ts";
import { delayOf, hover, type HoverEvent, type HoverState, shownBy } from "./hover.ts";
import { watchCardKeys } from "./key-watcher.ts";
import { watchPointer } from "./pointer-watcher.ts";
import type { PageSettings } from "../settings.ts";
import type { HearInput } from "./reader.ts";

export interface HoverPage {
  /** From the pointer's rest to the card. */
  dwellMs(): number;
  modifier(): PageSettings["cardModifier"];
  /** The marked mention under a point; looks at the page, so it is asked seldom. */
  markAt(point: Point): MentionId | undefined;
  /** Whether a tap there is the page's own: in a link, a button, a field. */
  isControlAt(point: Point): boolean;
  /** `undefined` when the mention has gone. */
  request(id: MentionId, opener: Opener, point: Point | undefined): CardRequest | undefined;
  /** The card of this mention is shown now; `undefined`: none is. */
  onShown(id: MentionId | undefined): void;
}

/** Turns what pointer, keys and page do into cards that open and close. */
export interface HoverController {
  readonly shown: MentionId | undefined;
  send(event: HoverEvent): void;
  /** Marks have been chosen: there may be some that were not there before. */
  marked(): void;
  /** Where the keyboard focus is: in the card, or in the page. */
  moveFocus(to: "card" | "page"): void;
}

export function createHoverController(
  view: Window,
  page: HoverPage,
  hearInput: HearInput,
  slot: CardSlot,
  signal: AbortSignal,
  early: readonly PointerEvent[],
): HoverController {
  let state: HoverState = { phase: "idle" };
  let timer: ReturnType<typeof setTimeout> | undefined;
  let point: Point | undefined;
  /** When the pointer came to rest: the dwell counts from there. */
  let restingSince = 0;

  const isCardOpen = () => shownBy(state) !== undefined;

  const keys = watchCardKeys(
    hearInput,
    {
      isCardOpen,
      wantsEnter: () => state.phase === "open" && state.opener === "keyboard" && !isCardFocused,
      modifier: page.modifier,
      onEscape: () => send({ type: "dismiss" }),
      onEnter: () => slot.surface?.focus(),
      onModifier: () => pointer.look(),
    },
    signal,
    early,
  );
  const pointer = watchPointer(
    view,
    hearInput,
    {
      // A card that was sent away may come back once the pointer has left its mark, however shortly.
      isFollowed: () => isCardOpen() || "dismissed" in state,
      onRest(at, since) {
        point = at;
        restingSince = since;
        look(at, "resting");
      },
      onMove: (at) => look(at, "moving"),
      onOut: () => send({ type: "away" }),
      onPress(at) {
        if (!slot.surface?.contains(at)) send({ type: "press" });
      },
      onTap(at) {
        if (slot.surface?.contains(at) || page.isControlAt(at)) return;
        const id = page.markAt(at);
        point = at;
        if (id !== undefined) send({ type: "show", id, opener: "touch" });
      },
      onScroll: () => send({ type: "scroll" }),
    },
    signal,
    early,
  );
  let isCardFocused = false;
  signal.addEventListener("abort", () => {
    clearTimeout(timer);
    if (isCardOpen()) slot.surface?.close();
  });

  /** On its way to the card a pointer may cross other marks; resting on one is meant. */
  function look(at: Point, how: "moving" | "resting"): void {
    const { surface } = slot;
    const isOpen = isCardOpen();
    if (isOpen && surface?.contains(at)) return send({ type: "inside" });
    if (isOpen && how === "moving" && surface?.inCorridor(at)) return send({ type: "inside" });
    const id = keys.isModifierHeld ? page.markAt(at) : undefined;
    if (id !== undefined) return send({ type: "over", id });
    send({ type: isOpen && surface?.inCorridor(at) ? "inside" : "away" });
  }

  function send(event: HoverEvent): void {
    const before = state;
    state = hover(before, event);
    if (state === before) return;
    clearTimeout(timer);
    const delay = delayOf(state, page.dwellMs());
    if (delay !== undefined) timer = setTimeout(elapsed, remaining(delay));
    if (state.phase === "dwelling") prepare(state.id);
    const [was, is] = [shownBy(before), shownBy(state)];
    if (is !== undefined && (is !== was || event.type === "show")) void open(is);
    if (is === undefined && was !== undefined) {
      isCardFocused = false;
      slot.surface?.close();
      page.onShown(undefined);
    }
  }

  function remaining(delay: number): number {
    return state.phase === "dwelling"
      ? Math.max(0, delay - (performance.now() - restingSince))
      : delay;
  }

  /** The page may have moved under the pointer since it came to rest. */
  function elapsed(): void {
    if (state.phase === "dwelling" && (!point || page.markAt(point) !== state.id)) {
      send({ type: "away" });
      // It may be another mark by now.
      pointer.lookForAwaited();
    } else send({ type: "elapsed" });
  }

  /** While the reader waits the card is already asked for. */
  function prepare(id: MentionId): void {
    void slot.bring().then((surface) => {
      if (state.phase !== "dwelling" || state.id !== id) return;
      const request = page.request(id, "pointer", point);
      if (request) surface?.prepare(request);
    });
  }

  async function open(id: MentionId): Promise<void> {
    const surface = slot.surface ?? (await slot.bring());
    // Meanwhile the pointer may have gone, or the extension.
    if (signal.aborted || shownBy(state) !== id || !("opener" in state)) return;
    const request = page.request(id, state.opener, state.opener === "keyboard" ? undefined : point);
    if (surface === undefined || request === undefined) return send({ type: "gone", id });
    surface.open(request);
    page.onShown(id);
  }

  pointer.begin();

  return {
    get shown() {
      return shownBy(state);
    },
    send,
    marked() {
      // What was sent away stays away; while a card is open the pointer may be on its way to it.
      if (state.phase === "idle" && !("dismissed" in state)) pointer.lookForAwaited();
    },
    moveFocus(to) {
      isCardFocused = to === "card";
      if (isCardFocused) send({ type: "focus" });
    },
  };
}
