import lines from "@gazetteer/core/geometry/lines.json";
import { isInView, type MapView } from "./projection.ts";

/** Lines of the past whose course can be seen in the view, oldest first. */
export function linesIn(view: MapView) {
  return lines.filter(({ paths }) =>
    paths.some((path) => path.some(([lon = 0, lat = 0]) => isInView([lon, lat], view))),
  );
}
