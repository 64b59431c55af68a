/**
 * Scripts begin at once: what WXT puts around them only writes to the console, which in pages is the site's. While
 * developing, the background keeps it: it reloads what has changed.
 */
export const bareScripts = (command: "build" | "serve") => ({
  name: "bare-scripts",
  transform(_code: string, id: string) {
    // Ours are functions all. One for each script: none has to have it from the one before.
    if (id.endsWith("/define-unlisted-script.mjs"))
      return "export const defineUnlistedScript = (main) => main;";
    const [wrapper = "", entrypoint] = id.split("?");
    const isScript = wrapper.endsWith("virtual:wxt-unlisted-script-entrypoint");
    const isBackground =
      command === "build" && wrapper.endsWith("virtual:wxt-background-entrypoint");
    if (!isScript && !isBackground) return undefined;
    const run = isScript ? "script" : "script.main";
    return `import script from ${JSON.stringify(entrypoint)}; export default ${run}();`;
  },
});
