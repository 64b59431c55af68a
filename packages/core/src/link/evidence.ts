/**
 * What a page has shown so far: a set of short tokens. Union is commutative and sets only grow, so the order in which
 * blocks are read never matters.
 *
 * `<entity>`: named for certain. `a:<entity>`: its adjective ("Russian") occurs. `o:<entity>`: described so that its
 * own sentence settles it. `t:<entity>`: this person is named in full, or beside an office of theirs.
 * `h:<office>:<entity>`: that person is named beside that office. `s:<surname>`: somebody unknown bears the surname.
 * `r:<role>`: somebody unknown holds such an office. `l:<entity>`: its name stands as a possessive without apostrophe.
 */
export type Evidence = ReadonlySet<string>;

/** Ids and prefixes never hold a line break. */
const SEPARATOR = "\n";

export function mergeEvidence(...parts: readonly Evidence[]): Evidence {
  const merged = new Set<string>();
  for (const part of parts) for (const token of part) merged.add(token);
  return merged;
}

/** Sorted, so that equal sets give equal strings. */
export function encodeEvidence(evidence: Evidence): string {
  return [...evidence].sort().join(SEPARATOR);
}

export function decodeEvidence(text: string): Evidence {
  return new Set(text === "" ? [] : text.split(SEPARATOR));
}
