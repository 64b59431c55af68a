import type { Article } from "@gazetteer/core";
import { queryAll, readPageFacts, readyStateOf, type WorkClock } from "@gazetteer/dom";
import type { ReplyOf, RequestOf } from "../messages.ts";

const RETRY_MS = 1_000;
/** A page that has grown by less since it was read is no other page. */
const MIN_GROWTH = 1.25;

/** What a page is. It tells its facts, and the background knows what they mean. */
export interface ArticleWatch {
  /** As far as was learnt. */
  readonly known: Article | undefined;
  /**
   * Reads the page's facts anew when its address is another, and when it has loaded further and has not said
   * everything yet. `undefined`: there will be no answer.
   */
  learn(): Promise<Article | undefined>;
  /** Reads anew the next time, whatever is known. */
  doubt(): void;
  /** Another page is in its place. */
  forget(): void;
  /** An application may fill its page in when everything has long been loaded. */
  hasGrown(): boolean;
}

export function createArticleWatch({
  view,
  page,
  clock,
  signal,
  ask,
  onOrphaned,
}: {
  readonly view: Window;
  readonly page: Document;
  readonly clock: WorkClock;
  readonly signal: AbortSignal;
  ask(type: "readArticle", request: RequestOf<"readArticle">): Promise<ReplyOf<"readArticle">>;
  onOrphaned(): void;
}): ArticleWatch {
  let known: Article | undefined;
  let readAt: { href: string; state: DocumentReadyState } | undefined;
  /** In elements, when it was read. */
  let size = 0;
  let answer: Promise<Article | undefined> = Promise.resolve(undefined);

  async function read(): Promise<Article | undefined> {
    const facts = clock.measure(() => readPageFacts(page, view.location.pathname));
    while (!signal.aborted) {
      const reply = await ask("readArticle", { facts });
      if (reply.ok) return reply.article;
      if (reply.reason === "orphaned") onOrphaned();
      if (reply.reason === "invalid") return undefined;
      await new Promise((resolve) => setTimeout(resolve, RETRY_MS));
    }
    return undefined;
  }

  return {
    get known() {
      return known;
    },
    learn() {
      const { href } = view.location;
      const state = readyStateOf(page);
      const isTold = known?.kind === "article" && known.published !== undefined;
      if (readAt?.href === href && (readAt.state === state || isTold)) return answer;
      readAt = { href, state };
      size = sizeOf(page);
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
    hasGrown: () => readAt !== undefined && sizeOf(page) >= size * MIN_GROWTH,
  };
}

function sizeOf(page: Document): number {
  return queryAll(page, "*").length;
}
