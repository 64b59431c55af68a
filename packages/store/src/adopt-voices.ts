import { listPacks } from "./read-packs.ts";
import type { Writer } from "./recorder.ts";
import type { Store } from "./store.ts";

/** Keys under which entities and names name voices. */
const VOICE_KEYS = new Set(["by", "usedBy"]);

/** Ids of the voices that something names, in its order. */
export function* voicesIn(value: unknown): Generator<string> {
  if (typeof value !== "object" || value === null) return;
  for (const [key, item] of Object.entries(value)) {
    const named: unknown[] = VOICE_KEYS.has(key) ? [item].flat() : [];
    for (const id of named) if (typeof id === "string") yield id;
    yield* voicesIn(item);
  }
}

/**
 * Gives a pack the voices of other packs that something in it names: a pack is whole by itself, or
 * its file could not be opened elsewhere. Inside a step.
 */
export async function adoptVoices(
  store: Store,
  writer: Writer,
  id: string,
  content: object,
): Promise<void> {
  const packs = await listPacks(store);
  const pack = packs.find((each) => each.id === id);
  if (pack === undefined) return;
  const known = new Set(pack.voices.map((voice) => voice.id));
  const wanted = new Set([...voicesIn(content)].filter((voice) => !known.has(voice)));
  const all = new Map(packs.flatMap(({ voices }) => voices).map((voice) => [voice.id, voice]));
  const adopted = [...wanted].flatMap((voice) => all.get(voice) ?? []);
  if (adopted.length > 0)
    await writer.put("packs", [{ ...pack, voices: [...pack.voices, ...adopted] }]);
}
