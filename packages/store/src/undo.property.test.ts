import fc from "fast-check";
import { expect, test } from "vitest";
import { putRule, putSetting, removeRule } from "./choices.ts";
import { deleteEntity, disableEntity, enableEntity, resetEntity } from "./edit-entity.ts";
import { disablePack, enablePack, movePack, pinPack, removePack } from "./edit-pack.ts";
import { UnknownIdError } from "./errors.ts";
import { findEntity } from "./find-entity.ts";
import { redo, undo } from "./history.ts";
import { mergeEntities } from "./merge-entities.ts";
import { notThisRule, siteRule } from "./rules.ts";
import { saveEntity } from "./save-entity.ts";
import { seedPack } from "./seed-pack.ts";
import type { Store } from "./store.ts";
import { createTestStore } from "./testing/create-test-store.ts";
import { hashOf } from "./testing/hash-of.ts";
import { testEntity, testPack } from "./testing/test-pack.ts";

const ids = fc.constantFrom("avon", "bourne", "colne", "dene");
const packs = fc.constantFrom("towns", "my-entities");
const words = fc.constantFrom("City", "Port", "Town");

type Step = (store: Store) => Promise<unknown>;

/** Anything a reader can do, in any order; what cannot be done at that moment does nothing. */
const steps: fc.Arbitrary<Step> = fc.oneof(
  fc.tuple(ids, words).map(
    ([id, en]): Step =>
      async (store) => {
        const now = (await findEntity(store, id))?.entry.entity ?? testEntity(id);
        await saveEntity(store, { ...now, label: { en } }, { before: now });
      },
  ),
  ids.map(
    (id): Step =>
      (store) =>
        disableEntity(store, id),
  ),
  ids.map(
    (id): Step =>
      (store) =>
        enableEntity(store, id),
  ),
  ids.map(
    (id): Step =>
      (store) =>
        resetEntity(store, id),
  ),
  ids.map(
    (id): Step =>
      (store) =>
        deleteEntity(store, id),
  ),
  fc
    .tuple(ids, ids)
    .filter(([from, into]) => from !== into)
    .map(
      ([from, into]): Step =>
        (store) =>
          mergeEntities(store, from, into),
    ),
  packs.map(
    (id): Step =>
      (store) =>
        disablePack(store, id),
  ),
  packs.map(
    (id): Step =>
      (store) =>
        enablePack(store, id),
  ),
  packs.map(
    (id): Step =>
      (store) =>
        pinPack(store, id),
  ),
  packs.map(
    (id): Step =>
      (store) =>
        removePack(store, id),
  ),
  fc.tuple(packs, fc.nat(1)).map(
    ([id, to]): Step =>
      (store) =>
        movePack(store, id, to),
  ),
  words.map(
    (word): Step =>
      (store) =>
        putSetting(store, "density", word),
  ),
  ids.map(
    (id): Step =>
      (store) =>
        putRule(store, notThisRule(id, { site: "example.org" })),
  ),
  ids.map(
    (id): Step =>
      (store) =>
        putRule(store, siteRule(`${id}.example`, "off")),
  ),
  ids.map(
    (id): Step =>
      (store) =>
        removeRule(store, `site ${id}.example`),
  ),
);

test("whatever a reader does, undo goes back through every state and redo forth again", async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(steps, { maxLength: 12 }), async (list) => {
      const store = createTestStore();
      await seedPack(store, testPack("1.0.0", testEntity("avon"), testEntity("bourne")));
      const states = [await hashOf(store)];
      for (const step of list) {
        await step(store).catch((error: unknown) => {
          if (!(error instanceof UnknownIdError)) throw error;
        });
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
