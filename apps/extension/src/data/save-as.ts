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

async function readJson(store: Store, what: SaveWhat): Promise<string> {
  switch (what.type) {
    case "backup":
      return canonicalJson(await exportBackup(store));
    case "sites":
      return `${JSON.stringify(await exportSites(store), null, 2)}\n`;
    case "pack":
      return `${JSON.stringify(await getPack(store, what.id), null, 2)}\n`;
  }
}

/** Entities as readers see them, their own changes included; those that a pack first defines. */
async function readTable(store: Store, what: SaveWhat): Promise<string> {
  const { dictionary } = await readDictionary(store);
  const entities = [...dictionary.entries.values()]
    .filter(({ pack }) => what.type !== "pack" || pack === what.id)
    .map(({ entity }) => entity);
  return BYTE_ORDER_MARK + Papa.unparse(tableOf(entities), { newline: "\r\n" });
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
