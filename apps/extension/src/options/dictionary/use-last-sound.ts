import type { Entity } from "@gazetteer/core";
import { useState } from "preact/hooks";

/** The entity, or what it was when it last was one. */
export function useLastSound(entity: Entity | undefined): Entity | undefined {
  const [sound, setSound] = useState(entity);
  if (entity !== undefined && entity !== sound) setSound(entity);
  return entity ?? sound;
}
