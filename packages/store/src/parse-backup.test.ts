import { PackError } from "@gazetteer/core";
import { expect, test } from "vitest";
import { exportBackup } from "./backup.ts";
import { parseBackup } from "./parse-backup.ts";
import { siteRule } from "./rules.ts";
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
  {
    what: "of an earlier format, which had other fields",
    changes: { gazetteerBackup: 0, packs: undefined, rules: {}, more: 1 },
    paths: ["gazetteerBackup"],
  },
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

test("a backup that has anything twice is refused: the second would take the place of the first", async () => {
  const backup = await exportBackup(await seeded());
  const [pack] = backup.packs;
  if (pack === undefined) throw new Error("the store has a pack");
  const rule = siteRule("example.org", "off");
  const setting = { key: "theme", value: "dark" };
  const log = {
    pack: pack.pack.id,
    version: "1.0.0",
    from: "0.9.0",
    at: "2026-01-01",
    entities: [],
  };
  const twice = {
    ...backup,
    packs: [pack, { ...pack, position: 1, pack: { ...pack.pack, entities: [] } }],
    overrides: [{ entity: "upper-town", disabled: true }, { entity: "upper-town" }],
    rules: [rule, { ...rule, marking: "marked" }],
    settings: [setting, setting],
    packLogs: [log, log],
  };

  expect(issuesOf(JSON.parse(JSON.stringify(twice)))).toEqual([
    "packs[1]",
    "overrides[1]",
    "rules[1]",
    "settings[1]",
    "packLogs[1]",
  ]);
});
