/**
 * Writes `dictionary/geometry/land.json`, the outlines of the small map, from Natural Earth's 1:10m land
 * (public domain; a layer without states or borders). Run once, and again when an island gets an entity:
 * `node packages/core/scripts/build-land.ts`.
 */
import { readFileSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { feature } from "topojson-client";
import { formatJson } from "../dictionary/format-json.ts";
import { readShippedPack } from "../dictionary/read-shipped-pack.ts";

/** Longitude, latitude. */
type Point = readonly [number, number];
type Ring = readonly Point[];

/** Hokkaido to Kamchatka, Sakhalin to the end of the Kurils. */
const WINDOW = { west: 138, south: 41, east: 160, north: 54.6 };

/**
 * Largest deviation in degrees that simplifying may cause: half a pixel of the closest view (5 degrees on
 * 288 pixels) around the disputed islands, half a pixel of the widest elsewhere.
 */
const TOLERANCE = { near: 0.007, far: 0.03 };
const isNear = ([x, y]: Point) => x > 144 && x < 150 && y > 42.8 && y < 46;

/** Rocks smaller than this many square degrees are left out, unless they are an entity. */
const SMALLEST = 0.002;

function area(ring: Ring): number {
  let twice = 0;
  ring.forEach(([x, y], index) => {
    const [u, w] = ring[(index + 1) % ring.length] ?? [x, y];
    twice += x * w - u * y;
  });
  return Math.abs(twice) / 2;
}

function holds(ring: Ring, [px, py]: Point): boolean {
  let inside = false;
  ring.forEach(([x, y], index) => {
    const [u, w] = ring[(index + 1) % ring.length] ?? [x, y];
    if (y > py !== w > py && px < ((u - x) * (py - y)) / (w - y) + x) inside = !inside;
  });
  return inside;
}

/** Sutherland-Hodgman, one edge of the window after the other. */
function clip(ring: Ring): Ring {
  const edges: [(p: Point) => boolean, (a: Point, b: Point) => Point][] = [
    [([x]) => x >= WINDOW.west, (a, b) => atX(a, b, WINDOW.west)],
    [([x]) => x <= WINDOW.east, (a, b) => atX(a, b, WINDOW.east)],
    [([, y]) => y >= WINDOW.south, (a, b) => atY(a, b, WINDOW.south)],
    [([, y]) => y <= WINDOW.north, (a, b) => atY(a, b, WINDOW.north)],
  ];
  return edges.reduce<Ring>(
    (points, [isInside, cross]) =>
      points.flatMap((point, index) => {
        const before = points.at(index - 1) ?? point;
        if (isInside(point)) return isInside(before) ? [point] : [cross(before, point), point];
        return isInside(before) ? [cross(before, point)] : [];
      }),
    ring,
  );
}
const atX = (a: Point, b: Point, x: number): Point => [
  x,
  a[1] + ((b[1] - a[1]) * (x - a[0])) / (b[0] - a[0]),
];
const atY = (a: Point, b: Point, y: number): Point => [
  a[0] + ((b[0] - a[0]) * (y - a[1])) / (b[1] - a[1]),
  y,
];

function distance([px, py]: Point, [ax, ay]: Point, [bx, by]: Point): number {
  const length = Math.hypot(bx - ax, by - ay);
  if (length === 0) return Math.hypot(px - ax, py - ay);
  return Math.abs((bx - ax) * (ay - py) - (ax - px) * (by - ay)) / length;
}

/** Douglas-Peucker with the tolerance of the place. */
function simplify(points: Ring): Ring {
  const [first, last] = [points[0], points.at(-1)];
  if (first === undefined || last === undefined || points.length < 3) return points;
  let farthest = 0;
  let excess = 0;
  points.forEach((point, index) => {
    const tolerance = isNear(point) ? TOLERANCE.near : TOLERANCE.far;
    const over = distance(point, first, last) / tolerance;
    if (over > excess) [farthest, excess] = [index, over];
  });
  if (excess <= 1) return [first, last];
  const head = simplify(points.slice(0, farthest + 1));
  return [...head.slice(0, -1), ...simplify(points.slice(farthest))];
}

/** A ring is simplified in two halves: its ends are one point. */
function simplifyRing(ring: Ring): Ring {
  const half = Math.floor(ring.length / 2);
  return [...simplify(ring.slice(0, half + 1)).slice(0, -1), ...simplify(ring.slice(half))];
}

/** Longitude and latitude in thousandths of a degree: the first point, then the step to each next one. */
function encode(ring: Ring): string {
  let [x, y] = [0, 0];
  const steps = ring.flatMap(([lon, lat]) => {
    const [nextX, nextY] = [Math.round(lon * 1000), Math.round(lat * 1000)];
    const step = [nextX - x, nextY - y];
    [x, y] = [nextX, nextY];
    return step[0] === 0 && step[1] === 0 ? [] : step;
  });
  return steps.join(" ");
}

function landRings(): Ring[] {
  const file = createRequire(import.meta.url).resolve("world-atlas/land-10m.json");
  const topology = JSON.parse(readFileSync(file, "utf8")) as Parameters<typeof feature>[0];
  const land = topology.objects["land"];
  if (land === undefined) throw new Error("world-atlas has no land");
  const shapes = feature(topology, land);
  return ("features" in shapes ? shapes.features : [shapes]).flatMap(({ geometry }) => {
    const polygons =
      geometry.type === "MultiPolygon"
        ? geometry.coordinates
        : geometry.type === "Polygon"
          ? [geometry.coordinates]
          : [];
    // The first ring is the shore; lakes do not show at this size.
    return polygons.flatMap(([shore]) =>
      shore ? [shore.map(([x = 0, y = 0]) => [x, y] as const)] : [],
    );
  });
}

const pack = readShippedPack();
const byId = new Map(pack.entities.map((entity) => [entity.id, entity]));

/** Entities with one outline each: islands that are no group, and Hokkaido. */
const islands = pack.entities.flatMap((entity) => {
  const isGroup = pack.entities.some(({ relations }) =>
    relations.some(({ type, target }) => type === "part-of" && target === entity.id),
  );
  if ((entity.kind !== "island" || isGroup) && entity.id !== "hokkaido") return [];
  if (!("coordinates" in entity) || entity.coordinates === undefined) return [];
  const [lat, lon] = entity.coordinates;
  return [{ id: entity.id, at: [lon, lat] as const }];
});

/** Groups that an island is part of, and those of which it is part in the view of one side only. */
function groupsOf(
  id: string,
  view: "all" | "claimed" = "all",
): { in: string[]; claimedIn: string[] } {
  const groups = { in: new Set<string>(), claimedIn: new Set<string>() };
  for (const { type, target, by } of byId.get(id)?.relations ?? []) {
    if (type !== "part-of" || byId.get(target)?.kind !== "island") continue;
    const claimed = view === "claimed" || by !== undefined;
    const above = groupsOf(target, claimed ? "claimed" : "all");
    for (const each of above.claimedIn) groups.claimedIn.add(each);
    for (const each of above.in) groups.in.add(each);
    groups[claimed ? "claimedIn" : "in"].add(target);
  }
  return {
    in: [...groups.in].sort(),
    claimedIn: [...groups.claimedIn].filter((each) => !groups.in.has(each)).sort(),
  };
}

/** Small islands without an entity between Urup and Kamchatka belong to the chain whoever looks. */
const isNorthernKuril = ([x, y]: Point) => x > 149.4 && x < 156.9 && y > 45.9 && y < 51;

/** The island entity that the outline is; coordinates of small ones may lie a little off the shore. */
function entityOf(ring: Ring): string | undefined {
  const inside = islands.find(({ at }) => holds(ring, at));
  if (inside !== undefined || area(ring) > 0.02) return inside?.id;
  const [x, y] = [0, 1].map((axis) => {
    const values = ring.map((point) => point[axis as 0 | 1]);
    return (Math.min(...values) + Math.max(...values)) / 2;
  }) as [number, number];
  return islands.find(({ at }) => Math.hypot(at[0] - x, at[1] - y) < 0.04)?.id;
}

const outlines = landRings()
  .map(clip)
  .filter((ring) => ring.length > 2)
  .map((ring) => ({ entity: entityOf(ring), ring }))
  .filter(({ entity, ring }) => entity !== undefined || area(ring) >= SMALLEST)
  .map(({ entity, ring }) => {
    const northern = ring.every(isNorthernKuril);
    const groups = entity === undefined ? undefined : groupsOf(entity);
    return {
      ...(entity === undefined ? {} : { entity }),
      ...(northern ? { in: ["greater-kuril-chain", "kuril-islands"] } : groups),
      points: encode(area(ring) < SMALLEST ? ring : simplifyRing(ring)),
    };
  })
  .sort((a, b) => b.points.length - a.points.length);

/** Islets too small for the 1:10m outlines. */
const found = new Set(outlines.flatMap((outline) => outline.entity ?? []));
const isInWindow = ([x, y]: Point) =>
  x > WINDOW.west && x < WINDOW.east && y > WINDOW.south && y < WINDOW.north;
const islets = islands
  .filter(({ id, at }) => !found.has(id) && isInWindow(at))
  .map(({ id, at }) => ({ entity: id, ...groupsOf(id), at }));

const target = join(import.meta.dirname, "../dictionary/geometry/land.json");
writeFileSync(target, formatJson({ outlines, islets }));
process.stderr.write(`${outlines.length} outlines and ${islets.length} islets\n`);
