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
    for (const file of Object.values(bundle)) {
      if (file.type !== "chunk" || !names.includes(file.name)) continue;
      file.code = asScript(file.fileName, file.code, this.parse(file.code));
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
  return `globalThis[Symbol.for("gazetteer/${fileName}")]`;
}

/** A module whose imports and exports are what scripts have left. */
function asScript(fileName: string, code: string, { body }: Program): string {
  let script = "";
  let from = 0;
  for (const statement of body) {
    let link: string | undefined;
    if (statement.type === "ImportDeclaration") {
      const names = statement.specifiers.map(({ local, ...specifier }) => {
        if (!("imported" in specifier) || !("name" in specifier.imported))
          throw new Error(`${fileName} imports more than names`);
        return `${specifier.imported.name}: ${local.name}`;
      });
      const source = statement.source.value.replace("./", "");
      link = names.length === 0 ? "" : `const { ${names} } = ${left(source)};`;
    } else if (statement.type === "ExportNamedDeclaration") {
      const names = statement.specifiers.map(({ local, exported }) => {
        if (!("name" in local && "name" in exported)) throw new Error(`${fileName} exports a text`);
        return `${exported.name}: ${local.name}`;
      });
      link = `${left(fileName)} = { ${names} };`;
    }
    if (link === undefined) continue;
    script += code.slice(from, statement.start) + link;
    from = statement.end;
  }
  return `(() => {\n${script}${code.slice(from)}\n})();\n`;
}
