import { PackError, type PackIssue, type Pack, parsePack } from "@gazetteer/core";
import { type OnProgress, PROGRESS_EVERY } from "./import-plan.ts";

/** An issue of a slice, told with the place in the whole file. */
function moved({ path, message }: PackIssue, by: number): PackIssue {
  return {
    path: path.replace(/^entities\[(\d+)\]/, (_, index) => `entities[${Number(index) + by}]`),
    message,
  };
}

/**
 * `parsePack`, slice by slice, so that a large file can tell how far it is. `place`: where the pack stands in the file.
 *
 * @throws PackError listing everything that is wrong, each with its path.
 */
export function parseInSlices(json: unknown, onProgress: OnProgress, place = ""): Pack {
  try {
    return parseSlices(json, onProgress);
  } catch (error) {
    if (!(error instanceof PackError) || place === "") throw error;
    throw new PackError(
      error.issues.map(({ path, message }) => ({
        path: path === "" ? place : `${place}.${path}`,
        message,
      })),
    );
  }
}

function parseSlices(json: unknown, onProgress: OnProgress): Pack {
  const entities: unknown =
    typeof json === "object" && json !== null && "entities" in json ? json.entities : undefined;
  if (!Array.isArray(entities) || entities.length <= PROGRESS_EVERY) return parsePack(json);
  const parsed: Pack["entities"][number][] = [];
  const issues: PackIssue[] = [];
  let whole: Pack | undefined;
  for (let at = 0; at < entities.length; at += PROGRESS_EVERY) {
    onProgress(at, entities.length);
    try {
      const slice = entities.slice(at, at + PROGRESS_EVERY);
      whole = parsePack({ ...(json as object), entities: slice });
      parsed.push(...whole.entities);
    } catch (error) {
      if (!(error instanceof PackError)) throw error;
      issues.push(...error.issues.map((issue) => moved(issue, at)));
    }
  }
  const seen = new Set<string>();
  for (const { id } of parsed)
    if (seen.size === seen.add(id).size)
      issues.push({ path: "entities", message: `two have the id \`${id}\`` });
  if (issues.length > 0 || whole === undefined) throw new PackError(issues);
  return { ...whole, entities: parsed };
}
