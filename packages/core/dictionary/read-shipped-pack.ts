import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { type Pack, parsePack } from "../src/index.ts";

/** One folder for each kind of entity; inside, one file for each entity, named after its id. */
const KIND_FOLDERS = [
  "islands",
  "leaders",
  "people",
  "agreements",
  "organizations",
  "places",
  "events",
];

const readJson = (path: string): unknown => JSON.parse(readFileSync(path, "utf8"));

/**
 * The shipped pack, put together from the files of this folder, entities in the order of kinds and then ids.
 * Runs in Node only: builds, tests and the command line use it.
 *
 * @throws PackError when a file does not fit the pack format; its issues name the entity.
 */
export function readShippedPack(folder: string = import.meta.dirname): Pack {
  const header = readJson(join(folder, "pack.json")) as object;
  const offices = readJson(join(folder, "offices.json"));
  const entities = KIND_FOLDERS.flatMap((kind) =>
    readdirSync(join(folder, kind))
      .filter((file) => file.endsWith(".json"))
      .sort()
      .map((file) => readJson(join(folder, kind, file))),
  );
  return parsePack({ ...header, offices, entities });
}
