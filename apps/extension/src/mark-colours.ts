import type { MarkGroup } from "./settings.ts";

/** The design's own colours of marks, on light and on dark pages, as in its tokens. */
export const MARK_COLOURS: Readonly<Record<MarkGroup, { light: string; dark: string }>> = {
  places: { light: "#0b6e69", dark: "#5fd8cc" },
  people: { light: "#3f3cbb", dark: "#aeb4ff" },
  agreements: { light: "#94440b", dark: "#f2c14e" },
  organizations: { light: "#4a5568", dark: "#b8c2d0" },
};
