import type { Coordinates, EntityId } from "@gazetteer/core";
import type { LonLat } from "./decode-outline.ts";
import { type MapScene, type MapShape, mapScene } from "./map-scene.ts";
import { isInView, NEAR, WIDE } from "./projection.ts";

/** An entity that lies somewhere. */
export interface Place {
  readonly id: EntityId;
  readonly coordinates: Coordinates | undefined;
}

/** What to draw for several entities, and where each of those that are in the view has its number. */
export interface PlacesScene<Each> extends Pick<MapScene, "view" | "shapes"> {
  readonly numbered: readonly { readonly place: Each; readonly at: LonLat }[];
}

/**
 * The near view where something lies in it, with what else does; else the wide one. `undefined` when
 * everything lies elsewhere.
 */
export function sceneOfPlaces<Each extends Place>(
  places: readonly Each[],
): PlacesScene<Each> | undefined {
  const scenes = places.flatMap((place) => {
    const at = place.coordinates;
    const scene = mapScene(place.id, at && [at[1], at[0]]);
    return scene === undefined ? [] : [{ place, scene }];
  });
  const view = scenes.some(({ scene }) => scene.view === NEAR) ? NEAR : WIDE;
  const seen = scenes.filter(({ scene }) => isInView(scene.centre, view));
  const shapes = seen[0]?.scene.shapes.map(({ ring }, index): MapShape => {
    const found = seen.map(({ scene }) => scene.shapes[index]?.emphasis);
    const emphasis = (["focus", "claimed"] as const).find((each) => found.includes(each));
    return { ring, emphasis: emphasis ?? "land" };
  });
  return (
    shapes && {
      view,
      shapes,
      numbered: seen.map(({ place, scene }) => ({ place, at: scene.centre })),
    }
  );
}
