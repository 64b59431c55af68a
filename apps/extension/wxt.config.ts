import { preact } from "@preact/preset-vite";
import { defineConfig } from "wxt";

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

export default defineConfig({
  srcDir: "src",
  manifestVersion: 3,
  imports: false,
  vite: () => ({ plugins: [preact()] }),
  manifest: ({ browser }) => ({
    name: "Gazetteer",
    description:
      "Sourced context cards for the people, places and agreements in the news you read.",
    permissions: ["storage", "unlimitedStorage", "scripting", "activeTab", "contextMenus"],
    incognito: "spanning",
    content_security_policy: { extension_pages: CONTENT_SECURITY_POLICY },
    ...(browser === "firefox"
      ? {
          browser_specific_settings: {
            gecko: {
              id: "gazetteer@gazetteer.example",
              strict_min_version: "142.0",
              data_collection_permissions: { required: ["none"] },
            },
          },
        }
      : { minimum_chrome_version: "128" }),
  }),
  zip: {
    name: "gazetteer",
    sourcesRoot: "../..",
    excludeSources: [".toolchain/**", "**/.turbo/**", "**/.results/**"],
  },
});
