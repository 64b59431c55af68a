import type { Entity, EntityKind, Name } from "@gazetteer/core";
import { splitCell } from "./cell-list.ts";
import { readCell } from "./safe-cell.ts";
import type { TableColumn } from "./table-column.ts";

/** A row of a table: its columns and their cells, as they stand in the file. */
export type TableCells = readonly (readonly [TableColumn, string])[];

/** What each kind has besides what all have; an agreement cannot be made from a table, for it needs sources. */
const NEEDS: Partial<Record<EntityKind, object>> = {
  island: { island: { administeredBy: [], claimedBy: [] } },
  leader: { tenures: [] },
};

/** Names of one use and language replaced, the others untouched. One that stays keeps its gate and forms; so does, but for its forms, one that is spelt otherwise. */
function withNames(
  names: readonly Name[],
  use: "preferred" | "alias",
  lang: string,
  texts: readonly string[],
): Name[] {
  const isMine = (name: Name) => name.use === use && name.lang === lang;
  // A name stands once: what becomes preferred is no alias any more, and what is preferred is none already.
  const isElsewhere = (name: Name) =>
    name.lang === lang && !isMine(name) && texts.includes(name.text);
  if (use === "preferred" && names.some(isElsewhere))
    return withNames(
      names.filter((name) => !isElsewhere(name)),
      use,
      lang,
      texts,
    );
  const taken = new Set(names.filter(isElsewhere).map(({ text }) => text));
  const wanted = new Set(texts.filter((text) => !taken.has(text)));
  const present = new Set(names.filter(isMine).map(({ text }) => text));
  const fresh = [...wanted].filter((text) => !present.has(text));
  const [renamed] = use === "preferred" ? fresh : [];
  if (renamed !== undefined && present.size > 0)
    return names.map((name) => {
      if (!isMine(name)) return name;
      const { forms: _forms, inflection: _inflection, romanized: _romanized, ...kept } = name;
      return { ...kept, text: renamed };
    });
  return [
    ...names.filter((name) => !isMine(name) || wanted.has(name.text)),
    ...fresh.map((text): Name => ({ text, lang, use })),
  ];
}

/** Fields of an entity while it is put together; checked against the format afterwards. */
type Draft = Record<string, unknown> & {
  names: readonly Name[];
  label: Readonly<Record<string, string>>;
};

function withCoordinate(draft: Draft, place: 0 | 1, cell: string): Draft {
  const before = Array.isArray(draft["coordinates"]) ? draft["coordinates"] : [];
  const pair: unknown[] = [before[0], before[1]];
  pair[place] = cell === "" ? undefined : Number(cell.replace(",", "."));
  const { coordinates: _coordinates, ...rest } = draft;
  return pair.every((each) => each === undefined)
    ? { ...rest, names: draft.names, label: draft.label }
    : { ...draft, coordinates: pair };
}

function withCell(draft: Draft, column: TableColumn, cell: string): Draft {
  switch (column.field) {
    case "id":
    case "kind":
      return draft;
    case "latitude":
      return withCoordinate(draft, 0, cell);
    case "longitude":
      return withCoordinate(draft, 1, cell);
    case "label": {
      const { [column.lang]: _old, ...others } = draft.label;
      if (cell === draft.label[column.lang]) return draft;
      // Written over in place: languages keep their order.
      return { ...draft, label: cell === "" ? others : { ...draft.label, [column.lang]: cell } };
    }
    case "name":
      return {
        ...draft,
        names: withNames(draft.names, "preferred", column.lang, cell === "" ? [] : [cell]),
      };
    case "aliases":
      return { ...draft, names: withNames(draft.names, "alias", column.lang, splitCell(cell)) };
    default: {
      const { [column.field]: _old, ...rest } = draft;
      if (cell === "") return { ...rest, names: draft.names, label: draft.label };
      return { ...draft, [column.field]: cell };
    }
  }
}

/**
 * The entity that a row describes, not yet checked. `before`: the entity of that id as it is;
 * what the table has no column for stays as it was there.
 */
export function entityFromCells(cells: TableCells, before: Entity | undefined): unknown {
  const cellOf = (field: string) =>
    readCell(cells.find(([column]) => column.field === field)?.[1] ?? "")
      .normalize("NFC")
      .trim();
  const kind = cellOf("kind") as EntityKind;
  let draft: Draft =
    before === undefined
      ? {
          id: cellOf("id"),
          kind,
          label: {},
          names: [],
          facts: [],
          relations: [],
          sources: [],
          ...NEEDS[kind],
        }
      : { ...before };
  for (const [column, cell] of cells)
    draft = withCell(draft, column, readCell(cell).normalize("NFC").trim());
  // A kind is for good: a row that says otherwise is refused with the format's words.
  return before !== undefined && kind !== before.kind && cells.some(([c]) => c.field === "kind")
    ? { ...draft, kind }
    : draft;
}
