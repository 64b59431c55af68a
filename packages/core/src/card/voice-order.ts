import type { Voice } from "../model/pack.ts";

/** Voices by id; `undefined` for one that no pack has. */
export type FindVoice = (id: string) => Voice | undefined;

/** The fixed order in which sides stand, everywhere: by the English names of the voices. */
export function voiceOrder(find: FindVoice): (a: string, b: string) => number {
  const english = (id: string) => find(id)?.name["en"] ?? id;
  return (a, b) => {
    const [x, y] = [english(a), english(b)];
    return x < y ? -1 : x > y ? 1 : 0;
  };
}
