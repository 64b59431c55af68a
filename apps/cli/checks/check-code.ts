import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Check } from "./check.ts";
import { type BrowserFamily, EXTENSION_BUILDS } from "./extension-builds.ts";

/** Code that comes from elsewhere or is made at run time; the stores refuse both. */
const FORBIDDEN = [
  { what: "no eval", pattern: /\beval\s*\(/ },
  { what: "no new Function", pattern: /\bnew\s+Function\s*\(/ },
  { what: "no code from the network", pattern: /(?:import|importScripts)\s*\(\s*["'`]https?:/ },
  { what: "no script from the network", pattern: /<script[^>]+src=["']?(?:https?:)?\/\//i },
];

/** Everything that runs is in the package. */
export function checkCode(family: BrowserFamily): Check[] {
  const folder = EXTENSION_BUILDS[family];
  const files = readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((file) => /\.(?:js|html)$/.test(file))
    .map((file) => ({ file, text: readFileSync(join(folder, file), "utf8") }));
  return FORBIDDEN.map(({ what, pattern }) => {
    const found = files.filter(({ text }) => pattern.test(text)).map(({ file }) => file);
    return { name: `${family}: ${what}`, ok: found.length === 0, detail: found.join(" ") };
  });
}
