import type { LonLat } from "./decode-outline.ts";

/** Width of the drawing in its own units; the smallest card has as many pixels for it. */
export const MAP_WIDTH = 288;

export interface MapView {
  readonly west: number;
  readonly east: number;
  readonly south: number;
  readonly north: number;
  /** Length of the scale bar in kilometres. */
  readonly scaleKm: number;
  /** Open sea, where the names of something large stand in nothing's way. */
  readonly openSea: LonLat;
}

/** Hokkaido's east, the disputed islands and the south of Urup. */
export const NEAR: MapView = {
  west: 144.3,
  east: 149.7,
  south: 42.85,
  north: 45.75,
  scaleKm: 50,
  openSea: [148.15, 44.15],
};
/** From La Pérouse Strait to Kamchatka. */
export const WIDE: MapView = {
  west: 140,
  east: 158.5,
  south: 41.8,
  north: 52.2,
  scaleKm: 300,
  openSea: [153.7, 45.3],
};

const RADIANS = Math.PI / 180;
/** One degree of longitude at the equator, in kilometres. */
const DEGREE_KM = 111.32;

/** Mercator, in degrees of longitude: shapes keep their angles, north is up. */
const mercator = (lat: number) => Math.log(Math.tan(Math.PI / 4 + (lat * RADIANS) / 2)) / RADIANS;

export interface Projection {
  readonly height: number;
  readonly scaleBar: number;
  project(point: LonLat): readonly [number, number];
}

export function createProjection(view: MapView): Projection {
  const unit = MAP_WIDTH / (view.east - view.west);
  const top = mercator(view.north);
  const middle = (view.north + view.south) / 2;
  return {
    height: Math.round((top - mercator(view.south)) * unit),
    scaleBar: (view.scaleKm / (DEGREE_KM * Math.cos(middle * RADIANS))) * unit,
    project: ([lon, lat]) => [(lon - view.west) * unit, (top - mercator(lat)) * unit],
  };
}

export function isInView([lon, lat]: LonLat, view: MapView): boolean {
  return lon > view.west && lon < view.east && lat > view.south && lat < view.north;
}
