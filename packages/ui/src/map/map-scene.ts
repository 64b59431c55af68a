import land from "@gazetteer/core/geometry/land.json";
import type { EntityId } from "@gazetteer/core";
import { decodeOutline, type LonLat } from "./decode-outline.ts";
import { isInView, type MapView, NEAR, WIDE } from "./projection.ts";

/**
 * How an outline stands to the entity of the map: the rest of the land, the entity itself or a part of it,
 * or a part in the view of one side only.
 */
export type Emphasis = "land" | "focus" | "claimed";

export interface MapShape {
  readonly emphasis: Emphasis;
  readonly ring: readonly LonLat[];
}

export interface MapScene {
  readonly view: MapView;
  readonly shapes: readonly MapShape[];
  /** Islets without an outline, and the entity itself where it has none. */
  readonly points: readonly { readonly emphasis: "focus" | "claimed"; readonly at: LonLat }[];
  /** Middle of what is emphasised. */
  readonly centre: LonLat;
}

interface Placed {
  readonly entity?: string;
  readonly in?: readonly string[];
  readonly claimedIn?: readonly string[];
}

function emphasisOf(place: Placed, id: EntityId): Emphasis {
  if (place.entity === id || place.in?.includes(id) === true) return "focus";
  return place.claimedIn?.includes(id) === true ? "claimed" : "land";
}

function centreOf(points: readonly LonLat[]): LonLat {
  const middle = (values: readonly number[]) => (Math.min(...values) + Math.max(...values)) / 2;
  return [middle(points.map(([lon]) => lon)), middle(points.map(([, lat]) => lat))];
}

/** What to draw for an entity; `undefined` when it lies outside the map. `at` is where a point would be. */
export function mapScene(id: EntityId, at: LonLat | undefined): MapScene | undefined {
  const shapes = land.outlines.map((outline) => ({
    emphasis: emphasisOf(outline, id),
    ring: decodeOutline(outline.points),
  }));
  const islets = land.islets.flatMap((islet) => {
    const emphasis = emphasisOf(islet, id);
    const [lon = 0, lat = 0] = islet.at;
    return emphasis === "land" ? [] : [{ emphasis, at: [lon, lat] as const }];
  });
  const drawn = [
    ...shapes.flatMap(({ emphasis, ring }) => (emphasis === "land" ? [] : ring)),
    ...islets.map((islet) => islet.at),
  ];
  const points =
    drawn.length === 0 && at !== undefined ? [{ emphasis: "focus" as const, at }] : islets;
  const extent = drawn.length === 0 ? points.map((point) => point.at) : drawn;
  if (extent.length === 0) return undefined;
  const centre = centreOf(extent);
  const view = extent.every((point) => isInView(point, NEAR)) ? NEAR : WIDE;
  return isInView(centre, view) ? { view, shapes, points, centre } : undefined;
}
