import type { OrganizationCardDetails } from "@gazetteer/core";
import { formatDate } from "../format/format-date.ts";
import { useCardView } from "./card-view.ts";
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
        <div>
          <dt>{texts.head}</dt>
          <dd class="chips">
            <EntityChip to={head} />
          </dd>
        </div>
      )}
      {country && (
        <div>
          <dt>{texts.country}</dt>
          <dd class="chips">
            <EntityChip to={country} />
          </dd>
        </div>
      )}
      {founded && (
        <div>
          <dt>{texts.founded}</dt>
          <dd>
            <Sourced as="div" sources={details.sources}>
              {formatDate(founded, language)}
            </Sourced>
          </dd>
        </div>
      )}
    </dl>
  );
}
