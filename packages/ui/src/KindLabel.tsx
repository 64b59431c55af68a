import { type EntityKind, kindGroup } from "@gazetteer/core";

export interface KindLabelProps {
  readonly kind: EntityKind;
  /** The kind in words: "Island group". */
  readonly text: string;
  readonly lang?: string | undefined;
}

/** The kind in words and in the colour of its marks. */
export function KindLabel({ kind, text, lang }: KindLabelProps) {
  return (
    <span class="kind" data-group={kindGroup(kind)} lang={lang}>
      {text}
    </span>
  );
}
