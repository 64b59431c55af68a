import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { EvidenceSchema } from "../../src/model/name.ts";
import { formatJson } from "../format-json.ts";
import { rows, shipped } from "./shipped.ts";

const ids = new Set(shipped.entities.map((entity) => entity.id));
const FIXED_EVIDENCE: readonly string[] = EvidenceSchema.options[0].options;

const folder = join(import.meta.dirname, "..");
const files = readdirSync(folder, { withFileTypes: true })
  .filter((entry) => entry.isDirectory() && !["geometry", "guards"].includes(entry.name))
  .flatMap((kind) => readdirSync(join(folder, kind.name)).map((file) => join(kind.name, file)))
  .concat("offices.json", "pack.json")
  .filter((file) => file.endsWith(".json"));

test.each(files)("%s is in canonical form", (file) => {
  const text = readFileSync(join(folder, file), "utf8");
  expect(text).toBe(formatJson(JSON.parse(text)));
});

test("every file of an entity is named after its id", () => {
  const named = files
    .filter((file) => file.includes("/"))
    .map((file) => /([^/]+)\.json$/.exec(file)?.[1]);
  expect([...named].sort()).toEqual([...ids].sort());
});

test.each(rows)("%s leads only to entities that exist", (_, entity) => {
  const targets = entity.relations.map((relation) => relation.target);
  if (entity.kind === "agreement") {
    targets.push(...entity.agreement.parties.map((party) => party.entity));
    if (entity.agreement.place !== undefined) targets.push(entity.agreement.place);
  }
  if (entity.kind === "place" && entity.governmentOf !== undefined)
    targets.push(entity.governmentOf);
  const evidence = entity.names.flatMap(({ gate }) => [
    ...(gate?.anyOf ?? []),
    ...(gate?.allOf ?? []),
  ]);
  targets.push(...evidence.filter((token) => !FIXED_EVIDENCE.includes(token)));
  expect(targets.filter((target) => !ids.has(target))).toEqual([]);
});

test.each(rows)("%s relates to another entity, and to each only once in a way", (id, entity) => {
  expect(entity.relations.filter((relation) => relation.target === id)).toEqual([]);
  const seen = entity.relations.map(({ type, target, by }) => `${type} ${target} ${by ?? ""}`);
  expect(new Set(seen).size).toBe(seen.length);
});

test("every office belongs to a country of the pack, and its gates lead to entities", () => {
  const lost = shipped.offices.flatMap((office) => [
    office.country,
    ...office.names.flatMap(({ gate }) => [...(gate?.anyOf ?? []), ...(gate?.allOf ?? [])]),
  ]);
  expect(lost.filter((id) => !ids.has(id) && !FIXED_EVIDENCE.includes(id))).toEqual([]);
});
