import { changedFields } from "@gazetteer/core";
import type { PackLogEntry } from "@gazetteer/store";
import { FieldComparisons } from "../FieldComparisons.tsx";

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
      <FieldComparisons fields={changedFields(before, after)} records={[before, after]} />
    </li>
  );
}
