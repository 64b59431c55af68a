import type { OrganizationCardDetails } from "@gazetteer/core";
import { formatDate } from "../format/format-date.ts";
import { useCardView } from "./card-view.ts";
import { CardRow } from "./CardRow.tsx";
import { EntityChip } from "./EntityChip.tsx";
import { Sourced } from "./Sourced.tsx";

/** Head, country and when it was founded. */
export function OrganizationSection({ details }: { readonly details: OrganizationCardDetails }) {
  const { language, texts } = useCardView();
  const { founded, head, country } = details;
  if (founded === undefined && head === undefined && country === undefined) return null;
  return (
    <dl class="relations">
      {head && (
        <CardRow name={texts.head} holds="chips">
          <EntityChip to={head} />
        </CardRow>
      )}
      {country && (
        <CardRow name={texts.country} holds="chips">
          <EntityChip to={country} />
        </CardRow>
      )}
      {founded && (
        <CardRow name={texts.founded}>
          <Sourced as="div" sources={details.sources}>
            {formatDate(founded, language)}
          </Sourced>
        </CardRow>
      )}
    </dl>
  );
}
