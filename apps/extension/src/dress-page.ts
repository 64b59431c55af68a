import type { Settings } from "./settings.ts";

/** Language and theme on the root of an extension page. */
export function dressPage({ theme }: Pick<Settings, "theme">, language: string): void {
  const { documentElement: root } = document;
  root.lang = language;
  if (theme === "auto") delete root.dataset["theme"];
  else root.dataset["theme"] = theme;
}
