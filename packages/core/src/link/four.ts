/** The disputed islands are known by their number, whatever they belong to: "four small, flinty islands", 四島. */
export const FOUR =
  /(?:^|\s)(?:four|vier|quatre|quattro|quatro|cuatro|ч[ео]т[иы]р\S*|4)\s|[四네]|[أا]ربع|4\p{Lo}/iu;
