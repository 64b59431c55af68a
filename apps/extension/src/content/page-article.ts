import { type Article, queryAll, readArticle, readyStateOf } from "@gazetteer/dom";

/** A page that has grown by less since it was read is no other page. */
const MIN_GROWTH = 1.25;

/** What the page says about itself, read as seldom as can be. */
export interface PageArticle {
  /**
   * Read anew when its address is another, and when it has loaded further and has not said everything yet.
   */
  read(): Article;
  forget(): void;
  /** An application may fill its page in when everything has long been loaded. */
  hasGrown(): boolean;
}

export function createPageArticle(view: Window, page: Document): PageArticle {
  let known:
    | { href: string; state: DocumentReadyState; size: number; article: Article }
    | undefined;

  return {
    read() {
      const { href } = view.location;
      const state = readyStateOf(page);
      const isTold = known?.article.kind === "article" && known.article.published !== undefined;
      if (known?.href !== href || (known.state !== state && !isTold)) {
        known = { href, state, size: sizeOf(page), article: readArticle(page, new URL(href)) };
      }
      return known.article;
    },
    forget() {
      known = undefined;
    },
    hasGrown: () => known !== undefined && sizeOf(page) >= known.size * MIN_GROWTH,
  };
}

/** In elements. */
function sizeOf(page: Document): number {
  return queryAll(page, "*").length;
}
