import * as v from "valibot";
import { EntitySchema } from "../model/entity.ts";
import { checkEntity } from "./check-entity.ts";
import { messageOf, pathOf } from "./issue-text.ts";
import type { PackIssue } from "./pack-error.ts";

/**
 * Everything that is wrong with one entity in itself, each with a path that begins at the entity
 * (`names[0].text`). Whether voices, offices and other entities are there is a question to the dictionary.
 */
export function entityIssues(json: unknown): PackIssue[] {
  const result = v.safeParse(EntitySchema, json);
  if (result.success) return checkEntity(result.output);
  return result.issues.map((issue) => ({ path: pathOf(issue), message: messageOf(issue) }));
}
