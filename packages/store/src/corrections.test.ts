import { expect, test } from "vitest";
import { putRule } from "./choices.ts";
import { exportCorrections } from "./corrections.ts";
import { notThisRule, siteRule } from "./rules.ts";
import { seedPack } from "./seed-pack.ts";
import { createTestStore } from "./testing/create-test-store.ts";
import { testEntity, testPack } from "./testing/test-pack.ts";

const towns = { id: "towns", version: "1.2.0" };

async function corrected() {
  const store = createTestStore();
  await seedPack(store, testPack("1.2.0", testEntity("avon", "Avon")));
  for (const site of ["a.example", "b.example"])
    await putRule(store, notThisRule("avon", { name: "Avon", site }));
  await putRule(store, notThisRule("gone"));
  await putRule(store, siteRule("secret.example", "off"));
  return store;
}

test("corrections say what was wrong, with the version of its pack, and no more", async () => {
  expect(await exportCorrections(await corrected(), "without-sites")).toEqual({
    gazetteerCorrections: 1,
    corrections: [{ entity: "avon", pack: towns, name: "Avon" }, { entity: "gone" }],
  });
});

test("sites are told where the reader agrees, those of other choices never", async () => {
  const { corrections } = await exportCorrections(await corrected(), "with-sites");

  expect(corrections).toEqual([
    { entity: "avon", pack: towns, name: "Avon", site: "a.example" },
    { entity: "avon", pack: towns, name: "Avon", site: "b.example" },
    { entity: "gone" },
  ]);
});
