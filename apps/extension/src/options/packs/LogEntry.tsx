import { changedFields } from "@gazetteer/core";
import type { PackLogEntry } from "@gazetteer/store";
import { FieldDifference } from "../import/FieldDifference.tsx";

/** One entity of an update: each field that changed, old and new side by side. */
export function LogEntry({ entry: { id, before, after } }: { readonly entry: PackLogEntry }) {
  if (before === undefined || after === undefined)
    return (
      <li class="row">
        {before === undefined ? "+" : "−"} <bdi>{id}</bdi>
      </li>
    );
  return (
    <li>
      <p class="row">
        <bdi>{id}</bdi>
      </p>
      {changedFields(before, after).map((field) => (
        <FieldDifference key={field} field={field} before={before} after={after} />
      ))}
    </li>
  );
}
