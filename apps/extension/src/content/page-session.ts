import { type BlockIndex, observePage, PREFERS_DARK } from "@gazetteer/dom";
import type { PageContext } from "../messages.ts";
import type { DecodedMention } from "../messaging/mention-codec.ts";
import type { PageSettings } from "../settings.ts";
import { callGuide } from "./call-guide.ts";
import { markingOf } from "./marking-of.ts";
import { type PageBlock, type PlacedMention, placeMentions } from "./page-block.ts";
import { createPageLinker } from "./page-linker.ts";
import { createPageMarks } from "./page-marks.ts";
import type { Reader, ReaderStart } from "./reader.ts";
import { createReport } from "./report-mentions.ts";
import { wearRules } from "./wear-rules.ts";

/** What the reader corrected: what stands for a mention in the text of a block. */
export type Correction = (mention: DecodedMention, text: string) => readonly DecodedMention[];

/** A page that is read, for what opens cards. */
export interface PageSession {
  readonly settings: PageSettings;
  readonly evidence: string;
  readonly index: BlockIndex<PageBlock>;
  readonly shadowRoots: ReadonlySet<ShadowRoot>;
  readonly isAboutSubject: boolean;
  /** Applied to the mentions of all blocks until the article is another. */
  readonly corrections: Set<Correction>;
  context(): PageContext;
  /** In document order. */
  mentions(): PlacedMention[];
  isMarked(mention: PlacedMention): boolean;
  /** After a change of corrections. */
  relink(): void;
}

/** Reads a page and keeps its marks right, from its first reading to its end. */
export function createReader(start: ReaderStart): Reader {
  const { view, page, signal, clock, queue, again } = start;
  let { settings, revision } = start;
  let article = start.article();
  const corrections = new Set<Correction>();
  const report = createReport(() => {
    const all = mentions();
    return {
      entities: new Set(all.map(({ entity }) => entity)).size,
      heldBack: marks.heldBack,
    };
  }, signal);
  const forcedColours = view.matchMedia("(forced-colors: active)");
  /** Blocks have come or gone, or the page is read anew, since marks were last chosen. */
  let isStale = true;
  let paintMs = 0;
  let firstPaintMs = 0;
  const marks = createPageMarks(() => {
    firstPaintMs ||= performance.now();
  }, signal);
  const observer = observePage<PageBlock>({
    page,
    signal,
    clock,
    queue,
    know: (block, unread) => ({ ...block, unread, words: 0, mentions: [] }),
    onChange({ removed }) {
      isStale = true;
      const gone = removed.flatMap((block) => block.mentions);
      drop(gone);
      guides.guide?.gone(gone);
      linker.run();
    },
    onSettled: refreshStale,
    onStorm: again,
  });
  const linker = createPageLinker({
    signal,
    revision,
    blocks: () => observer.index.all,
    context,
    onLinked,
    onIdle: refreshStale,
    onRevision: relearn,
  });
  const session: PageSession = {
    get settings() {
      return settings;
    },
    get evidence() {
      return linker.evidence;
    },
    get isAboutSubject() {
      return isAbout(mentions());
    },
    index: observer.index,
    shadowRoots: observer.shadowRoots,
    corrections,
    context,
    mentions,
    isMarked: marks.isMarked,
    relink: linker.relink,
  };
  const guides = callGuide({ ...start, session });

  forcedColours.addEventListener("change", refresh, { signal });
  view.matchMedia(PREFERS_DARK).addEventListener("change", marks.restyle, { signal });
  wearRules(settings.markRules);

  function context(): PageContext {
    return { date: article.published?.date, language: article.language };
  }

  function mentions(): PlacedMention[] {
    return observer.index.inOrder.flatMap((block) => block.mentions);
  }

  function onLinked(
    results: readonly { block: PageBlock; linked: readonly DecodedMention[] }[],
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
    refresh();
    // A card that is open stays when late evidence takes its mark; only the mark goes.
    drop(gone);
  }

  function drop(gone: readonly PlacedMention[]): void {
    marks.drop(gone);
    guides.guide?.unmarked(gone);
  }

  function refreshStale(): void {
    if (linker.isIdle && isStale) refresh();
  }

  /** Chooses and paints again, and tells the toolbar. */
  function refresh(): void {
    if (signal.aborted) return;
    isStale = false;
    const begun = performance.now();
    const may =
      markingOf(settings, article) === "marked" &&
      !forcedColours.matches &&
      (settings.topics === "any" || isAbout(mentions()));
    marks.choose(observer.index.inOrder, settings, may ? "mark" : "list");
    paintMs += performance.now() - begun;
    report();
  }

  /** Another dictionary has names in lines that were left out before. */
  function relearn(next: number): void {
    isStale = true;
    if (next !== revision) again();
    revision = next;
    linker.restart();
  }

  return {
    read: observer.read,
    describe() {
      const all = mentions();
      return {
        scan: queue.isRunning || !linker.isIdle ? "running" : "complete",
        aboutSubject: isAbout(all),
        mentions: all.map((mention) => ({
          entity: mention.entity,
          kind: mention.kind,
          text: mention.block.text.slice(mention.start, mention.end),
          how: mention.how,
          role: mention.role,
          alternatives: mention.alternatives,
          painted: marks.isMarked(mention),
        })),
        heldBack: marks.heldBack,
        timing: {
          collectMs: clock.totalMs,
          paintMs,
          longestTaskMs: clock.longestMs,
          firstPaintMs,
        },
      };
    },
    apply(next, nextRevision) {
      wearRules(next.markRules);
      settings = next;
      if (nextRevision === revision) {
        linker.relink();
        refresh();
      } else relearn(nextRevision);
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

function isAbout(mentions: readonly PlacedMention[]): boolean {
  return mentions.some(({ subject }) => subject);
}
