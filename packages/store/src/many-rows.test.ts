import { expect, test } from "vitest";
import { deleteRows, getRows } from "./many-rows.ts";
import { createTestStore } from "./testing/create-test-store.ts";

const ids = (count: number, stem: string) =>
  Array.from({ length: count }, (_, index) => `${stem}-${String(index).padStart(5, "0")}`);
const override = (entity: string) => ({ entity, disabled: true as const });

test.each([
  { what: "few", wanted: ids(3, "b") },
  { what: "many that lie together", wanted: ids(1_500, "b") },
  { what: "many, one of which is not there", wanted: [...ids(1_500, "b"), "b-00000x"] },
  { what: "many with others between", wanted: ids(1_500, "b").filter((id) => id !== "b-00700") },
  { what: "many far apart", wanted: [...ids(600, "a"), ...ids(600, "c")] },
  { what: "none", wanted: [] },
])("$what are read in their order and deleted, and no other", async ({ wanted }) => {
  const { db } = createTestStore();
  const all = ["a", "b", "c"].flatMap((stem) => ids(2_000, stem));
  await db.overrides.bulkPut(all.map(override));
  const keys = wanted.toReversed();
  const there = new Set(all);

  expect(await getRows(db.overrides, keys)).toEqual(
    keys.map((id) => (there.has(id) ? override(id) : undefined)),
  );
  await deleteRows(db.overrides, keys);
  const gone = new Set(wanted);
  expect(await db.overrides.toCollection().primaryKeys()).toEqual(
    all.filter((id) => !gone.has(id)),
  );
});

test("a row that lies between many and is not meant stays, though as many are there as are named", async () => {
  const { db } = createTestStore();
  const [first = "", ...rest] = ids(1_500, "b");
  await db.overrides.bulkPut(ids(1_500, "b").map(override));
  // One that is not there makes up for one that is not meant.
  await deleteRows(db.overrides, ["a-absent", ...rest]);

  expect(await db.overrides.toCollection().primaryKeys()).toEqual([first]);
});
