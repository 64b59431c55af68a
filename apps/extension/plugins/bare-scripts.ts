const IMPORT = /import \{ defineUnlistedScript \} from "[^"]+";/;
/** An entrypoint with what it does; to learn its options, WXT reads it without. */
const WRAPPER = /defineUnlistedScript\((?!\))/;

/**
 * Scripts begin at once: what WXT puts around them only writes to the console, which in pages is the site's. While
 * developing, the background keeps it: it reloads what has changed.
 */
export const bareScripts = (command: "build" | "serve") => ({
  name: "bare-scripts",
  transform(code: string, id: string) {
    // Ours are functions all, and need no wrapper that one script would have from the one before.
    if (IMPORT.test(code) && WRAPPER.test(code))
      return code.replace(IMPORT, "").replace(WRAPPER, "(");
    const [wrapper = "", entrypoint] = id.split("?");
    const isScript = wrapper.endsWith("virtual:wxt-unlisted-script-entrypoint");
    const isBackground =
      command === "build" && wrapper.endsWith("virtual:wxt-background-entrypoint");
    if (!isScript && !isBackground) return undefined;
    const run = isScript ? "script" : "script.main";
    return `import script from ${JSON.stringify(entrypoint)}; export default ${run}();`;
  },
});
