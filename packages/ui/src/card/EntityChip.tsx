import type { CardLink, EntityId } from "@gazetteer/core";
import type { ComponentChildren } from "preact";
import { EntityName } from "../EntityName.tsx";
import { useCardView } from "./card-view.ts";

export interface EntityChipProps {
  readonly to: CardLink;
  /** Instead of opening its card. */
  readonly onPress?: ((id: EntityId) => void) | undefined;
  /** After the name, quieter. */
  readonly children?: ComponentChildren;
}

/** Opens the card of another entity in place. */
export function EntityChip({ to, onPress, children }: EntityChipProps) {
  const { actions } = useCardView();
  const press = onPress ?? actions.open;
  return (
    <button type="button" class="chip" data-entity={to.id} onClick={() => press(to.id)}>
      <span>
        <EntityName names={to.names} />
        {children && <span class="muted"> {children}</span>}
      </span>
    </button>
  );
}
