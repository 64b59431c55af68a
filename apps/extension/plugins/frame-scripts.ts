import type { Plugin, Rolldown } from "vite";

/** What WXT puts around a script, by the file it is put around. */
const ENTRYPOINT = /virtual:wxt-unlisted-script-entrypoint\?.*\/([\w-]+)\.ts$/;

type Program = ReturnType<Rolldown.PluginContext["parse"]>;

/**
 * The scripts of a frame as one program in several files. `names` are their entrypoints, in the order in which a frame
 * gets them. What two of them use is in the earlier file alone; they are no modules, so it is handed over in the
 * isolated world, which no page can see.
 */
export const frameScripts = (...names: readonly string[]): Plugin => ({
  name: "frame-scripts",
  apply: "build",
  enforce: "post",
  /** Whoever runs a script has run the one before. */
  transform(code, id) {
    const name = ENTRYPOINT.exec(id)?.[1] ?? "";
    const before = names[names.indexOf(name) - 1];
    if (before === undefined) return undefined;
    return `import ${JSON.stringify(id.replace(`${name}.ts`, `${before}.ts`))};${code}`;
  },
  generateBundle(_options, bundle) {
    const exportsOf = (fileName: string): readonly string[] => {
      const file = bundle[fileName];
      return file?.type === "chunk" ? file.exports : [];
    };
    for (const file of Object.values(bundle)) {
      if (file.type !== "chunk" || !names.includes(file.name)) continue;
      file.code = asScript(file.fileName, file.code, this.parse(file.code), exportsOf);
    }
  },
});

/** For WXT, which builds what stands in one list together: puts the entrypoints `names` into one. */
export function groupScripts<Entrypoint extends { readonly name: string }>(
  groups: (Entrypoint | Entrypoint[])[],
  ...names: readonly string[]
): void {
  const scripts: Entrypoint[] = [];
  const others = groups.filter((group) => {
    const isOurs = "name" in group && names.includes(group.name);
    if (isOurs) scripts.push(group);
    return !isOurs;
  });
  groups.splice(0, groups.length, ...others, scripts);
}

/** Where a script leaves what later ones use of it. A symbol, as a page gives names to this world's `window` too. */
function left(fileName: string): string {
  return `globalThis[Symbol.for("gz/${fileName}")]`;
}

/** A module whose imports and exports are what scripts have left: a list in the order of `exportsOf`. */
function asScript(
  fileName: string,
  code: string,
  { body }: Program,
  exportsOf: (fileName: string) => readonly string[],
): string {
  let script = "";
  let from = 0;
  for (const statement of body) {
    let link: string | undefined;
    if (statement.type === "ImportDeclaration") {
      const locals = new Map<string, string>();
      for (const { local, ...specifier } of statement.specifiers) {
        if (!("imported" in specifier) || !("name" in specifier.imported))
          throw new Error(`${fileName} imports more than names`);
        locals.set(specifier.imported.name, local.name);
      }
      const source = statement.source.value.replace("./", "");
      link =
        locals.size === 0 ? "" : `const [${listed(exportsOf(source), locals)}] = ${left(source)};`;
    } else if (statement.type === "ExportNamedDeclaration") {
      const locals = new Map<string, string>();
      for (const { local, exported } of statement.specifiers) {
        if (!("name" in local && "name" in exported)) throw new Error(`${fileName} exports a text`);
        locals.set(exported.name, local.name);
      }
      link = `${left(fileName)} = [${listed(exportsOf(fileName), locals)}];`;
    }
    if (link === undefined) continue;
    script += code.slice(from, statement.start) + link;
    from = statement.end;
  }
  return `(() => {\n${script}${code.slice(from)}\n})();\n`;
}

/** Each at its place, what has none left out. */
function listed(places: readonly string[], locals: ReadonlyMap<string, string>): string {
  for (const name of locals.keys())
    if (!places.includes(name)) throw new Error(`${name} is not left`);
  return places.map((name) => locals.get(name) ?? "").join(", ");
}
