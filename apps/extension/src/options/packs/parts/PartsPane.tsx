import { listPacks, OWN_PACK, readDictionary } from "@gazetteer/store";
import { optionsDataTexts, optionsTexts } from "@gazetteer/ui";
import { useCallback, useMemo } from "preact/hooks";
import { listEntities } from "../../dictionary/entity-search.ts";
import { useEngine } from "../../dictionary/use-engine.ts";
import { localText } from "../../local-text.ts";
import { useOptions } from "../../options-context.ts";
import { routeAddress } from "../../route.ts";
import { useLive } from "../../use-live.ts";
import { PartsForm } from "./PartsForm.tsx";
import { PartsList } from "./PartsList.tsx";

const { entities: _entities, offices, voices, ...header } = OWN_PACK;
/** What the reader's own pack is before there is one. */
const BLANK = { id: OWN_PACK.id, header, offices, voices };

/** Offices and voices of one pack. An id that no pack has stands for the reader's own, which saving makes. */
export function PartsPane({ id }: { readonly id: string }) {
  const { store, language, languages } = useOptions();
  const texts = optionsDataTexts(language).packs;
  const read = useCallback(
    async () => ({ ...(await readDictionary(store)), packs: await listPacks(store) }),
    [store],
  );
  const live = useLive(read);
  const dictionary = live.state === "ready" ? live.value.dictionary : undefined;
  const all = useMemo(
    () => (dictionary === undefined ? [] : listEntities(dictionary, languages)),
    [dictionary, languages],
  );
  const engine = useEngine();
  if (live.state !== "ready" || dictionary === undefined)
    return <p class="muted">{optionsTexts(language).loading}</p>;
  const { packs } = live.value;
  const pack =
    packs.find((each) => each.id === id) ??
    packs.find(({ origin, use }) => origin === "own" && use === "enabled");
  const { title } = (pack ?? BLANK).header;
  return (
    <div class="form-pane">
      <a href={routeAddress({ pane: "packs" })}>{texts.back}</a>
      <h2>{texts.parts}</h2>
      <p class="muted">
        <bdi>{localText(title, languages)}</bdi>
      </p>
      {pack !== undefined && pack.origin !== "own" ? (
        <PartsList pack={pack} />
      ) : (
        <PartsForm
          key={(pack ?? BLANK).id}
          pack={pack ?? BLANK}
          dictionary={dictionary}
          all={all}
          engine={engine}
        />
      )}
    </div>
  );
}
