import { buildDictionary, compileEngine, openEngine } from "@gazetteer/core";
import { getImage, putImage, saveEntity } from "@gazetteer/store";
import { IDBFactory } from "fake-indexeddb";
import { describe, expect, test, vi } from "vitest";
import { createMemoryStore, createRefusingStore } from "../testing/memory-store.ts";
import { river, riverPack } from "../testing/river-pack.ts";
import { createDictionaryHost, type DictionaryHost } from "./dictionary-host.ts";
import { createEngineHost, type LoadedEngine } from "./engine-host.ts";

vi.mock("wxt/browser", () => ({
  browser: { runtime: { getManifest: () => ({ version: "1.0.0" }) } },
}));
vi.mock("../storage/shipped-packs.ts", () => ({ readShippedPacks: async () => [riverPack()] }));

const finds = ({ engine }: LoadedEngine, text: string) =>
  engine.findMatches(text).map(({ start, end }) => text.slice(start, end));

/** A dictionary that must not be asked for. */
const NO_DICTIONARY: DictionaryHost = {
  get: () => Promise.reject(new Error("the dictionary was read")),
  seed: () => Promise.reject(new Error("the packs were seeded")),
};

test("the very first request is answered after seeding and compiling", async () => {
  const store = createMemoryStore();
  const engines = createEngineHost(store, createDictionaryHost(store));

  expect(finds(await engines.get(), "The Colne rises.")).toEqual(["Colne"]);
});

describe("a background that was stopped", () => {
  test("answers from the kept bytes, without the dictionary", async () => {
    const indexedDB = new IDBFactory();
    const before = createMemoryStore(indexedDB);
    await createEngineHost(before, createDictionaryHost(before)).get();

    const after = createEngineHost(createMemoryStore(indexedDB), NO_DICTIONARY);

    expect(finds(await after.get(), "The Medway floods.")).toEqual(["Medway"]);
  });

  test.each([
    { what: "damaged", maker: "1.0.0", bytes: new ArrayBuffer(64) },
    { what: "of another version of the product", maker: "0.9.0", bytes: new ArrayBuffer(64) },
  ])("compiles anew when the bytes are $what", async ({ maker, bytes }) => {
    const store = createMemoryStore();
    const dictionaries = createDictionaryHost(store);
    await dictionaries.seed();
    await putImage(store, { maker, revision: 1, bytes });

    const engines = createEngineHost(store, dictionaries);

    expect(finds(await engines.get(), "The Colne rises.")).toEqual(["Colne"]);
  });
});

/** Where the header of an image says in which format it is, in words of 32 bits; the same in every format. */
const FORMAT_WORD = 1;

test.each([1, 2])(
  "what an older build compiled in format %i is thrown away whole",
  async (format) => {
    const store = createMemoryStore();
    const dictionaries = createDictionaryHost(store);
    await dictionaries.seed();
    const older = { ...riverPack(), entities: [river("thames", "Thames")] };
    const bytes = compileEngine(buildDictionary([older]), { revision: 1 });
    new Uint32Array(bytes)[FORMAT_WORD] = format;
    await putImage(store, { maker: "1.0.0", revision: 1, bytes });

    const loaded = await createEngineHost(store, dictionaries).get();

    expect(finds(loaded, "The Colne meets the Thames.")).toEqual(["Colne"]);
    const kept = openEngine((await getImage(store))?.bytes ?? new ArrayBuffer(0));
    expect(finds({ engine: kept, revision: 1 }, "The Colne meets the Thames.")).toEqual(["Colne"]);
  },
);

test("an older engine answers at once, and a refresh brings the newest revision", async () => {
  const store = createMemoryStore();
  const engines = createEngineHost(store, createDictionaryHost(store));
  await engines.get();
  await saveEntity(store, river("stour", "Stour"));

  expect(finds(await engines.get(), "The Stour and the Colne.")).toEqual(["Colne"]);
  expect((await engines.refresh()).revision).toBe(2);
  expect(finds(await engines.get(), "The Stour and the Colne.")).toEqual(["Stour", "Colne"]);
});

test("without a database the packs of the extension answer", async () => {
  const store = createRefusingStore();
  const dictionaries = createDictionaryHost(store);
  const engines = createEngineHost(store, dictionaries);

  expect(finds(await engines.get(), "The Colne rises.")).toEqual(["Colne"]);
  expect(finds(await engines.refresh(), "The Colne rises.")).toEqual(["Colne"]);
  expect((await dictionaries.get()).lookup.get("medway")).toBeDefined();
});
