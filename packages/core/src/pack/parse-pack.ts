import * as v from "valibot";
import { type Pack, PackSchema } from "../model/pack.ts";
import { checkPack } from "./check-pack.ts";
import { PackError, type PackIssue } from "./pack-error.ts";

/** `entities[3] (kunashir).names[0].text`: the id beside an index tells a person where to look. */
function pathOf(issue: v.BaseIssue<unknown>): string {
  let path = "";
  for (const item of issue.path ?? []) {
    const key: unknown = item.key;
    path += typeof key === "number" ? `[${key}]` : path === "" ? String(key) : `.${String(key)}`;
    const value: unknown = item.value;
    const id = typeof value === "object" && value !== null && "id" in value ? value.id : undefined;
    if (typeof key === "number" && typeof id === "string") path += ` (${id.slice(0, 80)})`;
  }
  return path;
}

/** The innermost issue of a union says more than "invalid input". */
function messageOf(issue: v.BaseIssue<unknown>): string {
  if (issue.type === "strict_object" && issue.expected === "never")
    return "is not a field of the format";
  if (issue.type === "strict_object" && issue.received === "undefined") return "is missing";
  return issue.message;
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
      result.issues.map((issue) => ({ path: pathOf(issue), message: messageOf(issue) })),
    );
  const issues: PackIssue[] = checkPack(result.output);
  if (issues.length > 0) throw new PackError(issues);
  return result.output;
}
