import { type CardLookup, composeCard, type Entity } from "@gazetteer/core";
import { OWN_PACK } from "@gazetteer/store";
import { EntityCard, optionsDictionaryTexts } from "@gazetteer/ui";
import { useMemo, useState } from "preact/hooks";
import { goTo } from "../go-to.ts";
import { useOptions } from "../options-context.ts";

export interface CardPreviewProps {
  readonly entity: Entity;
  readonly pack: string;
  readonly lookup: CardLookup;
  readonly title?: string;
  /** Said under the title. */
  readonly note?: string | undefined;
}

/** The card of an entity as readers will see it, with an edit that is not saved yet. */
export function CardPreview({ entity, pack, lookup, title, note }: CardPreviewProps) {
  const { language, cardLanguages: languages } = useOptions();
  const [extent, setExtent] = useState<"first-view" | "all">("all");
  const card = useMemo(() => {
    // A disabled entity has no card for readers, but its keeper still sees what it would be.
    const entry = {
      entity,
      pack: lookup.get(entity.id)?.pack ?? pack,
      changed: [],
      original: undefined,
      disabled: false,
      disabledNames: new Set<string>(),
    };
    const seen = {
      ...lookup,
      get: (id: string) => (id === entity.id ? entry : lookup.get(id)),
      pack: (id: string) => lookup.pack(id) ?? OWN_PACK,
    };
    return composeCard(seen, entity.id, { languages, aboutSubject: true });
  }, [entity, pack, lookup, languages]);
  const heading = title ?? optionsDictionaryTexts(language).preview;
  return (
    <section class="preview" aria-label={heading}>
      <h3>{heading}</h3>
      {note !== undefined && <p class="field-help">{note}</p>}
      {card !== undefined && (
        <div class="card-frame">
          <EntityCard
            card={card}
            state={{ extent, hold: "free", depth: 0 }}
            actions={{
              toggleMore: () => setExtent(extent === "all" ? "first-view" : "all"),
              open: (id) => {
                goTo({ pane: "dictionary", item: id });
              },
              back: () => history.back(),
            }}
            language={language}
            titleId={`preview-${entity.id}`}
          />
        </div>
      )}
    </section>
  );
}
