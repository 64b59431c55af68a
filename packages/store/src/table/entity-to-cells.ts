import type { Entity } from "@gazetteer/core";
import { fieldOf } from "../override-conflicts.ts";
import { joinCell } from "./cell-list.ts";
import { guardCell } from "./safe-cell.ts";
import { columnTitle, type TableColumn } from "./table-column.ts";

/** Text of a negative number too: a spreadsheet reads `-12.5` as a number, not as a formula. */
function coordinate(entity: Entity, place: 0 | 1): string {
  const value = "coordinates" in entity ? entity.coordinates?.[place] : undefined;
  return value === undefined ? "" : String(value);
}

function cellOf(entity: Entity, column: TableColumn): string {
  switch (column.field) {
    case "latitude":
      return coordinate(entity, 0);
    case "longitude":
      return coordinate(entity, 1);
    case "label":
      return guardCell(entity.label[column.lang] ?? "");
    case "name":
    case "aliases": {
      const use = column.field === "name" ? "preferred" : "alias";
      const names = entity.names.filter((name) => name.use === use && name.lang === column.lang);
      const texts = names.map(({ text }) => text);
      return guardCell(use === "preferred" ? (texts[0] ?? "") : joinCell(texts));
    }
    default: {
      const value = fieldOf(entity, column.field);
      return typeof value === "string" ? value : "";
    }
  }
}

/** Columns that some of the entities have something in, in a fixed order; `id`, `kind`, `label:en` and `name:en` always. */
function columnsFor(entities: readonly Entity[]): TableColumn[] {
  const languages = new Set(["en"]);
  for (const { names, label } of entities) {
    for (const { lang } of names) languages.add(lang);
    for (const lang of Object.keys(label)) languages.add(lang);
  }
  const local = [...languages]
    .sort((a, b) => (a === "en" ? -1 : b === "en" ? 1 : a < b ? -1 : 1))
    .flatMap((lang): TableColumn[] => [
      { field: "label", lang },
      { field: "name", lang },
      { field: "aliases", lang },
    ]);
  const plain = (
    ["date", "born", "died", "founded", "dissolved", "latitude", "longitude"] as const
  ).map((field): TableColumn => ({ field }));
  const kept = new Set(["label:en", "name:en"]);
  const used = [...local, ...plain].filter(
    (column) =>
      kept.has(columnTitle(column)) || entities.some((entity) => cellOf(entity, column) !== ""),
  );
  return [{ field: "id" }, { field: "kind" }, ...used];
}

/** Entities as rows of a table, the titles of the columns first. */
export function tableOf(entities: readonly Entity[]): string[][] {
  const columns = columnsFor(entities);
  return [
    columns.map(columnTitle),
    ...entities.map((entity) => columns.map((column) => cellOf(entity, column))),
  ];
}
