import { kindGroup } from "@gazetteer/ui";
import type { JSX } from "preact";
import { useEffect, useState } from "preact/hooks";
import { ask } from "../messaging/ask.ts";
import { decodeMentions, type LinkedMention } from "../messaging/mention-codec.ts";

export interface DemoProps {
  readonly text: string;
  readonly language: string;
}

/** The paragraph cut at its mentions. */
function pieces(text: string, mentions: readonly LinkedMention[]): (string | JSX.Element)[] {
  let at = 0;
  const parts: (string | JSX.Element)[] = [];
  for (const { start, end, kind } of mentions) {
    parts.push(text.slice(at, start));
    parts.push(
      <span key={start} class="mark" data-group={kindGroup(kind)}>
        {text.slice(start, end)}
      </span>,
    );
    at = end;
  }
  return [...parts, text.slice(at)];
}

/** A paragraph with its marks as the background finds them: the same engine that reads news pages. */
export function Demo({ text, language }: DemoProps) {
  const [mentions, setMentions] = useState<readonly LinkedMention[]>([]);
  useEffect(() => {
    void ask("annotate", { blocks: [text], evidence: "", context: { language } }).then((reply) => {
      if (reply.ok) setMentions(decodeMentions(reply.mentions)[0] ?? []);
    });
  }, [text, language]);
  return (
    <p class="demo" lang={language}>
      {pieces(text, mentions)}
    </p>
  );
}
