import type { EntityKind } from "./entity.ts";

/*
 * Which fields an entity has, as words: the schema says it too, but costs whoever only lays parsed fields over parsed
 * entities ten times as much code. With `?`: may be absent.
 */
const OF_ALL =
  "id kind label names facts relations sources generic? subject? blocked? summary? disputes?";
const OF_KIND: Readonly<Record<EntityKind, string>> = {
  island: "island coordinates?",
  leader: "tenures born? died? lifeSources?",
  person: "born? died? lifeSources?",
  agreement: "agreement",
  organization: "founded? dissolved? foundedSources?",
  place: "coordinates? governmentOf?",
  event: "date ongoing?",
};

/** Whether `entity` has every field that an entity of `kind` must have, and no field that it cannot have. */
export function hasItsFields(entity: Readonly<Record<string, unknown>>, kind: EntityKind): boolean {
  const fields = `${OF_ALL} ${OF_KIND[kind]}`.split(" ");
  const names = new Set(fields.map((field) => field.replace("?", "")));
  return (
    Object.keys(entity).every((name) => names.has(name)) &&
    fields.every((field) => field.endsWith("?") || entity[field] !== undefined)
  );
}
