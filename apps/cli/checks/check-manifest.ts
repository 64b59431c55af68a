import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Check } from "./check.ts";
import { type BrowserFamily, EXTENSION_BUILDS } from "./extension-builds.ts";

/** Each permission is explained in PRIVACY.md; a new one is a decision, not a side effect. */
const PERMISSIONS = {
  chrome: ["activeTab", "contextMenus", "scripting", "sidePanel", "storage", "unlimitedStorage"],
  firefox: ["activeTab", "contextMenus", "scripting", "storage", "unlimitedStorage"],
};

/** Pages of the web, and files once the reader lets the extension see them. */
const HOSTS = "file:///* http://*/* https://*/*";

/** Keys that would let a page reach into the extension. */
const FORBIDDEN_KEYS = ["web_accessible_resources", "externally_connectable", "sandbox"];

const POLICY =
  "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; font-src 'self'; " +
  "connect-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'; " +
  "require-trusted-types-for 'script'";

interface Manifest extends Record<string, unknown> {
  readonly manifest_version: number;
  readonly permissions: readonly string[];
  readonly host_permissions: readonly string[];
  readonly content_security_policy?: { readonly extension_pages?: string };
}

/** The manifest asks for what PRIVACY.md explains, and opens nothing to pages. */
export function checkManifest(family: BrowserFamily): Check[] {
  const path = join(EXTENSION_BUILDS[family], "manifest.json");
  const manifest = JSON.parse(readFileSync(path, "utf8")) as Manifest;
  const permissions = manifest.permissions.toSorted().join(" ");
  const hosts = manifest.host_permissions.toSorted().join(" ");
  const forbidden = FORBIDDEN_KEYS.filter((key) => key in manifest);
  const policy = manifest.content_security_policy?.extension_pages;
  return [
    { name: `${family}: manifest version 3`, ok: manifest.manifest_version === 3 },
    {
      name: `${family}: permissions are the explained ones`,
      ok: permissions === PERMISSIONS[family].join(" "),
      detail: permissions,
    },
    { name: `${family}: pages are the explained ones`, ok: hosts === HOSTS, detail: hosts },
    {
      name: `${family}: nothing is open to pages`,
      ok: forbidden.length === 0,
      detail: forbidden.join(" "),
    },
    { name: `${family}: no network by policy`, ok: policy === POLICY, detail: String(policy) },
  ];
}
