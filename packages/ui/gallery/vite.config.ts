import { defineConfig } from "vite";
import { specimensPlugin } from "./specimens-plugin.ts";

export default defineConfig({
  root: import.meta.dirname,
  base: "./",
  oxc: { jsx: { runtime: "automatic", importSource: "preact" } },
  plugins: [specimensPlugin()],
  build: { outDir: "../.output/gallery", emptyOutDir: true },
});
