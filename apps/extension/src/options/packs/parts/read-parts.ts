import {
  type Dictionary,
  PackError,
  type PackHeader,
  type PackIssue,
  parsePack,
} from "@gazetteer/core";
import type { PackParts } from "@gazetteer/store";
import { clean } from "../../dictionary/draft/clean.ts";
import { getAt, itemsOf, type Json, setAt } from "../../dictionary/draft/at-path.ts";
import { slugOf } from "../../../slug-of.ts";

function freeSlug(text: string, otherwise: string, taken: ReadonlySet<string>): string {
  const slug = slugOf(text) || otherwise;
  if (!taken.has(slug)) return slug;
  for (let number = 2; ; number++) if (!taken.has(`${slug}-${number}`)) return `${slug}-${number}`;
}

/** What an office or a voice is called, in English where it is. */
function nameOf(item: unknown): string {
  const names = itemsOf(getAt(item, ["names"]));
  const english = names.find((name) => getAt(name, ["lang"]) === "en") ?? names[0];
  return String(getAt(english, ["text"]) ?? getAt(item, ["name", "en"]) ?? "");
}

/** Items that were not there before get an id from their name in place of the one that the form gave them. */
function withIds(
  items: readonly unknown[],
  before: readonly { readonly id: string }[],
  others: Iterable<string>,
  stem: string,
): unknown[] {
  const kept = new Set(before.map(({ id }) => id));
  const taken = new Set([...kept, ...others]);
  return items.map((item) => {
    if (kept.has(String(getAt(item, ["id"])))) return item;
    const id = freeSlug(nameOf(item), stem, taken);
    taken.add(id);
    return setAt(item, ["id"], id);
  });
}

/** What somebody typed as the offices and voices that would be saved, or what is wrong with them. */
export function readParts(
  value: Json,
  before: PackParts,
  header: PackHeader,
  dictionary: Pick<Dictionary, "offices" | "voices">,
): { readonly issues: readonly PackIssue[]; readonly parts: PackParts | undefined } {
  const typed = clean(value);
  const named = {
    offices: withIds(
      itemsOf(getAt(typed, ["offices"])),
      before.offices,
      dictionary.offices.keys(),
      "office",
    ),
    voices: withIds(
      itemsOf(getAt(typed, ["voices"])),
      before.voices,
      dictionary.voices.keys(),
      "voice",
    ),
  };
  try {
    const { offices, voices } = parsePack({ ...header, ...named, entities: [] });
    return { issues: [], parts: { offices, voices } };
  } catch (error) {
    if (!(error instanceof PackError)) throw error;
    // The place in the list says where: the id beside it is for those who read a file.
    const issues = error.issues.map(({ path, message }) => ({
      path: path.replace(/ \([^)]*\)/g, ""),
      message,
    }));
    return { issues, parts: undefined };
  }
}
