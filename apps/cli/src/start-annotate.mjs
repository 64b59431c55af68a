/**
 * Starts `annotate` as one file of plain JavaScript, which is ready in half the time that its sources take: each of
 * them would be stripped of its types at every start, in every thread. The file is made again when a source has changed.
 */
import { createHash } from "node:crypto";
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
} from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";

const SOURCE = import.meta.dirname;
const ROOT = join(SOURCE, "../../..");
const CACHE = join(SOURCE, "../node_modules/.cache");
const SOURCES = join(SOURCE, "annotate.ts");
const PROGRAM = join(CACHE, "annotate.mjs");

/** Says which sources the program is made of: every file that it may import, and what is installed. */
function fingerprint() {
  const folders = [SOURCE, join(ROOT, "packages/core/src")];
  const modules = folders.flatMap((folder) =>
    readdirSync(folder, { recursive: true })
      .filter((name) => name.endsWith(".ts") && !name.endsWith(".test.ts"))
      .sort()
      .map((name) => join(folder, name)),
  );
  modules.push(join(ROOT, "packages/core/dictionary/read-shipped-pack.ts"));
  const hash = createHash("sha256");
  for (const path of [...modules, import.meta.filename, join(ROOT, "pnpm-lock.yaml")])
    hash.update(path).update("\0").update(readFileSync(path)).update("\0");
  return `// ${hash.digest("hex")}`;
}

/** Two commands at once may both make the program; each puts a whole one in place. */
async function makeProgram(banner) {
  const { build } = await import("vite");
  mkdirSync(CACHE, { recursive: true });
  const draft = mkdtempSync(join(CACHE, "annotate-"));
  await build({
    configFile: false,
    root: SOURCE,
    logLevel: "silent",
    ssr: { noExternal: true },
    build: {
      ssr: SOURCES,
      outDir: draft,
      target: "esnext",
      rolldownOptions: { output: { entryFileNames: "annotate.mjs", banner } },
    },
  });
  renameSync(join(draft, "annotate.mjs"), PROGRAM);
  rmSync(draft, { recursive: true });
}

/** The program, or its sources where it cannot be made: in a folder that cannot be written, or of code with mistakes. */
async function findProgram() {
  const banner = fingerprint();
  if (existsSync(PROGRAM) && readFileSync(PROGRAM, "utf8").startsWith(banner)) return PROGRAM;
  return makeProgram(banner).then(
    () => PROGRAM,
    () => SOURCES,
  );
}

await import(pathToFileURL(await findProgram()));
