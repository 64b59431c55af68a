import { expect, test } from "vitest";
import { addEntity } from "./add-entity.ts";
import { deleteEntity, disableEntity } from "./edit-entity.ts";
import { createPack, disablePack, removePack } from "./edit-pack.ts";
import { findEntity } from "./find-entity.ts";
import { listSteps, undo } from "./history.ts";
import type { Store } from "./store.ts";
import { testEntity, testPack, withLabel } from "./testing/test-pack.ts";
import { seeded } from "./testing/two-towns.ts";

const labelOf = async (store: Store, id: string) =>
  (await findEntity(store, id))?.entry.entity.label["en"];

test("two tabs that add an entity of the same name at once have both", async () => {
  const store = await seeded();
  const colne = testEntity("colne");

  const ids = await Promise.all([
    addEntity(store, withLabel(colne, "First")),
    addEntity(store.another(), withLabel(colne, "Second")),
  ]);

  expect(ids).toEqual(["colne", "colne-2"]);
  expect(await Promise.all(ids.map((id) => labelOf(store, id)))).toEqual(["First", "Second"]);
  expect((await listSteps(store)).map(({ subject }) => subject)).toEqual(ids);
});

test.each([
  { what: "a disabled pack has it", work: (store: Store) => disablePack(store, "towns") },
  {
    what: "the reader disabled it in a pack that is gone",
    async work(store: Store) {
      await disableEntity(store, "avon");
      await removePack(store, "towns");
    },
  },
])("an id is taken when $what", async ({ work }) => {
  const store = await seeded();
  await work(store);

  const id = await addEntity(store, testEntity("avon"));

  expect(id).toBe("avon-2");
  expect((await findEntity(store, id))?.entry.disabled).toBe(false);
});

test("where the chosen pack is gone it goes to another one that is seen", async () => {
  const store = await seeded();

  const id = await addEntity(store, testEntity("colne"), "gone");

  expect((await findEntity(store, id))?.pack.id).toBe("my-entities");
});

test("it goes into the pack that was chosen, and undo takes it away", async () => {
  const store = await seeded();
  const { entities: _entities, offices: _offices, voices: _voices, ...header } = testPack("1.0.0");
  await createPack(store, { ...header, id: "mine" });

  const id = await addEntity(store, testEntity("colne"), "mine");

  expect((await findEntity(store, id))?.pack.id).toBe("mine");
  await deleteEntity(store, id);
  await undo(store);
  expect((await findEntity(store, id))?.pack.id).toBe("mine");
  await undo(store);
  expect(await findEntity(store, id)).toBeUndefined();
});
