import { describe, expect, test } from "vitest";
import { applyImport } from "./apply-import.ts";
import { exportBackup } from "./backup.ts";
import { canonicalJson } from "./canonical-json.ts";
import { canonicalHash } from "./testing/canonical-hash.ts";
import { pinPack } from "./edit-pack.ts";
import { StalePlanError } from "./errors.ts";
import { findEntity } from "./find-entity.ts";
import { undo } from "./history.ts";
import { planImport } from "./plan-import.ts";
import { getPack } from "./read-packs.ts";
import { reset } from "./replace-all.ts";
import { notThisRule, siteRule } from "./rules.ts";
import { putRule, putSetting } from "./choices.ts";
import { saveEntity } from "./save-entity.ts";
import { readSnapshot } from "./read-snapshot.ts";
import { listSnapshots } from "./snapshots.ts";
import { hashOf } from "./testing/hash-of.ts";
import { testEntity, testPack, withLabel } from "./testing/test-pack.ts";
import { AVON, BOURNE, seeded } from "./testing/two-towns.ts";

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

    expect(plan.rows[0]).toMatchObject({
      id: "avon",
      state: "invalid",
      field: "names",
      place: "entities[0] (avon).names",
    });
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

test("a pack whose entities are all here may still bring another title, offices or voices", async () => {
  const store = await seeded();
  const same = await getPack(store, "towns");
  const planOf = (json: unknown) => planImport(store, { type: "pack", json });

  expect((await planOf(same)).pack).toMatchObject({ rest: "same" });
  const retitled = await planOf({ ...same, title: { en: "Cities" } });
  expect(retitled.pack).toMatchObject({ rest: "other" });
  await applyImport(store, retitled, { conflicts: "keep-mine" });
  expect((await getPack(store, "towns"))?.title).toEqual({ en: "Cities" });
});

test("a backup tells what it holds besides entities", async () => {
  const store = await seeded();
  await saveEntity(store, withLabel(AVON, "Village"), { before: AVON });
  const json: unknown = JSON.parse(canonicalJson(await exportBackup(store)));
  await undo(store);

  expect((await planImport(store, { type: "backup", json })).rest).toEqual([
    { what: "overrides", here: 0, file: 1 },
    { what: "rules", here: 0, file: 0 },
    { what: "settings", here: 0, file: 0 },
  ]);
});
