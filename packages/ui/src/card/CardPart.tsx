import type { ComponentChildren } from "preact";

export interface CardPartProps {
  readonly title: ComponentChildren;
  readonly children: ComponentChildren;
}

/** A part of the card under its own heading. */
export function CardPart({ title, children }: CardPartProps) {
  return (
    <section>
      <h3 class="label">{title}</h3>
      {children}
    </section>
  );
}
