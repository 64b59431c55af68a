import { existsSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { ROOT } from "./root.ts";

/** Folders of all packages and apps, from the root of the repository. */
export function workspaceFolders(): string[] {
  return ["packages", "apps"].flatMap((parent) =>
    readdirSync(join(ROOT, parent))
      .map((name) => join(parent, name))
      .filter((folder) => existsSync(join(ROOT, folder, "package.json"))),
  );
}
