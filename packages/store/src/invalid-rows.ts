import { PackError } from "@gazetteer/core";
import type { PlanRow } from "./import-plan.ts";

/** `packs[0].entities[3] (urup).names[0]`: what leads to the entity, its id, and where in it. */
const IN_ENTITY = /^(.*?\bentities\[\d+\])(?: \((.*?)\)(?=[.[]|$))?\.?(.*)$/s;

function isRecord(json: unknown): json is Readonly<Record<string, unknown>> {
  return typeof json === "object" && json !== null;
}

/** What stands at a path without ids; `undefined` where there is nothing. */
function valueAt(json: unknown, path: string): unknown {
  return (path.match(/\w+/g) ?? []).reduce(
    (at: unknown, key) => (isRecord(at) ? at[key] : undefined),
    json,
  );
}

/** A name that is too long is cut: it may be what is wrong. */
const SHOWN_LENGTH = 80;

/** What something that is no sound entity is called there: its first name that is text. */
function nameIn(entity: unknown): string | undefined {
  const names = valueAt(entity, "names");
  const texts = Array.isArray(names) ? names.map((name) => valueAt(name, "text")) : [];
  return texts
    .find((text): text is string => typeof text === "string" && text.trim() !== "")
    ?.slice(0, SHOWN_LENGTH);
}

/**
 * What is wrong with a file or with one row of it, each with the name of the entity it is about, where in the entity,
 * and where in the file. `json`: the file, as it was parsed. Anything but bad input is thrown on.
 */
export function invalidRows(error: unknown, json: unknown): PlanRow[] {
  if (!(error instanceof PackError)) throw error;
  return error.issues.map(({ path, message }): PlanRow => {
    const [, entity = "", id = "", field = path] = IN_ENTITY.exec(path) ?? [];
    return {
      id: nameIn(valueAt(json, entity)) ?? id,
      state: "invalid",
      fields: [],
      reason: message,
      ...(field === "" ? {} : { field }),
      ...(path === "" ? {} : { place: path }),
    };
  });
}
