import { PackError } from "@gazetteer/core";
import { expect, test } from "vitest";
import { exportBackup } from "./backup.ts";
import { parseBackup } from "./parse-backup.ts";
import { seeded } from "./testing/two-towns.ts";

function issuesOf(json: unknown): unknown {
  try {
    return parseBackup(json);
  } catch (error) {
    if (error instanceof PackError) return error.issues.map(({ path }) => path);
    throw error;
  }
}

test("what was exported is read as it was", async () => {
  const backup = await exportBackup(await seeded());

  expect(parseBackup(JSON.parse(JSON.stringify(backup)))).toEqual(backup);
});

test.each([
  { what: "of a later format", changes: { gazetteerBackup: 2 }, paths: ["gazetteerBackup"] },
  { what: "without settings", changes: { settings: undefined }, paths: ["settings"] },
  { what: "with more than there is", changes: { more: [] }, paths: ["more"] },
  { what: "with a rule of no kind", changes: { rules: [{ id: "x" }] }, paths: ["rules.0.type"] },
  {
    what: "with a change of the reader's that no entity can have",
    changes: { overrides: [{ entity: "upper-town", set: { names: "Town" } }] },
    paths: ["overrides.0.set.names"],
  },
  {
    what: "with a pack that is none",
    changes: {
      packs: [{ origin: "own", use: "enabled", updates: "follow", position: 0, pack: 7 }],
    },
    paths: ["packs[0].pack"],
  },
])("a backup $what is refused, with where it is wrong", async ({ changes, paths }) => {
  const backup = await exportBackup(await seeded());

  expect(issuesOf(JSON.parse(JSON.stringify({ ...backup, ...changes })))).toEqual(paths);
});
