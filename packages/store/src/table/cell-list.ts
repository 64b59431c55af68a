const BETWEEN = " | ";

/** Several names in one cell: `Etorofu | Iturup`; a bar or a backslash of a name itself has a backslash before it. */
export function joinCell(texts: readonly string[]): string {
  return texts.map((text) => text.replace(/[\\|]/g, "\\$&")).join(BETWEEN);
}

export function splitCell(cell: string): string[] {
  const parts = [...cell.matchAll(/(?:\\[^]|[^\\|])+/g)].map(([part]) => part);
  return parts.map((part) => part.replace(/\\([^])/g, "$1").trim()).filter((part) => part !== "");
}
