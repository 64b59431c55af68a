import { type EntityKind, type Explanation, kindGroup } from "@gazetteer/core";
import { routeAddress } from "../route.ts";
import { splitText } from "./split-text.ts";

export interface MarkedTextProps {
  readonly text: string;
  readonly found: readonly Explanation[];
  readonly titleFor: (id: string) => string;
  readonly kindOf: (id: string) => EntityKind | undefined;
}

/** The text with everything in it that is recognised, marked or not on a page; each leads to its entity. */
export function MarkedText({ text, found, titleFor, kindOf }: MarkedTextProps) {
  return (
    <p class="marked-text" dir="auto">
      {splitText(text, found).map(({ start, part, entity }) => {
        if (entity === undefined) return part;
        const kind = kindOf(entity);
        return (
          <a
            key={start}
            class="mark"
            data-group={kind === undefined ? undefined : kindGroup(kind)}
            href={routeAddress({ pane: "dictionary", item: entity })}
            title={titleFor(entity)}
          >
            {part}
          </a>
        );
      })}
    </p>
  );
}
