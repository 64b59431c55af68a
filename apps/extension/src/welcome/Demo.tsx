import { type Card, kindGroup } from "@gazetteer/core";
import { chooseMarks } from "@gazetteer/dom/choose-marks";
import { EntityCard } from "@gazetteer/ui";
import type { JSX } from "preact";
import { useCallback, useEffect, useRef, useState } from "preact/hooks";
import { ask } from "../messaging/ask.ts";
import { decodeMentions, type LinkedMention } from "../messaging/mention-codec.ts";
import type { Settings } from "../settings.ts";

export interface DemoProps {
  readonly text: string;
  readonly language: string;
  readonly settings: Settings;
}

/** As on pages: a card opens when the pointer rests, and leaves time to reach it. */
const DWELL_MS = 300;
const GRACE_MS = 300;
const GAP = 4;

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
      const found = decodeMentions(reply.mentions)[0] ?? [];
      const { marks } = chooseMarks([{ role: "text", text, mentions: found }], settings);
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
      const top = mark.offsetTop + mark.offsetHeight + GAP;
      void show(mark.dataset["entity"] ?? "", { left, top });
    },
    [show],
  );

  useEffect(() => {
    const controller = new AbortController();
    const { signal } = controller;
    let timer = 0;
    const after = (delay: number, work: () => void) => {
      window.clearTimeout(timer);
      timer = window.setTimeout(work, delay);
    };
    const leave = () => after(GRACE_MS, () => setOpened(undefined));
    const over = ({ target }: Event) => {
      if (!(target instanceof Element)) return;
      const mark = target.closest<HTMLElement>("[data-entity]");
      if (mark !== null) after(DWELL_MS, () => openAt(mark));
      else if (target.closest(".demo-card") !== null) window.clearTimeout(timer);
      else leave();
    };
    box.current?.addEventListener("pointerover", over, { signal });
    box.current?.addEventListener("pointerleave", leave, { signal });
    document.addEventListener(
      "keydown",
      ({ key }) => {
        if (key === "Escape") setOpened(undefined);
      },
      { signal },
    );
    return () => {
      window.clearTimeout(timer);
      controller.abort();
    };
  }, [openAt]);

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
          openAt(event.currentTarget);
        }}
      >
        {text.slice(start, end)}
      </a>,
    );
    at = end;
  }
  return (
    <div ref={box} class="demo">
      <p lang={language}>
        {parts}
        {text.slice(at)}
      </p>
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
              back: () => setOpened(undefined),
              close: () => setOpened(undefined),
            }}
            language={language}
            titleId="demo-title"
          />
        </div>
      )}
    </div>
  );
}
