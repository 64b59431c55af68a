import { describe, expect, test } from "vitest";
import { applyImport } from "./apply-import.ts";
import { findEntity } from "./find-entity.ts";
import { undo } from "./history.ts";
import { planImport } from "./plan-import.ts";
import { exportSites } from "./plan-sites.ts";
import { getPack } from "./read-packs.ts";
import { siteRule } from "./rules.ts";
import { listRules, putRule, removeRule } from "./choices.ts";
import { saveEntity } from "./save-entity.ts";
import { tableOf } from "./table/entity-to-cells.ts";
import { parseColumn } from "./table/table-column.ts";
import { createTestStore } from "./testing/create-test-store.ts";
import { hashOf } from "./testing/hash-of.ts";
import { testEntity, testPack, withLabel } from "./testing/test-pack.ts";
import { AVON, BOURNE, seeded } from "./testing/two-towns.ts";

test("names that are there already are told, with whose they are", async () => {
  const store = await seeded();
  const [there] = AVON.names;
  const lake = testEntity("lake");
  const rows = [
    { ...testEntity("term-avon"), names: [{ text: there?.text, lang: "en", use: "preferred" }] },
    lake,
  ].map((json, index) => ({ row: index + 1, json }));

  const plan = await planImport(store, { type: "entities", rows });

  expect(plan.rows.map(({ state }) => state)).toEqual(["new", "new"]);
  expect(plan.shared?.map(({ text }) => text)).toEqual([there?.text]);
  expect(plan.shared?.[0]?.pack).toEqual({ en: "Towns" });
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
      [4, "fal", "invalid"],
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

  expect(plan.rows.map(({ place }) => place)).toContainEqual(
    expect.stringContaining("entities[2500] (town-1)"),
  );
  expect(told).toEqual([0, 1_000, 2_000]);
});

test("choices for sites are saved, planned one by one, and brought back as one step", async () => {
  const store = await seeded();
  await putRule(store, siteRule("example.com", "off"));
  await putRule(store, siteRule("example.org", "listed"));
  const json: unknown = JSON.parse(JSON.stringify(await exportSites(store)));
  await putRule(store, siteRule("example.org", "marked"));
  await removeRule(store, siteRule("example.com", "off").id);

  const plan = await planImport(store, { type: "sites", json });
  expect(plan.rows).toMatchObject([
    { id: "example.com", state: "new" },
    { id: "example.org", state: "changed" },
  ]);
  await applyImport(store, plan, { conflicts: "keep-mine" });
  expect(await exportSites(store)).toEqual(json);
  await undo(store);
  expect(await listRules(store)).toEqual([siteRule("example.org", "marked")]);

  const faulty = { gazetteerSites: 1, sites: [{ site: "no site at all", marking: "off" }] };
  expect((await planImport(store, { type: "sites", json: faulty })).counts.invalid).toBe(1);
});
