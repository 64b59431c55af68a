/** What was decided about a package that we did not write. */
export interface ReviewedDependency {
  /** As the package itself states it; another one is another decision. */
  readonly licence: string;
  /** What it does for us, and what we would write without it. */
  readonly reason: string;
}

/** In the built extension, on readers' machines: those that we name and those that these bring along. */
export const SHIPPED: Readonly<Record<string, ReviewedDependency>> = {
  "@floating-ui/core": { licence: "MIT", reason: "part of @floating-ui/dom" },
  "@floating-ui/dom": {
    licence: "MIT",
    reason:
      "tells when a card has to move with its mark; without it every scroller, resize and shift of the page is watched by us",
  },
  "@floating-ui/utils": { licence: "MIT", reason: "part of @floating-ui/dom" },
  dexie: {
    licence: "Apache-2.0",
    reason:
      "IndexedDB with typed tables, versions and live reads; without it we write transactions, upgrades and changes across tabs",
  },
  papaparse: {
    licence: "MIT",
    reason: "reads tables (CSV) in pieces, with quotes, separators and line ends of all kinds",
  },
  preact: {
    licence: "MIT",
    reason:
      "draws the card and all surfaces; without it we compare and patch their elements by hand",
  },
  valibot: {
    licence: "MIT",
    reason:
      "checks data at every border and says where it is wrong; only the parts in use are built in",
  },
};

/** What builds, checks and measures; nothing of it is in the extension, unless its reason says so. */
export const TOOLS: Readonly<Record<string, ReviewedDependency>> = {
  "@axe-core/playwright": { licence: "MPL-2.0", reason: "finds faults of accessibility in pages" },
  "@biomejs/biome": { licence: "MIT OR Apache-2.0", reason: "formats all files" },
  "@monyone/aho-corasick": { licence: "MIT", reason: "measured against: multi-pattern search" },
  "@playwright/test": { licence: "Apache-2.0", reason: "drives Chromium with the built extension" },
  "@preact/preset-vite": { licence: "MIT", reason: "compiles JSX for Preact" },
  "@swc/core": { licence: "Apache-2.0", reason: "minifies scripts further than the bundler does" },
  "@tanishiking/aho-corasick": {
    licence: "Apache-2.0",
    reason: "measured against: multi-pattern search",
  },
  "@types/node": { licence: "MIT", reason: "types of Node" },
  "@types/papaparse": { licence: "MIT", reason: "types of papaparse" },
  "@types/topojson-client": { licence: "MIT", reason: "types of topojson-client" },
  "@types/uglify-js": { licence: "MIT", reason: "types of UglifyJS" },
  "@valibot/to-json-schema": {
    licence: "MIT",
    reason: "writes the schema that editors complete packs by",
  },
  "@vitest/browser-playwright": {
    licence: "MIT",
    reason: "runs tests of layout in a real browser",
  },
  "aho-corasick2": { licence: "ISC", reason: "measured against: multi-pattern search" },
  ahocorasick: { licence: "MIT", reason: "measured against: multi-pattern search" },
  "axe-core": { licence: "MPL-2.0", reason: "finds faults of accessibility in components" },
  compromise: { licence: "MIT", reason: "measured against: names by grammar" },
  "fake-indexeddb": {
    licence: "Apache-2.0",
    reason: "a database in memory for tests of the store",
  },
  "fast-check": { licence: "MIT", reason: "finds inputs that break what must always hold" },
  fastscan: { licence: "Apache-2.0", reason: "measured against: multi-pattern search" },
  "mark.js": { licence: "MIT", reason: "measured against: marks in pages" },
  "modern-ahocorasick": { licence: "MIT", reason: "measured against: multi-pattern search" },
  oxlint: { licence: "MIT", reason: "lints, with the rules for folders" },
  playwright: { licence: "Apache-2.0", reason: "starts Chromium for the demonstration and tests" },
  "puppeteer-core": { licence: "Apache-2.0", reason: "drives Firefox, which Playwright cannot" },
  re2js: { licence: "MIT", reason: "measured against: one regular expression of all names" },
  "topojson-client": { licence: "ISC", reason: "reads coastlines when the map's data is made" },
  turbo: {
    licence: "MIT",
    reason: "runs tasks of packages, none twice, and holds the directions of imports",
  },
  typescript: { licence: "Apache-2.0", reason: "types" },
  "uglify-js": {
    licence: "BSD-2-Clause",
    reason: "minifies scripts where swc and the bundler leave words over",
  },
  vite: { licence: "MIT", reason: "bundles" },
  vitest: { licence: "MIT", reason: "runs unit tests" },
  "web-ext": { licence: "MPL-2.0", reason: "Mozilla's linter, as at submission" },
  "wink-eng-lite-web-model": { licence: "MIT", reason: "measured against: names by statistics" },
  "wink-nlp": { licence: "MIT", reason: "measured against: names by statistics" },
  "world-atlas": {
    licence: "ISC",
    reason:
      "coastlines; what the map shows of them, from data that nobody owns, is in the extension",
  },
  wxt: { licence: "MIT", reason: "one source for the manifests and builds of both browsers" },
};

/** What tools may bring along. Nothing here asks more of those who only run them. */
export const TOOL_LICENCES: readonly string[] = [
  "(BSD-2-Clause OR MIT OR Apache-2.0)",
  "(BSD-3-Clause OR GPL-2.0)",
  "(MIT AND Zlib)",
  "(MIT OR CC0-1.0)",
  "(MIT OR GPL-3.0-or-later)",
  "Apache-2.0",
  "Apache-2.0 AND MIT",
  "BSD",
  "BSD-2-Clause",
  "BSD-3-Clause",
  "BlueOak-1.0.0",
  "CC-BY-4.0",
  "CC0-1.0",
  "ISC",
  "MIT",
  "MIT OR Apache-2.0",
  "MPL-2.0",
  "Python-2.0",
];
