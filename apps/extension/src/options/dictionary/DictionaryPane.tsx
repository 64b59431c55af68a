import { createCardLookup } from "@gazetteer/core";
import { listPacks, type PackRow, readDictionary } from "@gazetteer/store";
import { Button, optionsDictionaryTexts, optionsEntityTexts, optionsTexts } from "@gazetteer/ui";
import { useCallback, useMemo, useState } from "preact/hooks";
import { goTo } from "../go-to.ts";
import { useOptions } from "../options-context.ts";
import { searchFromAddress } from "../search-from-address.ts";
import { useLive } from "../use-live.ts";
import { BulkActions } from "./BulkActions.tsx";
import { isNew } from "./draft/drafts.ts";
import { newEntity } from "./draft/new-entity.ts";
import { EntityDetail } from "./EntityDetail.tsx";
import { EntityFilters } from "./EntityFilters.tsx";
import { EVERY_ENTITY, listEntities } from "./entity-search.ts";
import { NewEntity } from "./NewEntity.tsx";
import { NothingCalled } from "./NothingCalled.tsx";
import { UnsavedList } from "./UnsavedList.tsx";
import { useEngine } from "./use-engine.ts";
import { useFoundEntities } from "./use-found-entities.ts";
import { VirtualEntities } from "./VirtualEntities.tsx";

const NO_PACKS: readonly PackRow[] = [];

/** All entities on the left, the chosen one on the right. */
export function DictionaryPane({ item }: { readonly item: string | undefined }) {
  const { store, drafts, language, languages } = useOptions();
  const texts = optionsDictionaryTexts(language);
  const words = optionsEntityTexts(language);
  const read = useCallback(
    async () => ({ ...(await readDictionary(store)), packs: await listPacks(store) }),
    [store],
  );
  const live = useLive(read);
  const [query, setQuery] = useState(() => ({
    ...EVERY_ENTITY,
    text: searchFromAddress(location.search),
  }));
  const dictionary = live.state === "ready" ? live.value.dictionary : undefined;
  const packs = live.state === "ready" ? live.value.packs : NO_PACKS;
  const all = useMemo(
    () => (dictionary === undefined ? [] : listEntities(dictionary, languages)),
    [dictionary, languages],
  );
  const lookup = useMemo(
    () => (dictionary === undefined ? undefined : createCardLookup(dictionary)),
    [dictionary],
  );
  const own = useMemo(
    () => new Set(packs.filter(({ origin }) => origin === "own").map(({ id }) => id)),
    [packs],
  );
  const count = (entities: number) => new Intl.NumberFormat(language).format(entities);
  const engine = useEngine();
  const { called, standing, found } = useFoundEntities(all, query, { own, engine });

  const create = (name: string) => {
    const id = drafts.nameNew();
    const kind = query.kind === "any" ? "place" : query.kind;
    drafts.put(id, { before: undefined, value: newEntity(kind, name, language) });
    goTo({ pane: "dictionary", item: id });
  };
  const Detail = item !== undefined && isNew(item) ? NewEntity : EntityDetail;

  // A fresh database is filled within the second.
  if (live.state === "loading" || (live.state === "ready" && live.value.revision === 0))
    return <p class="muted">{optionsTexts(language).loading}</p>;
  if (live.state === "failed" || lookup === undefined)
    return (
      <p role="alert">
        {optionsTexts(language).failed(live.state === "failed" ? live.reason : "")}
      </p>
    );
  return (
    <div class="dictionary" data-view={item === undefined ? "list" : "item"}>
      <section class="finder" aria-label={texts.listLabel}>
        <EntityFilters query={query} onChange={setQuery} packs={packs} entities={all} />
        <div class="finder-head">
          <p class="muted" role="status">
            {texts.found(count(found.length), count(all.length))}
          </p>
          <Button look="text" onClick={() => create("")}>
            {words.createNew}
          </Button>
        </div>
        {found.length > 0 && <BulkActions entities={found} own={own} />}
        <UnsavedList dictionary={live.value.dictionary} chosen={item} />
        {called.length === 0 && (
          <NothingCalled
            text={query.text.trim()}
            instead={standing.length > 0 ? "named" : all.length > 0 ? "others" : "nothing"}
            onCreate={create}
          />
        )}
        {found.length > 0 && <VirtualEntities entities={found} chosen={item} />}
      </section>
      <section class="detail">
        {item === undefined ? (
          <p class="muted">{texts.chooseOne}</p>
        ) : (
          <Detail
            key={item}
            id={item}
            dictionary={live.value.dictionary}
            all={all}
            packs={packs}
            lookup={lookup}
            engine={engine}
          />
        )}
      </section>
    </div>
  );
}
