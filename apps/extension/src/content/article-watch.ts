import type { Article } from "@gazetteer/core";
import { readPageFacts, taggedWith, type WorkClock } from "@gazetteer/dom";
import { insist } from "../messaging/insist.ts";

/** A page that has grown by less since it was read is no other page. */
const MIN_GROWTH = 1.25;

/** What a page is. It tells its facts, and the background knows what they mean. */
export interface ArticleWatch {
  /** As far as was learnt. */
  readonly known: Article | undefined;
  /**
   * Reads the page's facts anew when its address is another, and when it has other elements and has not said
   * everything yet. `undefined`: there will be no answer.
   */
  learn(): Promise<Article | undefined> | undefined;
  /** Reads anew the next time, whatever is known. */
  doubt(): void;
  /** An application may fill its page in when everything has long been loaded. One that was not read has grown. */
  hasGrown(): boolean;
}

export function createArticleWatch(
  view: Window,
  page: Document,
  clock: WorkClock,
  signal: AbortSignal,
): ArticleWatch {
  let known: Article | undefined;
  let answer: Promise<Article | undefined> | undefined;
  /** The address, when it was read. */
  let readAt: string | undefined;
  /** In elements, when it was read. */
  let size = 0;

  const countElements = () => taggedWith(page, "*").length;

  async function read(): Promise<Article | undefined> {
    const facts = clock.measure(() => readPageFacts(page, view.location.pathname));
    await clock.rest();
    return (await insist("readArticle", { facts }, signal))?.article;
  }

  return {
    get known() {
      return known;
    },
    learn() {
      const { href } = view.location;
      // Whoever adds to what a page says, adds an element.
      if (readAt === href && (known?.isTold || countElements() === size)) return answer;
      readAt = href;
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
    hasGrown: () => countElements() >= size * MIN_GROWTH,
  };
}
