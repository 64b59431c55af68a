import * as v from "valibot";
import { type Pack, PackSchema } from "../model/pack.ts";
import { checkPack } from "./check-pack.ts";
import { messageOf, pathOf } from "./issue-text.ts";
import { PackError, type PackIssue } from "./pack-error.ts";

/** `entities[3] (kunashir).names[0].text`: the id beside an index tells a person where to look. */
function idBeside(item: unknown): string {
  const id = typeof item === "object" && item !== null && "id" in item ? item.id : undefined;
  return typeof id === "string" ? ` (${id.slice(0, 80)})` : "";
}

/**
 * A pack from parsed JSON: of the right shape, and sound in itself (ids unique, citations and offices there).
 *
 * @throws PackError listing everything that is wrong, each with its path.
 */
export function parsePack(json: unknown): Pack {
  const result = v.safeParse(PackSchema, json);
  if (!result.success)
    throw new PackError(
      result.issues.map((issue) => ({ path: pathOf(issue, idBeside), message: messageOf(issue) })),
    );
  const issues: PackIssue[] = checkPack(result.output);
  if (issues.length > 0) throw new PackError(issues);
  return result.output;
}
