import type { CardLink } from "@gazetteer/core";
import type { ComponentChildren } from "preact";
import { EntityName } from "../EntityName.tsx";
import { useCardView } from "./card-view.ts";

export interface EntityChipProps {
  readonly to: CardLink;
  /** After the name, quieter. */
  readonly children?: ComponentChildren;
}

/** Opens the card of another entity in place. */
export function EntityChip({ to, children }: EntityChipProps) {
  const { actions } = useCardView();
  return (
    <button type="button" class="chip" data-entity={to.id} onClick={() => actions.open(to.id)}>
      <span>
        <EntityName names={to.names} />
        {children && <span class="muted"> {children}</span>}
      </span>
    </button>
  );
}
