/** Longitude and latitude in degrees. */
export type LonLat = readonly [number, number];

/** The ring of an outline from `land.json`: its first point and steps, in thousandths of a degree. */
export function decodeOutline(points: string): LonLat[] {
  const numbers = points.split(" ").map(Number);
  let [lon, lat] = [0, 0];
  const ring: LonLat[] = [];
  for (let index = 0; index + 1 < numbers.length; index += 2) {
    lon += numbers[index] ?? 0;
    lat += numbers[index + 1] ?? 0;
    ring.push([lon / 1000, lat / 1000]);
  }
  return ring;
}
