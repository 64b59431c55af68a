import {
  type Dictionary,
  type Entity,
  entityIssues,
  EntitySchema,
  type PackIssue,
} from "@gazetteer/core";
import { useEffect, useMemo } from "preact/hooks";
import * as v from "valibot";
import { useOptions } from "../../options-context.ts";
import { entityFields } from "../form/entity-fields.ts";
import { prune } from "../form/empty-value.ts";
import { isJson, type Json } from "./at-path.ts";
import { clean } from "./clean.ts";
import { type Draft, rebaseDraft, settleField } from "./draft.ts";
import { kindOf, newEntityId } from "./new-entity.ts";
import { useDraftIds } from "./use-draft-ids.ts";

/** One entity while it is edited: what is typed, what is wrong with it, and what others did meanwhile. */
export interface EntityEdit {
  readonly draft: Draft | undefined;
  readonly value: Json;
  /** The value as an entity; absent while it is none. */
  readonly entity: Entity | undefined;
  readonly issues: readonly PackIssue[];
  readonly conflicts: readonly string[];
  readonly update: (work: (value: Json) => unknown) => void;
  /** What would be saved now: keys may have been pressed since the last drawing. */
  readonly readLatest: () => { readonly draft: Draft; readonly entity: Entity | undefined };
  readonly put: (draft: Draft | undefined) => void;
  readonly settle: (field: string, choice: "mine" | "theirs") => void;
}

/** A value as the entity that would be saved, or what is wrong with it. */
function readEntity(
  value: Json,
  stored: Entity | undefined,
  dictionary: Dictionary,
): { readonly issues: readonly PackIssue[]; readonly entity: Entity | undefined } {
  const cleaned = clean(value);
  const whole =
    stored === undefined && isJson(cleaned)
      ? { ...cleaned, id: newEntityId(cleaned, dictionary) }
      : cleaned;
  const parsed = v.safeParse(EntitySchema, whole);
  const issues = entityIssues(whole);
  return { issues, entity: parsed.success && issues.length === 0 ? parsed.output : undefined };
}

/** Follows the draft `id`, an edit of `stored`, or a new entity where nothing is stored. */
export function useEntityEdit(
  id: string,
  stored: Entity | undefined,
  dictionary: Dictionary,
): EntityEdit {
  const { drafts } = useOptions();
  useDraftIds();

  const kept = drafts.get(id);
  const rebased = useMemo(
    () => (kept === undefined || stored === undefined ? undefined : rebaseDraft(kept, stored)),
    [kept, stored],
  );
  const draft = stored === undefined ? kept : rebased?.draft;
  const isObsolete = kept !== undefined && draft === undefined;
  useEffect(() => {
    if (isObsolete) drafts.put(id, undefined);
  }, [drafts, id, isObsolete]);

  const value: Json = useMemo(() => draft?.value ?? stored ?? {}, [draft, stored]);
  const { issues, entity } = useMemo(
    () => readEntity(value, stored, dictionary),
    [value, stored, dictionary],
  );
  /** The draft to go on from: what is drawn, or what was put since. */
  const latest = (): Draft => {
    const now = drafts.get(id);
    return now === kept || now === undefined ? (draft ?? { before: stored, value }) : now;
  };
  return {
    draft,
    value,
    entity,
    issues,
    conflicts: rebased?.conflicts ?? [],
    update: (work) => {
      const from = latest();
      const next = prune(entityFields(kindOf(from.value)), work(from.value));
      if (isJson(next)) drafts.put(id, { ...from, value: next });
    },
    readLatest: () => {
      const from = latest();
      return { draft: from, entity: readEntity(from.value, stored, dictionary).entity };
    },
    put: (next) => drafts.put(id, next),
    settle: (field, choice) => {
      if (stored !== undefined) drafts.put(id, settleField(latest(), stored, field, choice));
    },
  };
}
