import { expect, test } from "vitest";
import { getPack } from "./read-packs.ts";
import { saveEntity } from "./save-entity.ts";
import { seedPack } from "./seed-pack.ts";
import { createTestStore } from "./testing/create-test-store.ts";
import { testEntity, testPack } from "./testing/test-pack.ts";

test("a pack of one's own takes over the voices that its entities name", async () => {
  const store = createTestStore();
  const japan = { id: "japan", name: { en: "Japan" } };
  await seedPack(store, { ...testPack("1.0.0", testEntity("avon")), voices: [japan] });

  await saveEntity(store, {
    ...testEntity("stour"),
    names: [{ text: "Stour", lang: "en", use: "preferred", usedBy: ["japan", "nobody"] }],
  });

  expect((await getPack(store, "my-entities"))?.voices).toEqual([japan]);
});
