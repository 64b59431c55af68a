import { expect, test, vi } from "vitest";
import { createPressGuard } from "./press-guard.ts";

type Listener = Parameters<Parameters<typeof createPressGuard>[0]["addEventListener"]>[1];

test.each([
  { after: 499, detail: 1, hit: true, runs: false }, // aimed at what was there before
  { after: 500, detail: 1, hit: true, runs: true },
  { after: 5_000, detail: 1, hit: false, runs: false }, // something of the page lies over the card
  { after: 5_000, detail: 0, hit: false, runs: true }, // a key has no point
  { after: 100, detail: 0, hit: true, runs: false },
])("a press after $after ms, on the card: $hit, runs: $runs", ({ after, detail, hit, runs }) => {
  let now = 1_000;
  let press: Listener = () => {};
  const action = vi.fn<() => void>();
  const guard = createPressGuard(
    { addEventListener: (_type, listener) => (press = listener) },
    () => hit,
    () => now,
    new AbortController().signal,
  );
  now = 2_000;
  guard.appeared();
  now += after;
  press({ detail, clientX: 5, clientY: 5 });
  guard.run(action);

  expect(action).toHaveBeenCalledTimes(runs ? 1 : 0);
});
