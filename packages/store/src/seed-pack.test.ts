import { describe, expect, test } from "vitest";
import { keepMine, listConflicts, takeTheirs } from "./conflicts.ts";
import { removePack } from "./edit-pack.ts";
import { findEntity } from "./find-entity.ts";
import { undo } from "./history.ts";
import { getPack } from "./read-packs.ts";
import { saveEntity } from "./save-entity.ts";
import { seedPack } from "./seed-pack.ts";
import { listSnapshots } from "./snapshots.ts";
import { testPack, withLabel } from "./testing/test-pack.ts";
import { AVON, BOURNE, seeded } from "./testing/two-towns.ts";

describe("seeding", () => {
  test("updates the shipped pack and keeps what the reader changed", async () => {
    const store = await seeded();
    await saveEntity(store, { ...AVON, subject: true }, { before: AVON });

    expect(await seedPack(store, testPack("1.1.0", withLabel(AVON, "City")))).toBe("updated");

    expect(await listSnapshots(store)).toMatchObject([{ reason: "before-update" }]);
    const entity = (await findEntity(store, "avon"))?.entry.entity;
    expect(entity).toMatchObject({ subject: true, label: { en: "City" } });
  });

  test.each([
    { settle: keepMine, label: "Village" },
    { settle: takeTheirs, label: "City" },
  ])("lists what both have changed until the reader settles it: $label", async (row) => {
    const store = await seeded();
    await saveEntity(store, withLabel({ ...AVON, subject: true }, "Village"), { before: AVON });
    await seedPack(store, testPack("1.1.0", withLabel(AVON, "City"), BOURNE));
    expect(await listConflicts(store)).toMatchObject([
      {
        entity: "avon",
        fields: ["label"],
        mine: { label: { en: "Village" } },
        theirs: { label: { en: "City" } },
      },
    ]);
    expect((await findEntity(store, "avon"))?.entry.entity.label.en).toBe("Village");

    await row.settle(store, "avon");

    expect(await listConflicts(store)).toEqual([]);
    const entity = (await findEntity(store, "avon"))?.entry.entity;
    expect(entity).toMatchObject({ subject: true, label: { en: row.label } });
    await undo(store);
    expect(await listConflicts(store)).toHaveLength(1);
  });

  test.each([
    { what: "changed entities", town: withLabel(AVON, "City"), entities: [{ id: "avon" }] },
    { what: "no changed entity", town: AVON, entities: [] },
  ])("keeps a log of an update with $what", async ({ town, entities }) => {
    const store = await seeded();

    await seedPack(store, testPack("1.1.0", town, BOURNE));

    expect(await store.db.packLogs.toArray()).toMatchObject([
      { version: "1.1.0", from: "1.0.0", entities },
    ]);
  });

  test.each([
    { what: "the same version again", version: "1.0.0" },
    { what: "an older version", version: "0.5.0" },
  ])("leaves $what alone", async ({ version }) => {
    const store = await seeded();

    expect(await seedPack(store, testPack(version))).toBe("unchanged");
  });

  test("of the first time cannot be undone: a reader's first undo would empty the dictionary", async () => {
    const store = await seeded();

    expect(await undo(store)).toBeUndefined();
    expect(await getPack(store, "towns")).toBeDefined();
  });

  test("does not bring back a pack that was removed", async () => {
    const store = await seeded();
    await removePack(store, "towns");

    expect(await seedPack(store, testPack("1.1.0", AVON))).toBe("unchanged");
  });

  test("that is undone is not done again with the same version", async () => {
    const store = await seeded();
    await seedPack(store, testPack("1.1.0", AVON));
    await undo(store);

    expect(await seedPack(store, testPack("1.1.0", AVON))).toBe("unchanged");
    expect((await getPack(store, "towns"))?.version).toBe("1.0.0");
  });
});
