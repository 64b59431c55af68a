import { type Entity, EntitySchema } from "@gazetteer/core";
import { canonicalJson } from "@gazetteer/store";
import * as v from "valibot";
import { getAt, type Json, setAt } from "./at-path.ts";

/** An edit that is not saved yet. It may be no entity at all while somebody types. */
export interface Draft {
  /** The entity as it was when the edit began, field by field as it was last looked at; absent for a new one. */
  readonly before: Entity | undefined;
  readonly value: Json;
  /** Pack that a new entity goes to; absent for the reader's own. */
  readonly into?: string | undefined;
}

/** A draft beside what is stored now. */
export interface RebasedDraft {
  readonly draft: Draft;
  /** Fields that this draft and somebody else changed differently. */
  readonly conflicts: readonly string[];
}

export function isSame(a: unknown, b: unknown): boolean {
  return canonicalJson(a) === canonicalJson(b);
}

/** Top-level fields in which two versions differ. */
export function differingFields(a: Json | Entity, b: Json | Entity): string[] {
  const fields = new Set([...Object.keys(a), ...Object.keys(b)]);
  return [...fields].filter((field) => !isSame(getAt(a, [field]), getAt(b, [field])));
}

function withField<T>(value: T, field: string, from: unknown): T {
  return setAt(value, [field], getAt(from, [field])) as T;
}

/** The draft with a field as it is stored now, or kept over what is stored now. */
export function settleField(
  { before, value, into }: Draft,
  now: Entity,
  field: string,
  choice: "mine" | "theirs",
): Draft {
  return {
    before: before && withField(before, field, now),
    value: choice === "mine" ? value : withField(value, field, now),
    into,
  };
}

/**
 * Lays a draft over what is stored now. What somebody else changed and the draft did not is taken;
 * `undefined` when nothing is left to save.
 */
export function rebaseDraft(draft: Draft, now: Entity): RebasedDraft | undefined {
  const { before } = draft;
  if (before === undefined) return { draft, conflicts: [] };
  if (isSame(draft.value, now)) return undefined;
  let rebased = draft;
  const conflicts: string[] = [];
  for (const field of differingFields(before, now)) {
    const mine = getAt(draft.value, [field]);
    const isTouched = !isSame(mine, getAt(before, [field]));
    if (isTouched && !isSame(mine, getAt(now, [field]))) conflicts.push(field);
    else rebased = settleField(rebased, now, field, "theirs");
  }
  return { draft: rebased, conflicts: conflicts.sort() };
}

const DraftSchema = v.object({
  before: v.optional(EntitySchema),
  value: v.record(v.string(), v.unknown()),
  into: v.optional(v.string()),
});

/** Reads a draft that was kept as text; `undefined` for what this version cannot read. */
export function parseDraft(text: string | null): Draft | undefined {
  try {
    const draft = v.safeParse(DraftSchema, JSON.parse(text ?? "null"));
    return draft.success ? { before: undefined, ...draft.output } : undefined;
  } catch {
    return undefined;
  }
}
