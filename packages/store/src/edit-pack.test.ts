import { expect, test } from "vitest";
import { createPack, editPackHeader, movePack } from "./edit-pack.ts";
import { listSteps } from "./history.ts";
import { listPacks } from "./read-packs.ts";
import { createTestStore } from "./testing/create-test-store.ts";
import { testPack } from "./testing/test-pack.ts";

const { entities: _entities, offices: _offices, voices: _voices, ...header } = testPack("1.0.0");

test("a new pack stands after all others, and where it is moved to", async () => {
  const store = createTestStore();
  const order = async () => (await listPacks(store)).map(({ id, position }) => [id, position]);
  for (const id of ["zeal", "ash", "birch"]) await createPack(store, { ...header, id });

  expect(await order()).toEqual([
    ["zeal", 0],
    ["ash", 1],
    ["birch", 2],
  ]);
  await movePack(store, "birch", 0);
  expect(await order()).toEqual([
    ["birch", 0],
    ["zeal", 1],
    ["ash", 2],
  ]);
});

test("two tabs that make a pack of the same id at once have two packs", async () => {
  const store = createTestStore();
  const titled = (en: string) => ({ ...header, id: "mine", title: { en } });

  await Promise.all([
    createPack(store, titled("First")),
    createPack(store.another(), titled("Second")),
  ]);

  const packs = await listPacks(store);
  expect(packs.map(({ id, header: { title } }) => [id, title["en"]])).toEqual([
    ["mine", "First"],
    ["mine-2", "Second"],
  ]);
  expect((await listSteps(store)).map(({ subject }) => subject)).toEqual(["mine", "mine-2"]);
});

test("what another tab has written about a pack is not overwritten by one that had not seen it", async () => {
  const store = createTestStore();
  const before = { ...header, id: "mine" };
  await createPack(store, before);
  const raised = { ...before, version: "2.0.0" };
  expect(await editPackHeader(store.another(), raised, before)).toBe("saved");

  const titled = { ...before, title: { en: "Lakes" } };
  expect(await editPackHeader(store, titled, before)).toBe("conflict");

  expect((await listPacks(store))[0]?.header).toEqual(raised);
  expect(await listSteps(store)).toHaveLength(2);
});
