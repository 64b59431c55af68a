import { optionsEntityTexts } from "@gazetteer/ui";
import { localText } from "../../local-text.ts";
import { officeTitle } from "../../office-title.ts";
import { useOptions } from "../../options-context.ts";
import { getAt, isJson, itemsOf } from "../draft/at-path.ts";
import { EVERY_ENTITY, searchEntities, titleOf } from "../entity-search.ts";
import { foldForSearch } from "../fold-for-search.ts";
import type { Reference } from "./field-spec.ts";
import { useForm } from "./form-context.ts";

export interface ReferenceOption {
  readonly id: string;
  readonly label: string;
}

/** Options shown at once; who looks for another types more. */
const SHOWN = 12;
const NOBODY: ReadonlySet<string> = new Set();

function textsOf(value: unknown): Readonly<Record<string, string>> {
  const texts = Object.entries(isJson(value) ? value : {});
  return Object.fromEntries(
    texts.filter((pair): pair is [string, string] => typeof pair[1] === "string"),
  );
}

/** What ids mean in words, and which ids fit what somebody types. */
export function useReferences() {
  const { language, languages } = useOptions();
  const { value, dictionary, all } = useForm();
  const evidence = optionsEntityTexts(language).evidence;

  const listOwn = (list: "facts" | "sources", isClaim: boolean): ReferenceOption[] =>
    itemsOf(value[list])
      .filter((item) => !isClaim || getAt(item, ["type"]) === "claim")
      .map((item) => ({
        id: String(getAt(item, ["id"])),
        label:
          list === "facts"
            ? localText(textsOf(getAt(item, ["text"])), languages)
            : [getAt(item, ["title"]), getAt(item, ["publisher"])].filter(Boolean).join(" · "),
      }));
  const searchAll = (text: string): ReferenceOption[] =>
    searchEntities(all, { ...EVERY_ENTITY, text }, NOBODY)
      .slice(0, SHOWN)
      .map(({ id, title }) => ({ id, label: title }));
  const listFew = (of: Exclude<Reference, "entity">): ReferenceOption[] => {
    switch (of) {
      case "voice":
        return [...dictionary.voices.values()].map(({ id, name }) => ({
          id,
          label: localText(name, languages),
        }));
      case "office":
        return [...dictionary.offices.values()].map((office) => ({
          id: office.id,
          label: officeTitle(office, languages),
        }));
      case "fact":
        return listOwn("facts", false);
      case "claim":
        return listOwn("facts", true);
      case "source":
        return listOwn("sources", false);
      case "evidence":
        return Object.entries(evidence).map(([id, label]) => ({ id, label }));
    }
  };
  return {
    labelOf(of: Reference, id: string): string {
      const known = of === "entity" ? undefined : listFew(of).find((option) => option.id === id);
      if (known !== undefined) return known.label;
      const entry = dictionary.entries.get(id);
      return entry === undefined ? id : titleOf(entry, languages, dictionary);
    },
    search(of: Reference, text: string): readonly ReferenceOption[] {
      if (of === "entity") return searchAll(text);
      const needle = foldForSearch(text);
      const few = listFew(of).filter(({ label }) => foldForSearch(label).includes(needle));
      return of === "evidence" && needle !== "" ? [...few, ...searchAll(text)] : few;
    },
  };
}
