import { observePage, pause, type Point, type TextBlock, unreadBefore } from "@gazetteer/dom";
import type { PageContext, PageMentions } from "../messages.ts";
import type { LinkedMention } from "../messaging/mention-codec.ts";
import type { PageSettings } from "../settings.ts";
import { createMarkSheets } from "./adopt-sheet.ts";
import type { CardContext } from "./card-requests.ts";
import type { MentionId } from "./card-surface.ts";
import { describePage, mentionsInOrder } from "./list-mentions.ts";
import { createMentionBook, type KnownBlock, type PlacedMention } from "./mention-book.ts";
import { markingOf } from "./marking-of.ts";
import { mentionAtPoint } from "./mention-at-point.ts";
import { createPageLinker } from "./page-linker.ts";
import { createPageMarks } from "./page-marks.ts";
import type { ReaderStart } from "./reader-dock.ts";
import { createReport } from "./report-mentions.ts";

export interface PageSessionOptions extends Omit<ReaderStart, "watchKeys"> {
  /** These mentions are no longer in the page, or mean something else now. */
  onGone(mentions: readonly PlacedMention[]): void;
}

/** What the reader corrected: what stands for a mention in the text of a block. */
export type Correction = (mention: LinkedMention, text: string) => readonly LinkedMention[];

/** One page from its first reading to its end: what was read, what it means, what is marked. */
export interface PageSession {
  readonly settings: PageSettings;
  /** In document order. */
  mentions(): PlacedMention[];
  isMarked(mention: PlacedMention): boolean;
  find(id: MentionId): PlacedMention | undefined;
  markAt(point: Point): PlacedMention | undefined;
  /** What a card is asked for with. */
  about(mention: PlacedMention): CardContext;
  tint(id: MentionId | undefined): void;
  /** What surfaces are told. */
  describe(): PageMentions;
  apply(settings: PageSettings, revision: number): void;
  /** Another article under another address. */
  turn(): void;
  /** Looks again what the page says about itself: much of it comes late. */
  look(): void;
  rescan(): void;
  /** Applied to the mentions of all blocks until the article is another; the result takes it back. */
  correct(correction: Correction): () => void;
  pulse(): void;
  restyle(): void;
}

