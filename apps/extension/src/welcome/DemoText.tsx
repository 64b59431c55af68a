import { kindGroup } from "@gazetteer/core";
import type { JSX } from "preact";
import type { LinkedMention } from "../messaging/linked-mention.ts";

export interface DemoTextProps {
  readonly text: string;
  readonly language: string;
  /** Those that are marked, in order. */
  readonly mentions: readonly LinkedMention[];
  readonly onPress: (mark: HTMLElement) => void;
}

/** The paragraph with its marks, each a link for those who come by key. */
export function DemoText({ text, language, mentions, onPress }: DemoTextProps) {
  let at = 0;
  const parts: (string | JSX.Element)[] = [];
  for (const { start, end, kind, entity } of mentions) {
    parts.push(
      text.slice(at, start),
      <a
        key={start}
        href={`#${entity}`}
        class="mark demo-mark"
        data-group={kindGroup(kind)}
        data-entity={entity}
        onClick={(event) => {
          event.preventDefault();
          onPress(event.currentTarget);
        }}
      >
        {text.slice(start, end)}
      </a>,
    );
    at = end;
  }
  return (
    <p lang={language}>
      {parts}
      {text.slice(at)}
    </p>
  );
}
