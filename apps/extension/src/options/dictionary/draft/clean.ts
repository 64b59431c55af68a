import { isJson } from "./at-path.ts";

/** All texts at any depth as they are stored: in Unicode form NFC, without space at their ends. */
export function clean(value: unknown): unknown {
  if (typeof value === "string") return value.normalize("NFC").trim();
  if (Array.isArray(value)) return value.map(clean);
  if (!isJson(value)) return value;
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, clean(item)]));
}
