import { type CardLookup, type Dictionary, composeCard } from "@gazetteer/core";
import { disableEntity, enableEntity, resetEntity } from "@gazetteer/store";
import { Button, EntityCard, optionsDictionaryTexts } from "@gazetteer/ui";
import { useState } from "preact/hooks";
import { localText } from "../local-text.ts";
import { useOptions } from "../options-context.ts";
import { routeAddress } from "../route.ts";
import { EntityForm } from "./EntityForm.tsx";
import { titleOf } from "./entity-search.ts";

export interface EntityDetailProps {
  readonly id: string;
  readonly dictionary: Dictionary;
  readonly lookup: CardLookup;
}

/** One entity: its card as readers see it, beside the form that changes it. */
export function EntityDetail({ id, dictionary, lookup }: EntityDetailProps) {
  const { store, language, languages } = useOptions();
  const texts = optionsDictionaryTexts(language);
  const [extent, setExtent] = useState<"first-view" | "all">("all");
  const entry = dictionary.entries.get(id);
  if (entry === undefined) return <p>{texts.gone}</p>;
  // A disabled entity has no card for readers, but its keeper still sees what it would be.
  const seen = {
    ...lookup,
    get: (other: string) => (other === id ? { ...entry, disabled: false } : lookup.get(other)),
  };
  const card = composeCard(seen, id, { languages, aboutSubject: true });
  const pack = lookup.pack(entry.pack);
  const open = (other: string) => {
    location.hash = routeAddress({ pane: "dictionary", item: other });
  };
  return (
    <>
      <header class="detail-head">
        <a class="to-list" href={routeAddress({ pane: "dictionary" })}>
          {texts.back}
        </a>
        <h2>
          <bdi>{titleOf(entry, languages)}</bdi>
        </h2>
        <p class="muted">
          {pack !== undefined && texts.from(localText(pack.title, languages))}
          {entry.changed.length > 0 && ` · ${texts.changedFields(entry.changed.join(", "))}`}
        </p>
        <div class="actions">
          {entry.disabled ? (
            <Button onClick={() => void enableEntity(store, id)}>{texts.enable}</Button>
          ) : (
            <Button onClick={() => void disableEntity(store, id)}>{texts.disable}</Button>
          )}
          {entry.original !== undefined && (
            <Button onClick={() => void resetEntity(store, id)}>{texts.reset}</Button>
          )}
        </div>
      </header>
      <div class="detail-body">
        <EntityForm key={id} entity={entry.entity} />
        <section class="preview" aria-label={texts.preview}>
          <h3>{texts.preview}</h3>
          {card !== undefined && (
            <div class="card-frame">
              <EntityCard
                card={card}
                state={{ extent, hold: "free", depth: 0 }}
                actions={{
                  toggleMore: () => setExtent(extent === "all" ? "first-view" : "all"),
                  open,
                  back: () => history.back(),
                }}
                language={language}
                titleId="preview-title"
              />
            </div>
          )}
        </section>
      </div>
    </>
  );
}
