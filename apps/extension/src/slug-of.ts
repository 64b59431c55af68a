/** Longest id of a pack or an entity, as the format has it. */
const MAX_ID_LENGTH = 80;

/** An id from a title: `Lakes of Hokkaidō` gives `lakes-of-hokkaido`. Empty when the title has no Latin letters. */
export function slugOf(title: string): string {
  return title
    .normalize("NFKD")
    .replace(/[\u0300-\u036f]/g, "")
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, "-")
    .slice(0, MAX_ID_LENGTH)
    .replace(/^-+|-+$/g, "");
}
