import fc from "fast-check";
import { expect, test } from "vitest";
import { redo, undo } from "./history.ts";
import { hashOf } from "./testing/hash-of.ts";
import { attempt, readerSteps, voicedStore } from "./testing/reader-steps.ts";

test("whatever a reader does, undo goes back through every state and redo forth again", async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(readerSteps, { maxLength: 12 }), async (list) => {
      const store = await voicedStore();
      const states = [await hashOf(store)];
      for (const step of list) {
        await attempt(step, store);
        const now = await hashOf(store);
        // A step that changes nothing is none.
        if (now !== states.at(-1)) states.push(now);
      }

      for (const state of states.slice(0, -1).reverse()) {
        await undo(store);
        expect(await hashOf(store)).toBe(state);
      }
      for (const state of states.slice(1)) {
        await redo(store);
        expect(await hashOf(store)).toBe(state);
      }
      store.db.close();
    }),
    { numRuns: 40 },
  );
}, 60_000);
