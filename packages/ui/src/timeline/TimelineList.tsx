import type { EntityId, PartialDate, TimelineItem } from "@gazetteer/core";
import { useState } from "preact/hooks";
import { Button } from "../controls/Button.tsx";
import { EntityName } from "../EntityName.tsx";
import { formatDate } from "../format/format-date.ts";
import { formatNumber } from "../format/format-number.ts";
import { unbroken } from "../format/unbroken.ts";
import type { CardTexts } from "../texts/en/card.ts";

export interface TimelineListProps {
  readonly items: readonly TimelineItem[];
  readonly current: EntityId | undefined;
  /** Day of the article; what came after it is set apart. */
  readonly date: PartialDate | undefined;
  /** `around`: the current item with its neighbours, until all are asked for. */
  readonly extent: "around" | "all";
  readonly language: string;
  readonly texts: CardTexts;
  readonly onOpen: (id: EntityId) => void;
}

/** Items shown before and after the current one. */
const NEIGHBOURS = 2;

/** Dated entities in the order of time; each opens its card. */
export function TimelineList(props: TimelineListProps) {
  const { items, current, date, language, texts, onOpen } = props;
  const [extent, setExtent] = useState(props.extent);
  const index = items.findIndex(({ entity }) => entity.id === current);
  const around =
    index < 0 ? items : items.slice(Math.max(0, index - NEIGHBOURS), index + NEIGHBOURS + 1);
  const shown = extent === "all" ? items : around;
  return (
    <>
      <ol class="timeline-list">
        {shown.map(({ entity, date: at }) => {
          const isCurrent = entity.id === current;
          return (
            <li key={entity.id} data-later={date !== undefined && at > date}>
              <span class="timeline-date period">{unbroken(formatDate(at, language))}</span>
              {isCurrent ? (
                <strong aria-current="true">
                  <EntityName names={entity.names} />
                </strong>
              ) : (
                <button
                  type="button"
                  class="timeline-item"
                  data-entity={entity.id}
                  onClick={() => onOpen(entity.id)}
                >
                  <EntityName names={entity.names} />
                </button>
              )}
            </li>
          );
        })}
      </ol>
      {around.length < items.length && props.extent === "around" && (
        <Button
          look="text"
          aria-expanded={extent === "all"}
          onClick={() => setExtent(extent === "all" ? "around" : "all")}
        >
          {extent === "all" ? texts.less : texts.showAll(formatNumber(items.length, language))}
        </Button>
      )}
    </>
  );
}
