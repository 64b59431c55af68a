import { listenTo, observePage, type PageObserver, prefersDark } from "@gazetteer/dom";
import type { PageContext } from "../messages.ts";
import { insist } from "../messaging/insist.ts";
import type { LinkedMention } from "../messaging/linked-mention.ts";
import type { PageSettings } from "../settings.ts";
import { callGuide } from "./call-guide.ts";
import { markingOf } from "./marking-of.ts";
import { type PageBlock, type PlacedMention, placeMentions } from "./page-block.ts";
import { createPageLinker, type PageLinker } from "./page-linker.ts";
import { createPageMarks, type PageMarks } from "./page-marks.ts";
import type { Reader, ReaderStart } from "./reader.ts";
import { wearRules } from "./wear-rules.ts";

/** What the reader corrected: what stands for a mention in the text of a block. */
export type Correction = (mention: LinkedMention, text: string) => readonly LinkedMention[];

/** A page that is read, for what opens cards. */
export interface PageSession
  extends Pick<PageObserver<PageBlock>, "index" | "trees">,
    Pick<PageMarks, "isMarked"> {
  readonly settings: PageSettings;
  readonly linker: Pick<PageLinker, "evidence" | "relink">;
  readonly isAboutSubject: boolean;
  /** Applied to the mentions of all blocks until the article is another. */
  readonly corrections: Set<Correction>;
  context(): PageContext;
  /** In document order. */
  mentions(): PlacedMention[];
}

/** Reads a page and keeps its marks right, from its first reading to its end. */
export function createReader(start: ReaderStart): Reader {
  const { signal, clock, queue, again } = start;
  let { settings, revision } = start;
  let article = start.article();
  const corrections = new Set<Correction>();
  const forcedColours = matchMedia("(forced-colors: active)");
  /** Mentions have come or gone, or something else, since marks were last chosen. */
  let isStale = true;
  let heldBack = 0;
  let aboutSubject = false;
  const marks = createPageMarks(() => settings.marks, signal);
  const observer = observePage<PageBlock>(
    document,
    queue,
    {
      know: (block, unread) => ({ ...block, unread, words: 0, mentions: [] }),
      onChange({ removed }) {
        const gone = removed.flatMap((block) => block.mentions);
        marks.drop(gone);
        guides.guide?.gone(gone);
        refresh();
      },
      // A page without a mention is told of as well.
      onSettled: () => linker.run(),
      onStorm: again,
    },
    clock,
    signal,
  );
  const linker = createPageLinker(
    observer.index.all,
    context,
    { onLinked, onAnswered: choose, onRevision: relearn },
    revision,
    signal,
  );
  const session: PageSession = {
    get settings() {
      return settings;
    },
    get isAboutSubject() {
      return aboutSubject;
    },
    ...observer,
    ...marks,
    linker,
    corrections,
    context,
    mentions,
  };
  const guides = callGuide({ ...start, session });

  listenTo(forcedColours, "change", refresh, { signal });
  listenTo(prefersDark(), "change", marks.restyle, { signal });
  wearRules(settings.markRules);

  function context(): PageContext {
    return { date: article.published?.date, language: article.language };
  }

  function mentions(): PlacedMention[] {
    return observer.index.inOrder.flatMap((block) => block.mentions);
  }

  function onLinked(
    results: readonly { block: PageBlock; linked: readonly LinkedMention[] }[],
  ): void {
    const gone = results.flatMap(({ block, linked }) =>
      placeMentions(
        block,
        [...corrections].reduce(
          (all, correct) => all.flatMap((mention) => correct(mention, block.text)),
          linked,
        ),
      ),
    );
    isStale = true;
    // A card that is open stays when late evidence takes its mark; the mark goes with the next choice.
    guides.guide?.unmarked(gone);
  }

  function refresh(): void {
    isStale = true;
    linker.run();
  }

  /** Has the marks of the page chosen where they may be others now, and paints them. */
  async function choose(): Promise<boolean> {
    if (!isStale) return false;
    isStale = false;
    const asked = mentions();
    const blocks = observer.index.inOrder.map(({ role, text, unread, words, mentions: all }) => ({
      role,
      length: text.length,
      unread,
      words,
      mentions: all.map(({ told }) => told),
    }));
    const isMarked = markingOf(settings, article) === "marked" && !forcedColours.matches;
    const choice = await insist("choose", { blocks: JSON.stringify(blocks), isMarked }, signal);
    if (!choice) return isStale;
    ({ heldBack, aboutSubject } = choice);
    // Some may have gone meanwhile.
    const chosen = new Set(choice.marks.map((number) => asked[number]));
    clock.measure(() => marks.put(mentions().filter((mention) => chosen.has(mention))));
    guides.marked();
    return true;
  }

  /** Another dictionary has names in lines that were left out before. */
  function relearn(next: number): void {
    if (next !== revision) again();
    revision = next;
    isStale = true;
    linker.restart();
  }

  return {
    read: observer.read,
    describe() {
      return {
        scan: queue.isRunning || linker.isBusy ? "running" : "complete",
        aboutSubject,
        mentions: mentions().map((mention) => ({
          ...mention.told,
          text: mention.block.text.slice(mention.start, mention.end),
          painted: marks.isMarked(mention),
        })),
        heldBack,
        timing: {
          totalMs: clock.totalMs,
          longestMs: clock.longestMs,
        },
      };
    },
    apply(next, nextRevision) {
      wearRules(next.markRules);
      settings = next;
      marks.restyle();
      isStale = true;
      if (nextRevision === revision) linker.relink();
      else relearn(nextRevision);
    },
    turn() {
      article = start.article();
      corrections.clear();
      relearn(revision);
    },
    look() {
      const before = JSON.stringify(context());
      article = start.article();
      if (JSON.stringify(context()) !== before) relearn(revision);
      else refresh();
    },
    pulse() {
      marks.mend();
      observer.checkHidden(marks.unsure());
    },
    restyle: marks.restyle,
    guide: () => guides.come(),
  };
}
