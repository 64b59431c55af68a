import type { MentionId, Opener } from "./card-surface.ts";

/*
 * When a card opens, changes and closes, as a pure function of what happened. Timers and the card
 * itself follow from the state.
 */

export type HoverState =
  /** After Escape the card stays away until the pointer has left the mark. */
  | { readonly phase: "idle"; readonly dismissed?: MentionId }
  /** The pointer rests on a mark. */
  | { readonly phase: "dwelling"; readonly id: MentionId }
  | { readonly phase: "open"; readonly id: MentionId; readonly opener: Opener }
  /** A card is open and the pointer rests on another mark. */
  | {
      readonly phase: "swapping";
      readonly id: MentionId;
      readonly opener: Opener;
      readonly next: MentionId;
    }
  /** The pointer has left mark, card and the way between them. */
  | { readonly phase: "leaving"; readonly id: MentionId; readonly opener: Opener }
  /** Stays until it is let go, whatever the pointer does. */
  | { readonly phase: "pinned"; readonly id: MentionId; readonly opener: Opener };

export type HoverEvent =
  | { readonly type: "over"; readonly id: MentionId }
  /** On the card, or on the way to it. */
  | { readonly type: "inside" }
  | { readonly type: "away" }
  /** The time of the phase is over: see `delayOf`. */
  | { readonly type: "elapsed" }
  /** At once, by key, tap or from a list. */
  | { readonly type: "show"; readonly id: MentionId; readonly opener: Opener }
  | { readonly type: "dismiss" }
  /** A press outside the card, or a drag. */
  | { readonly type: "press" }
  | { readonly type: "scroll" }
  /** The keyboard focus went into the card. */
  | { readonly type: "focus" }
  | { readonly type: "pin" }
  | { readonly type: "unpin" }
  /** The mark is no longer in the page, or marks are off. */
  | { readonly type: "gone"; readonly id: MentionId };

/** Shorter, and cards flicker over lists of marks; longer, and a swap feels stuck. */
const SWAP_MS = 100;
/** For a hand that cuts the corner on its way to the card. */
const GRACE_MS = 300;

/** How long a phase lasts before `elapsed`; `undefined` for phases that wait for something else. */
export function delayOf(state: HoverState, dwellMs: number): number | undefined {
  if (state.phase === "dwelling") return dwellMs;
  if (state.phase === "swapping") return SWAP_MS;
  return state.phase === "leaving" ? GRACE_MS : undefined;
}

/** The mention whose card is shown. */
export function shownBy(state: HoverState): MentionId | undefined {
  return state.phase === "idle" || state.phase === "dwelling" ? undefined : state.id;
}

const IDLE: HoverState = { phase: "idle" };

const open = ({
  id,
  opener,
}: Pick<HoverState & { phase: "open" }, "id" | "opener">): HoverState => ({
  phase: "open",
  id,
  opener,
});

/** Returns the very same state when nothing changes, so that a running timer goes on. */
export function hover(state: HoverState, event: HoverEvent): HoverState {
  switch (event.type) {
    case "show": {
      const phase = state.phase === "pinned" ? "pinned" : "open";
      return { phase, id: event.id, opener: event.opener };
    }
    case "gone":
      return gone(state, event.id);
    default:
  }
  switch (state.phase) {
    case "idle":
      return whileIdle(state, event);
    case "dwelling":
      return whileDwelling(state, event);
    case "pinned":
      return whilePinned(state, event);
    default:
      return whileOpen(state, event);
  }
}

function gone(state: HoverState, id: MentionId): HoverState {
  if (state.phase === "swapping" && state.next === id) {
    return open(state);
  }
  // What is pinned was pinned to be read on.
  return "id" in state && state.id === id && state.phase !== "pinned" ? IDLE : state;
}

function whileIdle(state: HoverState & { phase: "idle" }, event: HoverEvent): HoverState {
  if (event.type === "over" && event.id !== state.dismissed) {
    return { phase: "dwelling", id: event.id };
  }
  return event.type === "away" && state.dismissed !== undefined ? IDLE : state;
}

function whileDwelling(state: HoverState & { phase: "dwelling" }, event: HoverEvent): HoverState {
  switch (event.type) {
    case "over":
      return event.id === state.id ? state : { phase: "dwelling", id: event.id };
    case "away":
      return IDLE;
    case "press":
      return { phase: "idle", dismissed: state.id };
    case "elapsed":
      return { phase: "open", id: state.id, opener: "pointer" };
    default:
      return state;
  }
}

function whilePinned(state: HoverState & { phase: "pinned" }, event: HoverEvent): HoverState {
  if (event.type === "dismiss") return { phase: "idle", dismissed: state.id };
  return event.type === "unpin" ? open(state) : state;
}

function whileOpen(
  state: HoverState & { phase: "open" | "swapping" | "leaving" },
  event: HoverEvent,
): HoverState {
  const { id, opener } = state;
  const opened = state.phase === "open" ? state : open(state);
  switch (event.type) {
    case "inside":
      return opened;
    case "over":
      if (event.id === id) return opened;
      if (state.phase === "swapping" && state.next === event.id) return state;
      return { phase: "swapping", id, opener, next: event.id };
    case "away":
      // Only the pointer's own card minds where the pointer is.
      if (opener !== "pointer") return opened;
      return state.phase === "leaving" ? state : { phase: "leaving", id, opener };
    case "elapsed":
      if (state.phase === "swapping") return { phase: "open", id: state.next, opener: "pointer" };
      return state.phase === "leaving" ? IDLE : state;
    case "dismiss":
    case "press":
      return { phase: "idle", dismissed: id };
    case "scroll":
      return opener === "touch" ? IDLE : state;
    case "focus":
      return { phase: "open", id, opener: "keyboard" };
    case "pin":
      return { phase: "pinned", id, opener };
    default:
      return state;
  }
}
