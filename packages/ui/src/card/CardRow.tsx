import type { ComponentChildren } from "preact";

export interface CardRowProps {
  readonly name: ComponentChildren;
  /** `chips`: entities that stand beside each other. */
  readonly holds?: "chips";
  readonly children: ComponentChildren;
}

/** A row of a list in which each thing has its name before it. */
export function CardRow({ name, holds, children }: CardRowProps) {
  return (
    <div>
      <dt>{name}</dt>
      <dd class={holds}>{children}</dd>
    </div>
  );
}