export function createPageSession(options: PageSessionOptions): PageSession {
  const { view, page, signal, clock, ask, article: knownArticle, onGone, onOrphaned } = options;
  let { settings, revision } = options;
  const book = createMentionBook();
  const sheets = createMarkSheets(page, ask, signal);
  const report = createReport(ask, signal);
  const corrections = new Set<Correction>();
  const forcedColours = view.matchMedia("(forced-colors: active)");
  let article = knownArticle();
  /** Blocks have come or gone, or the page is read anew, since marks were last chosen. */
  let isStale = true;
  let paintMs = 0;
  let firstPaintMs = 0;

  const marks = createPageMarks(
    book,
    () => {
      firstPaintMs ||= performance.now();
    },
    signal,
  );
  const linker = createPageLinker({
    ask,
    signal,
    revision,
    context,
    isKnown: ({ block }) => book.known.has(block),
    onLinked,
    onIdle: () => isStale && refresh(),
    onRevision: relearn,
    onOrphaned,
  });

  forcedColours.addEventListener("change", refresh, { signal });
  view.matchMedia("(prefers-color-scheme: dark)").addEventListener("change", marks.restyle, {
    signal,
  });
  sheets.customise(settings.markRules);
  /** Until it has been looked at: it keeps all nodes of the page alive. */
  let first: ReaderStart["first"] | undefined = options.first;
  let unread = new WeakMap<Text, number>();
  // A task of its own, before those of the observer.
  void pause().then(() => signal.aborted || clock.measure(countUnread));
  const observer = observePage({
    page,
    signal,
    clock,
    first: options.first,
    onChange({ added, removed }) {
      isStale = true;
      countUnread();
      drop(removed);
      linker.add(added.map((block) => book.add(block, unreadIn(block))));
    },
    onShadowRoot: sheets.addRoot,
    onSettled: () => linker.isIdle && isStale && refresh(),
  });

  function countUnread(): void {
    if (first) unread = unreadBefore(page, first);
    first = undefined;
  }

  const unreadIn = ({ pieces }: TextBlock) =>
    pieces.reduce((sum, { node }) => sum + (unread.get(node) ?? 0), 0);

  function context(): PageContext {
    const { published, language } = article;
    return {
      ...(published === undefined ? {} : { date: published.date }),
      ...(language === undefined ? {} : { language }),
    };
  }

  function look(): void {
    const before = JSON.stringify(context());
    article = knownArticle();
    if (JSON.stringify(context()) !== before) relearn(revision);
    else refresh();
  }

  function drop(blocks: readonly TextBlock[]): void {
    const gone = blocks.flatMap(book.forget);
    marks.drop(gone);
    if (gone.length > 0) onGone(gone);
  }

  function onLinked(
    results: readonly { place: KnownBlock; linked: readonly LinkedMention[] }[],
  ): void {
    const gone = results.flatMap(({ place, linked }) =>
      book.link(
        place,
        [...corrections].reduce(
          (all, correct) => all.flatMap((mention) => correct(mention, place.block.text)),
          linked,
        ),
        linker.evidence,
      ),
    );
    refresh();
    // A card that is open stays when late evidence takes its mark; only the mark goes.
    marks.drop(gone);
  }

  /** Chooses and paints again, and tells the toolbar. */
  function refresh(): void {
    if (signal.aborted) return;
    isStale = false;
    const start = performance.now();
    const mentions = mentionsInOrder(observer, book);
    const isAbout = mentions.some(({ linked }) => linked.subject);
    const may =
      markingOf(settings, article) === "marked" &&
      !forcedColours.matches &&
      (settings.topics === "any" || isAbout);
    marks.choose(observer.index.inOrder, settings, may ? "mark" : "list");
    paintMs += performance.now() - start;
    report({
      entities: new Set(mentions.map(({ entity }) => entity)).size,
      painted: mentions.filter(marks.isMarked).length,
      heldBack: marks.heldBack,
    });
  }

  const relink = () => linker.relinkAll(book.known.values());

  /** Another dictionary has names in lines that were left out before. */
  function relearn(next: number): void {
    isStale = true;
    if (next !== revision) observer.rescan();
    revision = next;
    linker.restart(observer.index.inOrder.flatMap((block) => book.known.get(block) ?? []));
  }

  return {
    get settings() {
      return settings;
    },
    mentions: () => mentionsInOrder(observer, book),
    isMarked: marks.isMarked,
    find: book.find,
    markAt: (point) => mentionAtPoint(page, point, observer, book, marks),
    about(mention) {
      const all = mentionsInOrder(observer, book);
      return {
        evidence: linker.evidence,
        context: context(),
        aboutSubject: all.some(({ linked }) => linked.subject),
        settings,
        ground: marks.groundOf(mention),
        siblings: all.filter(({ entity }) => entity === mention.entity),
      };
    },
    tint(id) {
      marks.tint(id === undefined ? undefined : book.find(id));
    },
    describe() {
      const isComplete = observer.scan === "complete" && linker.isIdle;
      return describePage(view, article, observer, book, marks, {
        marking: markingOf(settings, article),
        scan: isComplete ? "complete" : "running",
        paintMs,
        firstPaintMs,
      });
    },
    apply(next, nextRevision) {
      const before = settings;
      settings = next;
      if (before.markRules !== next.markRules) sheets.customise(next.markRules);
      if (nextRevision === revision) {
        relink();
        refresh();
      } else relearn(nextRevision);
    },
    turn() {
      article = knownArticle();
      corrections.clear();
      relearn(revision);
    },
    look,
    rescan() {
      observer.rescan();
      relearn(revision);
    },
    correct(correction) {
      corrections.add(correction);
      relink();
      return () => {
        corrections.delete(correction);
        relink();
      };
    },
    pulse() {
      marks.mend();
      observer.checkHidden();
    },
    restyle: marks.restyle,
  };
}
