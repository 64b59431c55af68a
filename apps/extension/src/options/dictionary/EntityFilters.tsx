import { ENTITY_KINDS } from "@gazetteer/core";
import type { PackRow } from "@gazetteer/store";
import { commonTexts, optionsDictionaryTexts } from "@gazetteer/ui";
import { useMemo } from "preact/hooks";
import { localText } from "../local-text.ts";
import { useOptions } from "../options-context.ts";
import type { EntityQuery, ListedEntity } from "./entity-search.ts";
import { Choice } from "./Choice.tsx";

export interface EntityFiltersProps {
  readonly query: EntityQuery;
  readonly onChange: (query: EntityQuery) => void;
  readonly packs: readonly PackRow[];
  readonly entities: readonly ListedEntity[];
}

/** Search as you type, and what else narrows the list. */
export function EntityFilters({ query, onChange, packs, entities }: EntityFiltersProps) {
  const { language, languages } = useOptions();
  const texts = optionsDictionaryTexts(language);
  const kinds = commonTexts(language).kinds;
  const spoken = useMemo(() => {
    const found = new Set<string>();
    for (const { entry } of entities) for (const { lang } of entry.entity.names) found.add(lang);
    return [...found].sort();
  }, [entities]);
  const names = useMemo(() => new Intl.DisplayNames([language], { type: "language" }), [language]);
  const any = { value: "any", label: texts.any };
  const set = (change: Partial<EntityQuery>) => onChange({ ...query, ...change });
  return (
    <search class="filters">
      <input
        class="input"
        type="search"
        aria-label={texts.search}
        placeholder={texts.search}
        value={query.text}
        onInput={(event) => set({ text: event.currentTarget.value })}
      />
      <div class="choices">
        <Choice
          label={texts.kind}
          value={query.kind}
          options={[any, ...ENTITY_KINDS.map((kind) => ({ value: kind, label: kinds[kind] }))]}
          onChange={(kind) => set({ kind: ENTITY_KINDS.find((each) => each === kind) ?? "any" })}
        />
        <Choice
          label={texts.state}
          value={query.state}
          options={STATES.map((state) => ({ value: state, label: texts.states[state] }))}
          onChange={(state) => set({ state: STATES.find((each) => each === state) ?? "any" })}
        />
        <Choice
          label={texts.language}
          value={query.language}
          options={[any, ...spoken.map((lang) => ({ value: lang, label: names.of(lang) ?? lang }))]}
          onChange={(lang) => set({ language: lang })}
        />
        <Choice
          label={texts.pack}
          value={query.pack}
          options={[
            any,
            ...packs.map(({ id, header }) => ({
              value: id,
              label: localText(header.title, languages),
            })),
          ]}
          onChange={(pack) => set({ pack })}
        />
        <Choice
          label={texts.sort}
          value={query.sort}
          options={SORTS.map((sort) => ({ value: sort, label: texts.sorts[sort] }))}
          onChange={(sort) => set({ sort: SORTS.find((each) => each === sort) ?? "name" })}
        />
      </div>
    </search>
  );
}

const STATES = ["any", "changed", "disabled", "unsourced"] as const;
const SORTS = ["name", "kind", "pack"] as const;
