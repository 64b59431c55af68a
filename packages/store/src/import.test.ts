import type { Entity } from "@gazetteer/core";
import { describe, expect, test } from "vitest";
import { applyImport } from "./apply-import.ts";
import { exportBackup } from "./backup.ts";
import { canonicalHash } from "./canonical-json.ts";
import { keepMine, listConflicts, takeTheirs } from "./conflicts.ts";
import { pinPack, removePack } from "./edit-pack.ts";
import { StalePlanError } from "./errors.ts";
import { findEntity } from "./find-entity.ts";
import { undo } from "./history.ts";
import { planImport } from "./plan-import.ts";
import { getPack } from "./read-packs.ts";
import { reset } from "./replace-all.ts";
import { notThisRule, siteRule } from "./rules.ts";
import { putRule, putSetting } from "./choices.ts";
import { saveEntity } from "./save-entity.ts";
import { seedPack } from "./seed-pack.ts";
import { listSnapshots, readSnapshot } from "./snapshots.ts";
import type { Store } from "./store.ts";
import { tableOf } from "./table/entity-to-cells.ts";
import { parseColumn } from "./table/table-column.ts";
import { createTestStore } from "./testing/create-test-store.ts";
import { testEntity, testPack } from "./testing/test-pack.ts";

const AVON = testEntity("avon", "Avon");
const BOURNE = testEntity("bourne", "Bourne");

const hashOf = async (store: Store) => canonicalHash(await exportBackup(store));
const withLabel = (entity: Entity, en: string): Entity => ({ ...entity, label: { en } });

async function seeded() {
  const store = createTestStore();
  await seedPack(store, testPack("1.0.0", AVON, BOURNE));
  return store;
}

describe("a pack file", () => {
  const update = testPack("1.1.0", withLabel(AVON, "City"), testEntity("colne"));

  test("is planned row by row, and nothing is written by planning", async () => {
    const store = await seeded();
    const before = await hashOf(store);

    const plan = await planImport(store, { type: "pack", json: update });

    expect(plan.rows.map(({ id, state, fields }) => [id, state, fields])).toEqual([
      ["avon", "changed", ["label"]],
      ["colne", "new", []],
      ["bourne", "removed", []],
    ]);
    expect(plan.pack).toMatchObject({ from: "1.0.0", version: "1.1.0", order: "newer" });
    expect(await hashOf(store)).toBe(before);
  });

  test("is applied as one step with a log, and undone to the same hash", async () => {
    const store = await seeded();
    const before = await hashOf(store);
    const plan = await planImport(store, { type: "pack", json: update });

    expect(await applyImport(store, plan, { conflicts: "keep-mine" })).toEqual({ ok: true });

    expect((await getPack(store, "towns"))?.entities.map(({ id }) => id)).toEqual([
      "avon",
      "colne",
    ]);
    expect(await store.db.packLogs.toArray()).toMatchObject([{ from: "1.0.0", version: "1.1.0" }]);
    await undo(store);
    expect(await hashOf(store)).toBe(before);
  });

  test.each([
    { conflicts: "keep-mine" as const, label: "Village" },
    { conflicts: "take-theirs" as const, label: "City" },
  ])("and an edit of the same field: $conflicts gives $label", async ({ conflicts, label }) => {
    const store = await seeded();
    await saveEntity(store, withLabel(AVON, "Village"), { before: AVON });

    const plan = await planImport(store, { type: "pack", json: update });
    await applyImport(store, plan, { conflicts });

    expect(plan.rows[0]).toMatchObject({ id: "avon", state: "conflict", reason: "label" });
    expect((await findEntity(store, "avon"))?.entry.entity.label.en).toBe(label);
    // A conflict that was settled is not listed again.
    const next = testPack("1.2.0", withLabel(AVON, "City"), testEntity("dene"));
    const again = await planImport(store, { type: "pack", json: next });
    expect(again.counts.conflict).toBe(0);
  });

  test("of an older version is refused unless the reader says so", async () => {
    const store = await seeded();
    const plan = await planImport(store, { type: "pack", json: testPack("0.9.0", AVON) });

    expect(await applyImport(store, plan, { conflicts: "keep-mine" })).toEqual({
      ok: false,
      reason: "older",
    });
    const choice = { conflicts: "keep-mine", older: "replace" } as const;
    expect(await applyImport(store, plan, choice)).toEqual({ ok: true });
  });

  test("leaves a pinned pack alone", async () => {
    const store = await seeded();
    await pinPack(store, "towns");
    const plan = await planImport(store, { type: "pack", json: update });

    expect(await applyImport(store, plan, { conflicts: "keep-mine" })).toMatchObject({ ok: false });
  });

  test("that is not sound is listed with paths, and refused", async () => {
    const store = await seeded();
    const json = { ...update, entities: [{ ...AVON, names: [] }] };

    const plan = await planImport(store, { type: "pack", json });

    expect(plan.rows[0]).toMatchObject({ state: "invalid" });
    expect(plan.rows[0]?.reason).toContain("entities[0] (avon).names");
    expect(await applyImport(store, plan, { conflicts: "keep-mine" })).toMatchObject({ ok: false });
  });

  test("planned before somebody else wrote is stale", async () => {
    const store = await seeded();
    const plan = await planImport(store, { type: "pack", json: update });
    await saveEntity(store.another(), withLabel(BOURNE, "Brook"));

    await expect(applyImport(store, plan, { conflicts: "keep-mine" })).rejects.toThrow(
      StalePlanError,
    );
    expect((await getPack(store, "towns"))?.version).toBe("1.0.0");
  });
});

