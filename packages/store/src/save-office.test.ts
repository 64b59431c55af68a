import type { Office } from "@gazetteer/core";
import { expect, test } from "vitest";
import { createPack, disablePack, movePack } from "./edit-pack.ts";
import { editPackParts } from "./edit-pack-parts.ts";
import { undo } from "./history.ts";
import { listPacks, readDictionary } from "./read-packs.ts";
import { saveOffice } from "./save-office.ts";
import { seedPack } from "./seed-pack.ts";
import { createTestStore } from "./testing/create-test-store.ts";
import { testEntity, testPack } from "./testing/test-pack.ts";

const mayor = (text: string): Office => ({
  id: "mayor",
  country: "avon",
  names: [{ text, lang: "en", use: "preferred", usedBy: ["town"] }],
  holders: "one",
});
const town = { id: "town", name: { en: "The town" } };
const { entities: _entities, offices: _offices, voices: _voices, ...header } = testPack("1.0.0");

async function storeWithOffice() {
  const store = createTestStore();
  const pack = testPack("1.0.0", testEntity("avon"));
  await seedPack(store, { ...pack, offices: [mayor("mayor")], voices: [town] });
  return store;
}

async function nameOfMayor(store: Parameters<typeof readDictionary>[0]) {
  return (await readDictionary(store)).dictionary.offices.get("mayor")?.names[0]?.text;
}

test("an office of another pack is changed in the reader's own, which counts wherever it lies", async () => {
  const store = await storeWithOffice();
  await createPack(store, { ...header, id: "mine" });
  await movePack(store, "mine", 0);

  expect(await saveOffice(store, mayor("lord mayor"))).toBe("mine");

  expect(await nameOfMayor(store)).toBe("lord mayor");
  const [shipped, mine] = await listPacks(store);
  expect(shipped?.offices).toEqual([mayor("mayor")]);
  expect(mine?.voices).toEqual([town]);
  await undo(store);
  expect(await nameOfMayor(store)).toBe("mayor");
});

test("a pack that the reader disabled takes nothing in", async () => {
  const store = await storeWithOffice();
  await saveOffice(store, mayor("lord mayor"));
  await disablePack(store, "my-entities");

  expect(await saveOffice(store, mayor("first citizen"))).toBe("my-entities-2");
  expect(await nameOfMayor(store)).toBe("first citizen");
});

test("offices and voices are written together, unless somebody else has changed them", async () => {
  const store = await storeWithOffice();
  const none = { offices: [], voices: [] };
  const parts = { offices: [mayor("lord mayor")], voices: [town] };

  expect(await editPackParts(store, "my-entities", parts, none)).toBe("saved");
  expect(await nameOfMayor(store)).toBe("lord mayor");
  expect(await editPackParts(store, "my-entities", none, none)).toBe("conflict");
  expect(await nameOfMayor(store)).toBe("lord mayor");
  expect(await editPackParts(store, "my-entities", none, parts)).toBe("saved");
  expect(await nameOfMayor(store)).toBe("mayor");
});
