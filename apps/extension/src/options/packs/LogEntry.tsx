import { changedFields } from "@gazetteer/core";
import type { PackLogEntry } from "@gazetteer/store";

function fieldText(entity: object | undefined, field: string): string {
  const value = Object.entries(entity ?? {}).find(([key]) => key === field)?.[1];
  return value === undefined ? "—" : JSON.stringify(value, null, 1);
}

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
        <div key={field} class="side-by-side">
          <p class="muted">{field}</p>
          <pre>
            <del>{fieldText(before, field)}</del>
          </pre>
          <pre>
            <ins>{fieldText(after, field)}</ins>
          </pre>
        </div>
      ))}
    </li>
  );
}
