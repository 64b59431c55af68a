import type { Citations } from "@gazetteer/core";
import type { ComponentChildren } from "preact";
import { useId, useState } from "preact/hooks";
import { useCardView } from "./card-view.ts";
import { citationText } from "./citation-text.ts";
import { SourceLines } from "./SourceLines.tsx";

export interface SourcedProps {
  readonly sources: Citations;
  /** A paragraph unless it stands in a list or a table cell. */
  readonly as?: "p" | "div";
  readonly children: ComponentChildren;
}

/** A statement with the numbers of its sources; pressing them unfolds the sources under it. */
export function Sourced({ sources, as: Tag = "p", children }: SourcedProps) {
  const { card, common } = useCardView();
  const [isOpen, setOpen] = useState(false);
  const id = useId();
  if (sources.length === 0) return <Tag>{children}</Tag>;
  const inOrder = [...new Set(sources)].sort((a, b) => a - b);
  const numbers = citationText(inOrder);
  const publishers = inOrder.flatMap((number) => card.sources[number - 1]?.publisher ?? []);
  return (
    <>
      <Tag>
        {children}
        {/* No line begins with the number: a button alone would leave even a space that does not break. */}
        <span class="beside">
          {"\u00A0"}
          <button
            type="button"
            class="cite"
            aria-expanded={isOpen}
            aria-controls={isOpen ? id : undefined}
            aria-label={`${numbers} ${common.sources}: ${[...new Set(publishers)].join(", ")}`}
            onClick={() => setOpen(!isOpen)}
          >
            {numbers}
          </button>
        </span>
      </Tag>
      {isOpen && <SourceLines numbers={inOrder} id={id} />}
    </>
  );
}
