import type { KindGroup } from "@gazetteer/core";

/** The design's own colours of each group of marks on light and on dark pages, as in its tokens; in the order of the groups' numbers. */
export const MARK_COLOURS: readonly (readonly [group: KindGroup, light: string, dark: string])[] = [
  ["places", "#0b6e69", "#5fd8cc"],
  ["people", "#3f3cbb", "#aeb4ff"],
  ["agreements", "#94440b", "#f2c14e"],
  ["organizations", "#4a5568", "#b8c2d0"],
];
