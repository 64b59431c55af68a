import type { Entity } from "@gazetteer/core";
import { describe, expect, test } from "vitest";
import { deleteEntity, disableEntity, resetEntity } from "./edit-entity.ts";
import { findEntity } from "./find-entity.ts";
import { listSteps, redo, undo } from "./history.ts";
import { getPack, listPacks, readDictionary } from "./read-packs.ts";
import { saveEntity } from "./save-entity.ts";
import { seedPack } from "./seed-pack.ts";
import type { Store } from "./store.ts";
import { hashOf } from "./testing/hash-of.ts";
import { testEntity, testPack, withLabel } from "./testing/test-pack.ts";
import { AVON, seeded } from "./testing/two-towns.ts";

/** A hundred transactions take a second; a machine that does other things needs more. */
const SLOW_MS = 30_000;

async function labelOf(store: Store, id: string): Promise<string | undefined> {
  return (await findEntity(store, id))?.entry.entity.label.en;
}

describe("saving an entity of a pack that is not the reader's", () => {
  test("is an override of the changed fields, with the original kept", async () => {
    const store = await seeded();

    await saveEntity(store, withLabel(AVON, "City"), { before: AVON });

    const { dictionary } = await readDictionary(store);
    expect(dictionary.entries.get("avon")?.changed).toEqual(["label"]);
    expect(dictionary.entries.get("avon")?.original).toEqual(AVON);
    expect((await getPack(store, "towns"))?.entities).toContainEqual(AVON);
  });

  test("as the original takes the override away", async () => {
    const store = await seeded();
    await saveEntity(store, withLabel(AVON, "City"));

    await saveEntity(store, AVON);

    expect(await store.db.overrides.count()).toBe(0);
  });

  test("can empty a field", async () => {
    const store = await seeded();
    const generic: Entity = { ...AVON, generic: true };
    await seedPack(store, testPack("1.1.0", generic));

    await saveEntity(store, AVON, { before: generic });

    expect((await findEntity(store, "avon"))?.entry.entity).toEqual(AVON);
    await resetEntity(store, "avon");
    expect((await findEntity(store, "avon"))?.entry.entity).toEqual(generic);
  });
});

describe("two editors", () => {
  test("of the same field: the second is told, and nothing is written", async () => {
    const store = await seeded();
    const other = store.another();
    await saveEntity(store, withLabel(AVON, "City"), { before: AVON });

    const outcome = await saveEntity(other, withLabel(AVON, "Village"), { before: AVON });

    expect(outcome).toMatchObject({ ok: false, reason: "conflict", fields: ["label"] });
    expect(await labelOf(store, "avon")).toBe("City");
  });

  test("of different fields: both edits stand", async () => {
    const store = await seeded();
    const other = store.another();
    await saveEntity(store, withLabel(AVON, "City"), { before: AVON });

    await saveEntity(other, { ...AVON, subject: true }, { before: AVON });

    expect((await findEntity(store, "avon"))?.entry.entity).toEqual({
      ...AVON,
      label: { en: "City" },
      subject: true,
    });
  });

  test(
    "appending to one text, fifty times each: no edit is lost",
    async () => {
      const store = await seeded();
      const other = store.another();
      const append = async (each: Store, mark: string) => {
        for (let n = 0; n < 50; n++) {
          for (;;) {
            const now = (await findEntity(each, "avon"))?.entry.entity ?? AVON;
            const next = withLabel(now, `${now.label.en}${mark}`);
            const outcome = await saveEntity(each, next, { before: now });
            if (outcome.ok) break;
          }
        }
      };

      await Promise.all([append(store, "a"), append(other, "b")]);

      expect(await labelOf(store, "avon")).toHaveLength("Town".length + 100);
    },
    SLOW_MS,
  );
});

describe("entities of the reader's own", () => {
  test("go to a pack that is made for them, and are edited in place", async () => {
    const store = await seeded();
    const mine = testEntity("colne");

    await saveEntity(store, mine);
    await saveEntity(store, withLabel(mine, "Spring"), { before: mine });

    expect((await listPacks(store)).map(({ id, origin }) => [id, origin])).toEqual([
      ["towns", "shipped"],
      ["my-entities", "own"],
    ]);
    expect(await labelOf(store, "colne")).toBe("Spring");
    expect(await store.db.overrides.count()).toBe(0);
  });

  test("can be deleted, while those of a pack are only disabled", async () => {
    const store = await seeded();
    await saveEntity(store, testEntity("colne"));

    await deleteEntity(store, "colne");
    await deleteEntity(store, "avon");

    expect(await findEntity(store, "colne")).toBeUndefined();
    expect((await findEntity(store, "avon"))?.entry.disabled).toBe(true);
  });
});

describe("undo", () => {
  test("takes every step back to the exact state before, and redo forth again", async () => {
    const store = await seeded();
    const hashes = [await hashOf(store)];
    const edits = [
      () => saveEntity(store, withLabel(AVON, "City")),
      () => saveEntity(store, testEntity("colne")),
      () => disableEntity(store, "bourne"),
      () => deleteEntity(store, "colne"),
      () => resetEntity(store, "avon"),
    ];
    for (const edit of edits) {
      await edit();
      hashes.push(await hashOf(store));
    }

    for (const hash of hashes.slice(0, -1).reverse()) {
      await undo(store);
      expect(await hashOf(store)).toBe(hash);
    }
    for (const hash of hashes.slice(1)) {
      await redo(store);
      expect(await hashOf(store)).toBe(hash);
    }
    expect(await redo(store)).toBeUndefined();
  });

  test(
    "reaches back over more than fifty steps, and a new step forgets what was taken back",
    async () => {
      const store = await seeded();
      for (let n = 0; n < 60; n++) await saveEntity(store, withLabel(AVON, `Town ${n}`));
      for (let n = 0; n < 55; n++) await undo(store);
      expect(await labelOf(store, "avon")).toBe("Town 4");

      await saveEntity(store, withLabel(AVON, "Port"));

      expect(await redo(store)).toBeUndefined();
      expect((await listSteps(store)).every(({ state }) => state === "done")).toBe(true);
    },
    SLOW_MS,
  );

  test("a step that changes nothing is none", async () => {
    const store = await seeded();
    const before = await listSteps(store);

    await saveEntity(store, AVON, { before: AVON });

    expect(await listSteps(store)).toEqual(before);
  });
});
