import { createHash, randomBytes } from "node:crypto";
import {
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { buildDictionary, compileEngine, openEngine, parsePack } from "@gazetteer/core";
import { readShippedPack } from "@gazetteer/core/shipped-pack";

const CORE = dirname(dirname(fileURLToPath(import.meta.resolve("@gazetteer/core"))));
const CACHE = join(CORE, "node_modules/.cache/annotate");
/** Compiled engines kept: one for each set of packs that somebody works with in turn. */
const KEPT = 4;

function* filesIn(folder: string): Generator<string> {
  for (const entry of readdirSync(folder, { withFileTypes: true }).sort((a, b) =>
    a.name < b.name ? -1 : 1,
  )) {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) yield* filesIn(path);
    else if (/\.(?:ts|json)$/.test(entry.name) && !entry.name.endsWith(".test.ts")) yield path;
  }
}

/** Changes with every byte of the code and the data that an engine is compiled from. */
function fingerprint(packs: readonly string[]): string {
  const hash = createHash("sha256");
  for (const path of [
    ...filesIn(join(CORE, "src")),
    ...filesIn(join(CORE, "dictionary")),
    ...packs,
  ])
    hash.update(path).update("\0").update(readFileSync(path)).update("\0");
  return hash.digest("hex").slice(0, 32);
}

function readPackFile(path: string) {
  try {
    return parsePack(JSON.parse(readFileSync(path, "utf8")));
  } catch (error) {
    throw new Error(`${path}: ${error instanceof Error ? error.message : String(error)}`, {
      cause: error,
    });
  }
}

function compile(packs: readonly string[]): ArrayBuffer {
  const dictionary = buildDictionary([
    readShippedPack(join(CORE, "dictionary")),
    ...packs.map(readPackFile),
  ]);
  return compileEngine(dictionary, { revision: 1 });
}

function keep(path: string, image: ArrayBuffer): void {
  try {
    mkdirSync(CACHE, { recursive: true });
    const draft = `${path}.${randomBytes(6).toString("hex")}`;
    writeFileSync(draft, new Uint8Array(image));
    renameSync(draft, path);
    const age = (name: string) => statSync(join(CACHE, name)).mtimeMs;
    const old = readdirSync(CACHE)
      .sort((a, b) => age(b) - age(a))
      .slice(KEPT);
    for (const name of old) rmSync(join(CACHE, name), { force: true });
  } catch {
    // A folder that cannot be written only costs the time to compile again.
  }
}

/**
 * Compiled bytes of the shipped pack and the given ones. They are kept beside the dependencies and used while no byte
 * of code or data has changed; damaged ones are compiled again.
 *
 * @throws Error naming the file when a pack cannot be read or is not a pack.
 */
export function loadImage(packs: readonly string[]): ArrayBuffer {
  for (const path of packs) readPackFile(path);
  const path = join(CACHE, `${fingerprint(packs)}.engine`);
  try {
    const image = Uint8Array.from(readFileSync(path)).buffer;
    openEngine(image);
    return image;
  } catch {
    const image = compile(packs);
    keep(path, image);
    return image;
  }
}
