import { expect, test } from "vitest";
import { delayOf, hover, type HoverEvent, type HoverState, shownBy } from "./hover.ts";

const [A, B, C] = [1, 2, 3];

const over = (id: number): HoverEvent => ({ type: "over", id });
const show = (id: number, opener: "keyboard" | "touch"): HoverEvent => ({
  type: "show",
  id,
  opener,
});
const gone = (id: number): HoverEvent => ({ type: "gone", id });
const event = (
  type: "inside" | "away" | "elapsed" | "dismiss" | "press" | "scroll" | "focus" | "pin" | "unpin",
): HoverEvent => ({ type });

const idle: HoverState = { phase: "idle" };
const dismissed: HoverState = { phase: "idle", dismissed: A };
const dwelling: HoverState = { phase: "dwelling", id: A };
const open: HoverState = { phase: "open", id: A, opener: "pointer" };
const keyboard: HoverState = { phase: "open", id: A, opener: "keyboard" };
const touch: HoverState = { phase: "open", id: A, opener: "touch" };
const swapping: HoverState = { phase: "swapping", id: A, opener: "pointer", next: B };
const leaving: HoverState = { phase: "leaving", id: A, opener: "pointer" };
const pinned: HoverState = { phase: "pinned", id: A, opener: "pointer" };

test.each<{ what: string; from: HoverState; on: HoverEvent; to: HoverState }>([
  { what: "rest on a mark begins to dwell", from: idle, on: over(A), to: dwelling },
  { what: "nothing happens away from marks", from: idle, on: event("away"), to: idle },
  {
    what: "a dismissed card stays away while the pointer stays",
    from: dismissed,
    on: over(A),
    to: dismissed,
  },
  {
    what: "a dismissed card does not keep others away",
    from: dismissed,
    on: over(B),
    to: { phase: "dwelling", id: B },
  },
  { what: "leaving the mark forgets the dismissal", from: dismissed, on: event("away"), to: idle },
  {
    what: "another mark begins anew",
    from: dwelling,
    on: over(B),
    to: { phase: "dwelling", id: B },
  },
  { what: "leaving in time opens nothing", from: dwelling, on: event("away"), to: idle },
  { what: "a press opens nothing", from: dwelling, on: event("press"), to: dismissed },
  { what: "the end of the dwell opens", from: dwelling, on: event("elapsed"), to: open },
  { what: "a mark that goes opens nothing", from: dwelling, on: gone(A), to: idle },
  { what: "leaving mark and card gives grace", from: open, on: event("away"), to: leaving },
  { what: "another mark swaps", from: open, on: over(B), to: swapping },
  { what: "Escape closes", from: open, on: event("dismiss"), to: dismissed },
  { what: "a press outside closes", from: open, on: event("press"), to: dismissed },
  { what: "a scroll leaves it open", from: open, on: event("scroll"), to: open },
  { what: "focus inside holds it", from: open, on: event("focus"), to: keyboard },
  { what: "a mark that goes closes", from: open, on: gone(A), to: idle },
  { what: "another mark that goes closes nothing", from: open, on: gone(B), to: open },
  { what: "back on the card in time", from: leaving, on: event("inside"), to: open },
  { what: "back on the mark in time", from: leaving, on: over(A), to: open },
  { what: "on to another mark", from: leaving, on: over(B), to: swapping },
  { what: "the end of grace closes", from: leaving, on: event("elapsed"), to: idle },
  {
    what: "the end of the swap opens the other",
    from: swapping,
    on: event("elapsed"),
    to: { phase: "open", id: B, opener: "pointer" },
  },
  { what: "a third mark swaps instead", from: swapping, on: over(C), to: { ...swapping, next: C } },
  { what: "back to the first keeps it", from: swapping, on: over(A), to: open },
  { what: "the card itself keeps the first", from: swapping, on: event("inside"), to: open },
  { what: "away from all leaves", from: swapping, on: event("away"), to: leaving },
  { what: "the next one goes", from: swapping, on: gone(B), to: open },
  { what: "a key opens at once", from: idle, on: show(A, "keyboard"), to: keyboard },
  {
    what: "a key moves on at once",
    from: open,
    on: show(B, "keyboard"),
    to: { phase: "open", id: B, opener: "keyboard" },
  },
  {
    what: "a card opened by key minds no pointer",
    from: keyboard,
    on: event("away"),
    to: keyboard,
  },
  {
    what: "a card opened by key is swapped by one",
    from: keyboard,
    on: over(B),
    to: { ...swapping, opener: "keyboard" },
  },
  { what: "a tap opens at once", from: idle, on: show(A, "touch"), to: touch },
  { what: "a scroll closes a tapped card", from: touch, on: event("scroll"), to: idle },
  { what: "a tap outside closes", from: touch, on: event("press"), to: dismissed },
  { what: "pinning holds", from: open, on: event("pin"), to: pinned },
  { what: "a pinned card minds no pointer", from: pinned, on: event("away"), to: pinned },
  { what: "a pinned card minds no other mark", from: pinned, on: over(B), to: pinned },
  { what: "a pinned card minds no press", from: pinned, on: event("press"), to: pinned },
  { what: "a pinned card outlives its mark", from: pinned, on: gone(A), to: pinned },
  {
    what: "a pinned card shows what a key asks for",
    from: pinned,
    on: show(B, "keyboard"),
    to: { phase: "pinned", id: B, opener: "keyboard" },
  },
  { what: "Escape closes a pinned card", from: pinned, on: event("dismiss"), to: dismissed },
  { what: "letting go opens it again", from: pinned, on: event("unpin"), to: open },
])("$what", ({ from, on, to }) => {
  expect(hover(from, on)).toEqual(to);
});

test.each<{ what: string; state: HoverState; on: HoverEvent }>([
  { what: "a dwell goes on", state: dwelling, on: over(A) },
  { what: "a swap goes on", state: swapping, on: over(B) },
  { what: "grace goes on", state: leaving, on: event("away") },
  { what: "an open card stays open", state: open, on: event("inside") },
])("$what without a new timer", ({ state, on }) => {
  expect(hover(state, on)).toBe(state);
});

test.each([
  { state: idle, delay: undefined, shown: undefined },
  { state: dwelling, delay: 300, shown: undefined },
  { state: open, delay: undefined, shown: A },
  { state: swapping, delay: 100, shown: A },
  { state: leaving, delay: 300, shown: A },
  { state: pinned, delay: undefined, shown: A },
])("$state.phase lasts $delay ms and shows $shown", ({ state, delay, shown }) => {
  expect(delayOf(state, 300)).toBe(delay);
  expect(shownBy(state)).toBe(shown);
});

test("a card is never open that nothing asked for", () => {
  const events = [over(A), over(B), event("inside"), event("away"), event("press"), gone(A)];
  let states: HoverState[] = [idle];
  for (let depth = 0; depth < 5; depth++) {
    states = states.flatMap((state) => events.map((on) => hover(state, on)));
    expect(states.every((state) => shownBy(state) === undefined)).toBe(true);
  }
});
