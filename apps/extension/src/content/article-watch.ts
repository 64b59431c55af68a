import type { Article } from "@gazetteer/core";
import { readPageFacts, readyStateOf, taggedWith, type WorkClock } from "@gazetteer/dom";
import { insist } from "../messaging/insist.ts";

/** A page that has grown by less since it was read is no other page. */
const MIN_GROWTH = 1.25;

/** What a page is. It tells its facts, and the background knows what they mean. */
export interface ArticleWatch {
  /** As far as was learnt. */
  readonly known: Article | undefined;
  /**
   * Reads the page's facts anew when its address is another, and when it has loaded further, has grown, and has
   * not said everything yet. `undefined`: there will be no answer.
   */
  learn(): Promise<Article | undefined>;
  /** Reads anew the next time, whatever is known. */
  doubt(): void;
  /** Another page is in its place. */
  forget(): void;
  /** An application may fill its page in when everything has long been loaded. One that was not read has grown. */
  hasGrown(): boolean;
}

export function createArticleWatch({
  view,
  page,
  clock,
  signal,
}: {
  readonly view: Window;
  readonly page: Document;
  readonly clock: WorkClock;
  readonly signal: AbortSignal;
}): ArticleWatch {
  let known: Article | undefined;
  let readAt: { href: string; state: DocumentReadyState } | undefined;
  /** In elements, when it was read. */
  let size = 0;
  let answer: Promise<Article | undefined> = Promise.resolve(undefined);

  const countElements = () => taggedWith(page, "*").length;

  async function read(): Promise<Article | undefined> {
    const facts = clock.measure(() => readPageFacts(page, view.location.pathname));
    await clock.rest();
    return (await insist("readArticle", { facts }, signal))?.article;
  }

  /** Whoever adds to what a page says, adds an element. */
  function mayTellMore(before: DocumentReadyState, now: DocumentReadyState): boolean {
    const isTold = known?.kind === "article" && known.published !== undefined;
    return before !== now && !isTold && countElements() !== size;
  }

  return {
    get known() {
      return known;
    },
    learn() {
      const { href } = view.location;
      const state = readyStateOf(page);
      if (readAt?.href === href && !mayTellMore(readAt.state, state)) return answer;
      readAt = { href, state };
      size = countElements();
      const mine = read().then((article) => {
        // A later reading knows better.
        if (answer === mine) known = article ?? known;
        return known;
      });
      answer = mine;
      return answer;
    },
    doubt() {
      readAt = undefined;
    },
    forget() {
      readAt = undefined;
      known = undefined;
      answer = Promise.resolve(undefined);
    },
    hasGrown: () => countElements() >= size * MIN_GROWTH,
  };
}
