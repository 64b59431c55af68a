import { disablePack, seedPack } from "@gazetteer/store";
import { expect, test } from "vitest";
import { createMemoryStore } from "../testing/memory-store.ts";
import { riverPack } from "../testing/river-pack.ts";
import type { SaveFormat } from "./data-messages.ts";
import { saveAs } from "./save-as.ts";

async function savedPack(use: "enabled" | "disabled", format: SaveFormat): Promise<string> {
  const store = createMemoryStore();
  await seedPack(store, riverPack());
  if (use === "disabled") await disablePack(store, "rivers");
  return (await saveAs(store, { type: "pack", id: "rivers" }, format)).text();
}

test.each([
  { use: "enabled", format: "csv" },
  { use: "enabled", format: "json" },
  { use: "disabled", format: "csv" },
  { use: "disabled", format: "json" },
] as const)("a pack that is $use is saved whole as $format", async ({ use, format }) => {
  const text = await savedPack(use, format);

  expect(text).toContain("Colne");
  expect(text).toContain("Medway");
});