describe("rows of a table", () => {
  test("are told apart, with the row of what is invalid", async () => {
    const store = await seeded();
    await saveEntity(store, testEntity("dene"));
    const rows = [
      withLabel(testEntity("dene"), "Valley"),
      testEntity("esk"),
      { ...testEntity("fal"), kind: "river" },
      AVON,
      testEntity("esk"),
      withLabel(BOURNE, "Brook"),
    ].map((json, index) => ({ row: index + 2, json }));

    const plan = await planImport(store, { type: "entities", rows });

    expect(plan.rows.map(({ row, id, state }) => [row, id, state])).toEqual([
      [2, "dene", "changed"],
      [3, "esk", "new"],
      [4, "", "invalid"],
      [5, "avon", "identical"],
      [6, "", "invalid"],
      [7, "bourne", "changed"],
    ]);
    await applyImport(store, plan, { conflicts: "keep-mine" });
    expect((await getPack(store, "my-entities"))?.entities.map(({ id }) => id)).toEqual([
      "dene",
      "esk",
    ]);
    // What a pack of somebody else holds is overridden, never written over.
    expect((await findEntity(store, "bourne"))?.entry.entity.label.en).toBe("Brook");
    expect((await getPack(store, "towns"))?.entities.map(({ label }) => label.en)).toEqual([
      "Town",
      "Town",
    ]);
  });

  test("go to a pack that is made for them, and undo takes both away", async () => {
    const store = await seeded();
    const before = await hashOf(store);
    const source = { type: "entities", rows: [{ row: 1, json: testEntity("esk") }] } as const;
    const plan = await planImport(store, source);

    await applyImport(store, plan, { conflicts: "keep-mine" });

    expect((await getPack(store, "my-entities"))?.entities.map(({ id }) => id)).toEqual(["esk"]);
    await undo(store);
    expect(await hashOf(store)).toBe(before);
  });

  test("of a table change what it has columns for, and nothing else", async () => {
    const store = await seeded();
    const [titles = [], avon = []] = tableOf([AVON]);
    const columns = titles.flatMap((title) => parseColumn(title) ?? []);
    const cells = columns.map(
      (column, index) => [column, column.field === "label" ? "City" : (avon[index] ?? "")] as const,
    );

    const plan = await planImport(store, { type: "entities", rows: [{ row: 2, cells }] });
    await applyImport(store, plan, { conflicts: "keep-mine" });

    expect(plan.rows).toMatchObject([{ id: "avon", state: "changed", fields: ["label"] }]);
    const { entry } = (await findEntity(store, "avon")) ?? {};
    expect(entry?.entity).toEqual({ ...AVON, label: { en: "City" } });
  });

  test("that touch what the reader has changed are conflicts", async () => {
    const store = await seeded();
    await saveEntity(store, withLabel(AVON, "Village"), { before: AVON });
    const rows = [{ row: 1, json: withLabel(AVON, "City") }];

    const plan = await planImport(store, { type: "entities", rows });

    expect(plan.rows).toMatchObject([{ state: "conflict", reason: "label" }]);
    await applyImport(store, plan, { conflicts: "keep-mine" });
    expect((await findEntity(store, "avon"))?.entry.entity.label.en).toBe("Village");
  });
});

test("a large pack that is faulty says where in the whole file", async () => {
  const entities = Array.from({ length: 2_500 }, (_, index) => testEntity(`town-${index}`));
  const json = { ...testPack("1.0.0", ...entities), entities: [...entities, { id: "town-1" }] };
  const told: number[] = [];

  const plan = await planImport(createTestStore(), { type: "pack", json }, (done) =>
    told.push(done),
  );

  expect(plan.rows.map(({ reason }) => reason)).toContainEqual(
    expect.stringContaining("entities[2500] (town-1)"),
  );
  expect(told).toEqual([0, 1_000, 2_000]);
});

describe("a backup", () => {
  test("restores everything after a reset, by hash", async () => {
    const store = await seeded();
    await saveEntity(store, withLabel(AVON, "City"), { before: AVON });
    await saveEntity(store, testEntity("dene"));
    await putRule(store, siteRule("example.com", "off"));
    await putRule(store, notThisRule("avon", { site: "example.org" }));
    await putSetting(store, "density", "every");
    const json: unknown = JSON.parse(JSON.stringify(await exportBackup(store)));
    const before = await hashOf(store);

    await reset(store);
    expect(await store.db.entities.count()).toBe(0);
    const plan = await planImport(store, { type: "backup", json });
    await applyImport(store, plan, { conflicts: "take-theirs" });

    expect(await hashOf(store)).toBe(before);
  });

  test("is taken before each import, and can be read", async () => {
    const store = await seeded();
    const before = await hashOf(store);
    const plan = await planImport(store, { type: "pack", json: testPack("2.0.0", AVON) });
    await applyImport(store, plan, { conflicts: "keep-mine" });

    const [snapshot] = await listSnapshots(store);

    expect(snapshot).toMatchObject({ reason: "before-import", entities: 2 });
    expect(await canonicalHash(await readSnapshot(store, snapshot?.name ?? ""))).toBe(before);
  });
});

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
        base: { label: { en: "Town" } },
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
