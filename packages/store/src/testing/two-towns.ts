import { seedPack } from "../seed-pack.ts";
import { createTestStore, type TestStore } from "./create-test-store.ts";
import { testEntity, testPack } from "./test-pack.ts";

export const AVON = testEntity("avon", "Avon");
export const BOURNE = testEntity("bourne", "Bourne");

/** A store in memory with a pack of these two. */
export async function seeded(): Promise<TestStore> {
  const store = createTestStore();
  await seedPack(store, testPack("1.0.0", AVON, BOURNE));
  return store;
}
