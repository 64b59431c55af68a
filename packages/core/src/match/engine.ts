import type { LinkEntity, LinkTables } from "../link/link-tables.ts";
import { readLinkTables } from "../link/read-link-tables.ts";
import { readText } from "./byte-writer.ts";
import { scanForMatches } from "./find-matches.ts";
import { readImage } from "./image.ts";
import type { Match } from "./match.ts";
import { createMatcher } from "./matcher.ts";
import type { NameRecord } from "./name-record.ts";
import { openNameTable } from "./name-table.ts";
import { createPrefixTable } from "./prefix-table.ts";
import type { FormCache } from "./verify-form.ts";

/** A compiled dictionary, ready to find. */
export interface Engine {
  /** Revision of the dictionary it was compiled from. */
  readonly revision: number;
  readonly nameCount: number;
  /** What linking knows of the entities; parsed when it is first read. */
  readonly tables: LinkTables;
  /** @throws RangeError when there is no such name. */
  nameAt(index: number): NameRecord;
  /** What linking knows of the entity that a name belongs to; offices have none. */
  entityAt(index: number): LinkEntity | undefined;
  /**
   * Every place in `text` where a name stands, overlapping ones too, by start and then the longer first.
   * Linear in the text, whatever the size of the dictionary.
   */
  findMatches(text: string): Match[];
}

/**
 * An engine over compiled bytes. Makes views only; names and tables are decoded when they are asked for.
 * `check: "header"` skips the checksum, for bytes that have not left memory since they were checked.
 *
 * @throws ImageError when the bytes are damaged, foreign or of another format.
 */
export function openEngine(
  bytes: ArrayBuffer,
  { check = "all" }: { check?: "all" | "header" } = {},
): Engine {
  const image = readImage(bytes, check);
  const matcher = createMatcher(
    createPrefixTable(image.halves("prefixes")),
    image.words("heads"),
    image.bytes("filter"),
    image.bytes("stems"),
    image.bytes("forms"),
  );
  const names = openNameTable(
    image.words("nameOffsets"),
    image.bytes("names"),
    image.words("ownerOffsets"),
    image.bytes("owners"),
  );
  const cache: FormCache = new Map();
  let read: LinkTables | undefined;
  const tables = (): LinkTables => {
    if (read === undefined) {
      const section = image.bytes("tables");
      read = readLinkTables(readText(section, 0, section.length));
    }
    return read;
  };
  return {
    revision: image.revision,
    nameCount: names.count,
    get tables() {
      return tables();
    },
    nameAt: names.get,
    entityAt: (index) => tables().entities.get(names.get(index).id),
    findMatches: (text) => scanForMatches(matcher, text, cache),
  };
}
