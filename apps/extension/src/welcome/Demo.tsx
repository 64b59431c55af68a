import { type Card, chooseMarks } from "@gazetteer/core";
import { EntityCard } from "@gazetteer/ui";
import { useCallback, useEffect, useRef, useState } from "preact/hooks";
import { ask } from "../messaging/ask.ts";
import { readMentions, type LinkedMention } from "../messaging/linked-mention.ts";
import type { Settings } from "../settings.ts";
import { DemoText } from "./DemoText.tsx";
import { useRestingPointer } from "./use-resting-pointer.ts";

export interface DemoProps {
  readonly text: string;
  readonly language: string;
  readonly settings: Settings;
}

/** Between a mark and its card, in CSS pixels. */
const GAP_PX = 4;

interface Opened {
  readonly card: Card;
  /** Place of the card under the mark, in the paragraph's box. */
  readonly left: number;
  readonly top: number;
}

/** A paragraph with the marks that it would have on a page: the same engine, the same choice, the reader's settings. */
export function Demo({ text, language, settings }: DemoProps) {
  const [mentions, setMentions] = useState<readonly LinkedMention[]>([]);
  const [opened, setOpened] = useState<Opened>();
  const [extent, setExtent] = useState<"first-view" | "all">("first-view");
  const box = useRef<HTMLDivElement>(null);

  useEffect(() => {
    void ask("annotate", { blocks: [text], evidence: "", context: { language } }).then((reply) => {
      if (!reply.ok) return;
      const found = readMentions(reply.mentions)[0] ?? [];
      const { marks } = chooseMarks(
        [{ role: "text", length: text.length, words: reply.words[0] ?? 0, mentions: found }],
        settings,
      );
      setMentions(found.filter((mention) => marks.has(mention)));
    });
  }, [text, language, settings]);

  const show = useCallback(
    async (entity: string, place: Pick<Opened, "left" | "top">) => {
      const reply = await ask("card", { entity, context: { language }, aboutSubject: true });
      if (reply.ok) setOpened({ card: reply.card, ...place });
    },
    [language],
  );
  const openAt = useCallback(
    (mark: HTMLElement) => {
      const left = mark.offsetLeft;
      const top = mark.offsetTop + mark.offsetHeight + GAP_PX;
      void show(mark.dataset["entity"] ?? "", { left, top });
    },
    [show],
  );

  const close = useCallback(() => setOpened(undefined), []);
  useRestingPointer(box, { onRest: openAt, onLeave: close });

  return (
    <div ref={box} class="demo">
      <DemoText text={text} language={language} mentions={mentions} onPress={openAt} />
      {opened !== undefined && (
        <div
          class="demo-card"
          role="dialog"
          aria-labelledby="demo-title"
          style={{
            insetInlineStart: `clamp(0px, ${opened.left}px, 100% - var(--card-inline))`,
            insetBlockStart: `${opened.top}px`,
          }}
        >
          <EntityCard
            card={opened.card}
            state={{ extent, hold: "free", depth: 0 }}
            actions={{
              toggleMore: () => setExtent(extent === "all" ? "first-view" : "all"),
              open: (entity) => void show(entity, opened),
              back: close,
              close,
            }}
            language={language}
            titleId="demo-title"
          />
        </div>
      )}
    </div>
  );
}
