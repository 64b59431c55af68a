import type { Entity } from "@gazetteer/core";
import {
  canonicalJson,
  exportBackup,
  exportSites,
  getPack,
  readDictionary,
  type Store,
  tableOf,
} from "@gazetteer/store";
import Papa from "papaparse";
import type { SaveFormat, SaveWhat } from "./data-messages.ts";

/** Tells spreadsheets that the text is UTF-8. */
const BYTE_ORDER_MARK = "\uFEFF";

/**
 * Entities as readers see them, their own changes included; of a pack those that it first defines. Of one that is
 * disabled, which nobody sees, all as they stand in it.
 */
async function readEntities(store: Store, what: SaveWhat): Promise<readonly Entity[]> {
  const { dictionary } = await readDictionary(store);
  if (what.type === "pack" && !dictionary.packs.some(({ id }) => id === what.id))
    return (await getPack(store, what.id))?.entities ?? [];
  const wanted = what.type === "entities" ? new Set(what.ids) : undefined;
  return [...dictionary.entries.values()]
    .filter(({ pack }) => what.type !== "pack" || pack === what.id)
    .map(({ entity }) => entity)
    .filter(({ id }) => wanted === undefined || wanted.has(id));
}

async function readJson(store: Store, what: SaveWhat): Promise<string> {
  switch (what.type) {
    case "backup":
      return canonicalJson(await exportBackup(store));
    case "sites":
      return `${JSON.stringify(await exportSites(store), null, 2)}\n`;
    case "entities":
      return `${JSON.stringify(await readEntities(store, what), null, 2)}\n`;
    case "pack":
      return `${JSON.stringify(await getPack(store, what.id), null, 2)}\n`;
  }
}

async function readTable(store: Store, what: SaveWhat): Promise<string> {
  const table = tableOf(await readEntities(store, what));
  return BYTE_ORDER_MARK + Papa.unparse(table, { newline: "\r\n" });
}

/** The file that the reader asked for. */
export async function saveAs(store: Store, what: SaveWhat, format: SaveFormat): Promise<Blob> {
  if (format === "csv")
    return new Blob([await readTable(store, what)], { type: "text/csv;charset=utf-8" });
  const plain = new Blob([await readJson(store, what)], { type: "application/json" });
  if (format === "json") return plain;
  const packed = plain.stream().pipeThrough(new CompressionStream("gzip"));
  return new Response(packed, { headers: { "content-type": "application/gzip" } }).blob();
}
