import { existsSync, readFileSync, realpathSync } from "node:fs";
import { dirname, join } from "node:path";
import { ROOT } from "../root.ts";
import { workspaceFolders } from "../workspace-folders.ts";

interface PackageFile {
  readonly dependencies?: Readonly<Record<string, string>>;
  readonly devDependencies?: Readonly<Record<string, string>>;
}

const OWN = "workspace:";

const read = (folder: string) =>
  JSON.parse(readFileSync(join(folder, "package.json"), "utf8")) as PackageFile;

/** Packages of others that ours list, at the root or in the workspace. */
export function listedPackages(): Set<string> {
  return new Set(
    ["", ...workspaceFolders()].flatMap((folder) => {
      const { dependencies, devDependencies } = read(join(ROOT, folder));
      return Object.entries({ ...dependencies, ...devDependencies })
        .filter(([, version]) => !version.startsWith(OWN))
        .map(([name]) => name);
    }),
  );
}

/** Where a package finds one that it depends on: in the nearest `node_modules` around it. */
function folderOf(name: string, from: string): string {
  for (let at = from; ; at = dirname(at)) {
    const folder = join(at, "node_modules", name);
    if (existsSync(folder)) return realpathSync(folder);
    if (at === dirname(at)) throw new Error(`${name} is not installed for ${from}`);
  }
}

/** Packages of others that the built extension may hold: what it depends on, and all that those depend on. */
export function shippedPackages(): Set<string> {
  const others = new Set<string>();
  const seen = new Set<string>();
  const visit = (folder: string) => {
    if (seen.has(folder)) return;
    seen.add(folder);
    for (const [name, version] of Object.entries(read(folder).dependencies ?? {})) {
      if (!version.startsWith(OWN)) others.add(name);
      visit(folderOf(name, folder));
    }
  };
  visit(join(ROOT, "apps/extension"));
  return others;
}
