import type { Dictionary, Entry } from "../dictionary/dictionary.ts";
import { inflectName } from "../inflect/inflect-name.ts";
import { descriptionHead } from "../link/description-head.ts";
import { writeLinkTables } from "../link/link-tables.ts";
import type { BlockedForm, Name } from "../model/name.ts";
import type { Office } from "../model/office.ts";
import { ByteWriter } from "./byte-writer.ts";
import { FormWriter } from "./form-writer.ts";
import { writeImage } from "./image.ts";
import { NameTableWriter } from "./name-table.ts";

export interface CompileOptions {
  /** Revision of the dictionary; comes back from `openEngine`. */
  readonly revision: number;
  /** Told the share of names done, from 0 to 1, rising. */
  readonly onProgress?: (done: number) => void;
}

/** Names between two reports of progress: some ten milliseconds of work. */
const PROGRESS_STEP = 10_000;

/**
 * Forms of a name, with those that writing alone makes: ウラジーミル プーチン, 쿠릴열도 for 쿠릴 열도, لليابان for
 * اليابان after "to", which takes the alif of the article. Of a description the
 * words without the article: linking reads what stands before them.
 */
function formsOf(name: Name): string[] {
  const forms =
    name.use === "description"
      ? inflectName(name).map((form) => descriptionHead(form, name.lang))
      : inflectName(name);
  const more: string[] = [];
  for (const form of forms) {
    if (form.includes("・")) more.push(form.replaceAll("・", " "));
    if (name.lang === "ko" && form.includes(" ")) more.push(form.replaceAll(" ", ""));
    if (form.startsWith("ال")) more.push(form.replace(/^ا(?:ل(?=ل))?/u, "ل"));
  }
  return more.length === 0 ? forms : [...new Set([...forms, ...more])];
}

interface Writers {
  readonly forms: FormWriter;
  readonly names: NameTableWriter;
}

function addNames({ forms, names }: Writers, list: readonly Name[], ofOffice: boolean): void {
  for (const name of list) {
    const index = names.addName(name);
    const anyCase = ofOffice || name.use === "description";
    for (const form of formsOf(name))
      forms.add(form, index, name.letterCase ?? (anyCase ? "ignore" : "keep"));
  }
}

function addEntry(writers: Writers, { entity, pack, disabledNames }: Entry): void {
  writers.names.addOwner({ owner: "entity", id: entity.id, kind: entity.kind, pack });
  const live =
    disabledNames.size === 0
      ? entity.names
      : entity.names.filter(({ lang, text }) => !disabledNames.has(`${lang}:${text}`));
  addNames(writers, live, false);
  const blocked: readonly BlockedForm[] = entity.blocked ?? [];
  if (blocked.length === 0) return;
  writers.names.addOwner({ owner: "blocked", id: entity.id, kind: entity.kind, pack });
  for (const { text, lang } of blocked)
    writers.forms.add(text, writers.names.addName({ use: "alias", lang, text }), "keep");
}

function addOffice(writers: Writers, office: Office, pack: string): void {
  writers.names.addOwner({ owner: "office", id: office.id, pack });
  addNames(writers, office.names, true);
}

/**
 * The whole dictionary as one block of bytes: matcher, names and link tables. Takes about a microsecond for each
 * form; disabled entities and names are left out.
 */
export function compileEngine(dictionary: Dictionary, options: CompileOptions): ArrayBuffer {
  const writers: Writers = { forms: new FormWriter(), names: new NameTableWriter() };
  const live = [...dictionary.entries.values()].filter((entry) => !entry.disabled);
  const total = live.length + dictionary.offices.size;
  let reported = 0;
  live.forEach((entry, index) => {
    addEntry(writers, entry);
    if (writers.names.nameCount - reported < PROGRESS_STEP) return;
    reported = writers.names.nameCount;
    options.onProgress?.((0.8 * index) / total);
  });
  for (const office of dictionary.offices.values())
    addOffice(writers, office, dictionary.entries.get(office.country)?.pack ?? "");
  const tables = new ByteWriter();
  writeLinkTables(dictionary, (json) => tables.text(json));
  options.onProgress?.(0.85);
  const image = writeImage(
    { ...writers.forms.sections(), ...writers.names.sections(), tables: tables.finish() },
    options.revision,
  );
  options.onProgress?.(1);
  return image;
}
