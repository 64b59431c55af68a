import { join } from "node:path";
import { readShippedPack } from "@gazetteer/core/shipped-pack";
import { preact } from "@preact/preset-vite";
import { defineConfig } from "wxt";
import { bareScripts } from "./plugins/bare-scripts.ts";
import { eagerScripts } from "./plugins/eager-scripts.ts";
import { frameScripts, groupScripts } from "./plugins/frame-scripts.ts";
import { minifyScripts } from "./plugins/minify-scripts.ts";
import { CARD_PRESENCE } from "./src/content/card-presence.ts";
import { markRules } from "./src/content/mark-rules.ts";

// No network, enforced by the browser: an extension page reaches only files of the extension.
const CONTENT_SECURITY_POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data:",
  "font-src 'self'",
  "connect-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
  "require-trusted-types-for 'script'",
].join("; ");

const ICONS = { 16: "/icons/on-16.png", 32: "/icons/on-32.png", 48: "/icons/on-48.png" };

/** Four suggested keys are what Chrome takes; the reader may change them all. */
const COMMANDS = {
  toggle: {
    description: "__MSG_toggle__",
    suggested_key: { default: "Alt+Shift+G" },
  },
  next: { description: "__MSG_next__", suggested_key: { default: "Alt+Shift+Period" } },
  previous: { description: "__MSG_previous__", suggested_key: { default: "Alt+Shift+Comma" } },
};
/** Chrome keeps Alt+Shift with C, P, W and X for groups of tabs, and gives no key that is its own. */
const PANEL_KEY = { suggested_key: { default: "Alt+Shift+L" } };

/** Every frame with a web page or file in it; the script itself leaves small ones alone. */
const contentScript = (browser: string) => ({
  matches: ["http://*/*", "https://*/*", "file:///*"],
  js: ["page.js"],
  css: ["marks.css"],
  run_at: "document_start" as const,
  all_frames: true,
  match_about_blank: true,
  match_origin_as_fallback: true,
  // Only sheets of the reader's own reach shadow trees. In Chromium highlights inherit what any sheet says.
  ...(browser === "firefox" && { css_origin: "user" }),
});

/** What runs in a frame, in the order in which it comes there. */
const FRAME_SCRIPTS = ["page", "reader", "guide", "card"];

/**
 * The entry of Dexie's package leads to its build for browsers without classes, a tenth larger; its own minified build
 * is a little smaller than what a minifier makes of the other.
 */
const SMALL_DEXIE = { find: /^dexie$/, replacement: "dexie/dist/modern/dexie.min.mjs" };

const BROWSER_API = {
  find: /^@wxt-dev\/browser$/,
  replacement: join(import.meta.dirname, "src/browser-api.ts"),
};

export default defineConfig({
  srcDir: "src",
  manifestVersion: 3,
  imports: false,
  vite: ({ command }) => ({
    plugins: [
      preact(),
      bareScripts(command),
      frameScripts(...FRAME_SCRIPTS),
      minifyScripts(...FRAME_SCRIPTS),
      eagerScripts("page.js", "reader.js"),
    ],
    resolve: { alias: [SMALL_DEXIE, BROWSER_API] },
    build: {
      minify: false,
      cssMinify: "lightningcss",
      // The oldest browsers we run in know `light-dark()`: nothing is written around it.
      cssTarget: ["chrome128", "firefox146"],
    },
  }),
  manifest: ({ browser }) => ({
    name: "__MSG_name__",
    description: "__MSG_description__",
    default_locale: "en",
    permissions: ["storage", "unlimitedStorage", "scripting", "activeTab", "contextMenus"],
    host_permissions: ["http://*/*", "https://*/*", "file:///*"],
    icons: { ...ICONS, 128: "/icons/on-128.png" },
    action: { default_title: "Gazetteer", default_icon: ICONS },
    commands: {
      ...COMMANDS,
      ...(browser === "firefox"
        ? { _execute_sidebar_action: PANEL_KEY }
        : { "open-panel": { description: "__MSG_openPanel__", ...PANEL_KEY } }),
    },
    incognito: "spanning",
    content_security_policy: { extension_pages: CONTENT_SECURITY_POLICY },
    ...(browser === "firefox"
      ? {
          browser_specific_settings: {
            gecko: {
              id: "gazetteer@gazetteer.example",
              // The first that draws lines under highlights.
              strict_min_version: "146.0",
              data_collection_permissions: { required: ["none"] },
            },
          },
        }
      : { minimum_chrome_version: "128" }),
  }),
  hooks: {
    "entrypoints:grouped": ({ config }, groups) => {
      const remains = groups.findIndex((group) => "name" in group && group.name === "remains");
      if (config.browser !== "firefox") groups.splice(remains, 1);
      groupScripts(groups, ...FRAME_SCRIPTS);
    },
    // The dictionary is data beside the code: read from its sources, checked, written as one file.
    "build:publicAssets": (_wxt, files) => {
      const pack = readShippedPack();
      files.push({ relativeDest: `packs/${pack.id}.json`, contents: JSON.stringify(pack) });
      files.push({ relativeDest: "marks.css", contents: CARD_PRESENCE + markRules() });
    },
    "build:manifestGenerated": ({ config }, manifest) => {
      manifest.content_scripts = [contentScript(config.browser)];
    },
  },
  zip: {
    name: "gazetteer",
    sourcesRoot: "../..",
    excludeSources: [".toolchain/**", "**/.turbo/**", "**/.results/**"],
  },
});
