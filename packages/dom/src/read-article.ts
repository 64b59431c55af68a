import { readLinkedArticle } from "./json-ld.ts";
import {
  attributeOf,
  documentElementOf,
  firstChildOf,
  isText,
  nextSiblingOf,
  queryAll,
  textContentOf,
  titleOf,
} from "./natives.ts";
import { pageLanguage } from "./page-language.ts";
import { dateInPath, parsePublishedDate, type PublishedDate } from "./published-date.ts";

/** What a page is and what it says about itself. */
export interface Article {
  /** `article`: it says so. `article-like`: it has the text of one. */
  readonly kind: "article" | "article-like" | "other";
  readonly title: string;
  /** BCP 47; `undefined` when neither markup nor script tells. */
  readonly language: string | undefined;
  readonly published: PublishedDate | undefined;
}

/** Names of meta elements that hold the day of publication, the commonest first. */
const DATE_METAS = `article:published_time og:article:published_time datepublished og:published_time
  article.published parsely-pub-date sailthru.date date pubdate publishdate publish_date publish-date
  publication_date dc.date.issued dc.date dcterms.created dcterms.issued dc.terms.created
  article_date_original originalpublicationdate cxenseparse:recs:publishtime ptime og:pubdate
  last-modified`.split(/\s+/);

const DAY_LENGTH = "2018-05-26".length;

/** What a page can say it is in JSON-LD, and is then no article: postings of forums and jobs, when no blog's was found. */
const OTHER_THING = /"@type"\s*:\s*"(?:[^"]*\/)?(?:Product|Recipe|QAPage|\w+Posting)"/;
/** The same in `og:type`; `website` is what templates put there when nobody chose. */
const OTHER_OG_TYPE = /^(?:product|profile|object|video)/i;
/** The front of a site, of one of its languages, and what it found for a search. */
const LISTING_PATH = /^\/(?:[a-z]{2}\/?)?$|\/search(?:\/|$)/i;

/** A paragraph of running text, not a teaser or a label. UTF-16 units; a character of Han counts thrice. */
const PARAGRAPH_LENGTH = 80;
const HAN_LENGTH = 3;
const ARTICLE_PARAGRAPHS = 3;
const ARTICLE_LENGTH = 1_200;
/** Enough to see the script of a text. */
const SAMPLE_LENGTH = 600;

/** Elements that old pages put a whole text into, in lines and empty lines. */
const TEXT_BOXES = "td,div,font";

const HAN = /[\u3041-\u30FF\u3400-\u9FFF\uAC00-\uD7AF]/g;

interface Density {
  paragraphs: number;
  length: number;
  sample: string;
}

function addTo(density: Density, text: string): void {
  if (text.length < PARAGRAPH_LENGTH / HAN_LENGTH) return;
  const weight = text.length + (text.match(HAN)?.length ?? 0) * (HAN_LENGTH - 1);
  if (weight < PARAGRAPH_LENGTH) return;
  density.paragraphs += 1;
  density.length += weight;
  if (density.sample.length < SAMPLE_LENGTH) density.sample += `${text.slice(0, SAMPLE_LENGTH)} `;
}

function densityOf(page: Document): Density {
  let density = { paragraphs: 0, length: 0, sample: "" };
  for (const element of queryAll(page, "p,article>div,[itemprop=articleBody]")) {
    addTo(density, textContentOf(element)?.trim() ?? "");
    if (isDense(density)) return density;
  }
  // Not in paragraphs: lines in one box, as each teaser and each post of a forum has a box of its own.
  for (const box of queryAll(page, TEXT_BOXES)) {
    density = { ...density, paragraphs: 0, length: 0 };
    for (let node = firstChildOf(box); node; node = nextSiblingOf(node))
      if (isText(node)) addTo(density, node.data.trim());
    if (isDense(density)) break;
  }
  return density;
}

function isDense({ paragraphs, length }: Density): boolean {
  return paragraphs >= ARTICLE_PARAGRAPHS && length >= ARTICLE_LENGTH;
}

function metasOf(page: Document): Map<string, string> {
  const metas = new Map<string, string>();
  for (const element of queryAll(page, "meta[content]")) {
    const name =
      attributeOf(element, "property") ??
      attributeOf(element, "name") ??
      attributeOf(element, "itemprop") ??
      attributeOf(element, "http-equiv");
    const content = attributeOf(element, "content");
    if (name && content && !metas.has(name.toLowerCase())) metas.set(name.toLowerCase(), content);
  }
  return metas;
}

function timeOf(page: Document): string | undefined {
  const selectors = [
    "[itemprop=datePublished][datetime],time[pubdate][datetime]",
    "article time[datetime],main time[datetime]",
    "time[datetime]",
  ];
  for (const selector of selectors) {
    for (const element of queryAll(page, selector)) {
      const date = parsePublishedDate(attributeOf(element, "datetime") ?? "");
      if (date !== undefined) return date;
    }
  }
  return undefined;
}

function publishedOf(
  page: Document,
  path: string,
  linked: string | undefined,
  metas: ReadonlyMap<string, string>,
): PublishedDate | undefined {
  const dated = (date: string | undefined, source: PublishedDate["source"]) =>
    date === undefined ? undefined : { date, source };
  const inMetas = DATE_METAS.flatMap((name) => parsePublishedDate(metas.get(name) ?? "") ?? []);
  // A day is better than the year alone that some of them hold.
  const inMeta = inMetas.find((date) => date.length === DAY_LENGTH) ?? inMetas[0];
  return (
    dated(parsePublishedDate(linked ?? ""), "json-ld") ??
    dated(inMeta, "meta") ??
    dated(timeOf(page), "time") ??
    dated(dateInPath(path), "url")
  );
}

/** Reads what a page says about itself. Costs no layout and no style. */
export function readArticle(page: Document, { pathname }: URL): Article {
  const elements = queryAll(page, 'script[type="application/ld+json" i]');
  const scripts = [...elements].map((script) => textContentOf(script) ?? "");
  const linked = readLinkedArticle(scripts);
  const metas = metasOf(page);
  const density = densityOf(page);
  const ogType = metas.get("og:type") ?? "";
  const isOther = OTHER_OG_TYPE.test(ogType) || scripts.some((script) => OTHER_THING.test(script));
  const saysArticle = linked !== undefined || (!isOther && /^article\b/i.test(ogType));
  const isLike = !isOther && isDense(density) && !LISTING_PATH.test(pathname);
  const root = documentElementOf(page);
  return {
    kind: saysArticle ? "article" : isLike ? "article-like" : "other",
    title: titleOf(page),
    language: pageLanguage(
      [
        root && attributeOf(root, "lang"),
        linked?.inLanguage,
        metas.get("content-language"),
        metas.get("og:locale"),
      ],
      density.sample || (root ? (textContentOf(root) ?? "").slice(0, SAMPLE_LENGTH) : ""),
    ),
    published: publishedOf(page, pathname, linked?.datePublished, metas),
  };
}
