/**
 * `npm run --silent dictionary -- check|stats|format [PACK.json]…`
 *
 * Without files: the shipped pack. `check` reads packs and says what is wrong and where, for the shipped one together
 * with the guards of its data; `stats` counts; `format` prints a pack the way the dictionary keeps JSON, or, without
 * files, rewrites those of the shipped folder that differ.
 */
import { spawnSync } from "node:child_process";
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { formatJson } from "../dictionary/format-json.ts";
import { readShippedPack } from "../dictionary/read-shipped-pack.ts";
import { type Pack, parsePack } from "../src/index.ts";
import { packStats } from "./pack-stats.ts";

const PACKAGE = join(import.meta.dirname, "..");
const DICTIONARY = join(PACKAGE, "dictionary");
const USAGE = "dictionary check|stats|format [PACK.json]…\n";

const print = (text: string) => process.stdout.write(`${text}\n`);

function fail(message: string): void {
  process.stderr.write(`dictionary: ${message}\n`);
  process.exitCode = 1;
}

/** Packs by the name a message uses; one that is none is reported and left out. */
function readPacks(files: readonly string[]): [string, Pack][] {
  const sources: readonly (readonly [string, () => Pack])[] =
    files.length === 0
      ? [["the shipped pack", () => readShippedPack(DICTIONARY)]]
      : files.map((file) => [file, () => parsePack(JSON.parse(readFileSync(file, "utf8")))]);
  return sources.flatMap(([name, read]) => {
    try {
      return [[name, read()] satisfies [string, Pack]];
    } catch (error) {
      fail(`${name}:\n${error instanceof Error ? error.message : String(error)}`);
      return [];
    }
  });
}

/** Most that failed guards may print, in bytes. */
const MAX_OUTPUT = 50_000_000;

function check(files: readonly string[]): void {
  for (const [name, pack] of readPacks(files))
    print(`${name}: ${pack.entities.length} entities, ${pack.offices.length} offices, sound`);
  if (files.length > 0 || process.exitCode === 1) return;
  const vitest = join(PACKAGE, "node_modules/vitest/vitest.mjs");
  const guards = spawnSync(
    process.execPath,
    [vitest, "run", "dictionary/guards", "--reporter=dot"],
    { cwd: PACKAGE, encoding: "utf8", maxBuffer: MAX_OUTPUT },
  );
  if (guards.status === 0) {
    print("guards: passed");
    return;
  }
  // Faults stand on standard error; the rest is a dot for each of the thousands that passed.
  process.stderr.write(guards.stderr === "" ? guards.stdout : guards.stderr);
  fail("the guards of the shipped data found faults (above)");
}

function stats(files: readonly string[]): void {
  for (const [name, pack] of readPacks(files)) print(`${name}\n${packStats(pack)}`);
}

function* jsonFiles(folder: string): Generator<string> {
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) yield* jsonFiles(path);
    else if (entry.name.endsWith(".json")) yield path;
  }
}

/** Folders of files that programs write in a form of their own. */
const GENERATED = ["geometry", "pack.schema.json"];

function format(files: readonly string[]): void {
  for (const [, pack] of files.length === 0 ? [] : readPacks(files))
    print(formatJson(pack).trimEnd());
  if (files.length > 0) return;
  for (const file of jsonFiles(DICTIONARY)) {
    if (GENERATED.some((name) => file.startsWith(join(DICTIONARY, name)))) continue;
    const before = readFileSync(file, "utf8");
    const after = formatJson(JSON.parse(before));
    if (before === after) continue;
    writeFileSync(file, after);
    print(`formatted ${file.slice(DICTIONARY.length + 1)}`);
  }
}

const COMMANDS = new Map([
  ["check", check],
  ["stats", stats],
  ["format", format],
]);

const [command = "", ...files] = process.argv.slice(2);
const run = COMMANDS.get(command);
if (run === undefined) {
  process.stderr.write(USAGE);
  process.exitCode = 1;
} else run(files);
