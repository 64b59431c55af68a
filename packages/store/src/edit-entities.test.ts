import { expect, test } from "vitest";
import { editSites, listRules, putRule } from "./choices.ts";
import { deleteEntities, disableEntities, enableEntities } from "./edit-entities.ts";
import { movePack } from "./edit-pack.ts";
import { listSteps, undo } from "./history.ts";
import { listPacks, readDictionary } from "./read-packs.ts";
import { siteRule } from "./rules.ts";
import { saveEntity } from "./save-entity.ts";
import type { Store } from "./store.ts";
import { hashOf } from "./testing/hash-of.ts";
import { testEntity, withLabel } from "./testing/test-pack.ts";
import { AVON, seeded } from "./testing/two-towns.ts";

async function disabledIn(store: Store): Promise<string[]> {
  const { dictionary } = await readDictionary(store);
  return [...dictionary.entries.values()].flatMap(({ entity, disabled }) =>
    disabled ? [entity.id] : [],
  );
}

test("many entities are disabled and enabled, each as one step; other changes stay", async () => {
  const store = await seeded();
  await saveEntity(store, withLabel(AVON, "City"), { before: AVON });
  const before = await hashOf(store);

  await disableEntities(store, ["avon", "bourne"]);
  expect(await disabledIn(store)).toEqual(["avon", "bourne"]);
  expect((await listSteps(store)).at(-1)).toMatchObject({
    what: "entities-disabled",
    subject: "2",
  });
  await enableEntities(store, ["avon", "bourne"]);
  expect(await hashOf(store)).toBe(before);
  await undo(store);
  expect(await disabledIn(store)).toEqual(["avon", "bourne"]);
});

test("only entities of the reader's own packs are deleted", async () => {
  const store = await seeded();
  await saveEntity(store, testEntity("colne"));
  await saveEntity(store, testEntity("dene"));
  const before = await hashOf(store);

  await deleteEntities(store, ["avon", "colne", "dene"]);
  expect([...(await readDictionary(store)).dictionary.entries.keys()]).toEqual(["avon", "bourne"]);
  await undo(store);
  expect(await hashOf(store)).toBe(before);
});

test("what another tab has deleted meanwhile is neither counted nor remembered", async () => {
  const store = await seeded();

  await disableEntities(store, ["avon", "gone"]);

  expect(await store.db.overrides.toArray()).toEqual([{ entity: "avon", disabled: true }]);
  expect((await listSteps(store)).at(-1)).toMatchObject({ subject: "1" });
  await deleteEntities(store, ["gone"]);
  expect((await listSteps(store)).at(-1)).toMatchObject({ what: "entities-disabled" });
});

test.each([
  { place: 0, disabled: ["avon"], count: "2" },
  // The other pack defines it, the reader's own lays something over that.
  { place: 1, disabled: [], count: "1" },
])("an entity that another pack has too, ours at $place, is disabled: $disabled", async (row) => {
  const store = await seeded();
  await saveEntity(store, testEntity("colne"));
  const own = (await listPacks(store)).find(({ origin }) => origin === "own")?.id ?? "";
  const shared = { pack: own, id: "avon", entity: withLabel(AVON, "City") };
  await store.db.entities.put(shared);
  await movePack(store, own, row.place);
  const before = await hashOf(store);

  await deleteEntities(store, ["avon", "colne"]);

  expect(await disabledIn(store)).toEqual(row.disabled);
  expect(await store.db.entities.get([own, "avon"])).toEqual(shared);
  expect((await listSteps(store)).at(-1)).toMatchObject({
    what: "entities-deleted",
    subject: row.count,
  });
  await undo(store);
  expect(await hashOf(store)).toBe(before);
});

test("choices for sites change as one step; those that nobody named stay", async () => {
  const store = await seeded();
  for (const site of ["a.example", "b.example", "c.example"])
    await putRule(store, siteRule(site, "off"));

  await editSites(store, { put: [siteRule("a.example", "listed")], forget: ["b.example"] });

  expect(await listRules(store)).toEqual([
    siteRule("a.example", "listed"),
    siteRule("c.example", "off"),
  ]);
  await undo(store);
  expect(await listRules(store)).toHaveLength(3);
});
