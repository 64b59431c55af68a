import { readLinkedArticle } from "./json-ld.ts";
import { attributeOf, documentElementOf, queryAll, textContentOf, titleOf } from "./natives.ts";
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
  last-modified`
  .trim()
  .split(/\s+/);

const DAY_LENGTH = "2018-05-26".length;

/** A paragraph of running text, not a teaser or a label. UTF-16 units; a character of Han counts thrice. */
const PARAGRAPH_LENGTH = 80;
const HAN_LENGTH = 3;
const ARTICLE_PARAGRAPHS = 3;
const ARTICLE_LENGTH = 1_200;
/** Enough to see the script of a text. */
const SAMPLE_LENGTH = 600;
const MAX_PARAGRAPHS = 400;

const HAN = /[\u3041-\u30FF\u3400-\u9FFF\uAC00-\uD7AF]/g;

interface Density {
  readonly paragraphs: number;
  readonly length: number;
  readonly sample: string;
}

function densityOf(page: Document): Density {
  let paragraphs = 0;
  let length = 0;
  let sample = "";
  const found = () => ({ paragraphs, length, sample });
  const elements = queryAll(page, "p, article > div, [itemprop=articleBody]");
  for (let i = 0; i < elements.length && i < MAX_PARAGRAPHS && !isDense(found()); i++) {
    const element = elements[i];
    const text = (element && textContentOf(element)?.trim()) ?? "";
    if (text.length < PARAGRAPH_LENGTH / HAN_LENGTH) continue;
    const weight = text.length + (text.match(HAN)?.length ?? 0) * (HAN_LENGTH - 1);
    if (weight < PARAGRAPH_LENGTH) continue;
    paragraphs += 1;
    length += weight;
    if (sample.length < SAMPLE_LENGTH) sample += `${text.slice(0, SAMPLE_LENGTH)} `;
  }
  return found();
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
    "[itemprop=datePublished][datetime], time[pubdate][datetime]",
    "article header time[datetime], main header time[datetime]",
    "article time[datetime], main time[datetime]",
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
  const inLinked = linked === undefined ? undefined : parsePublishedDate(linked);
  if (inLinked) return { date: inLinked, source: "json-ld" };
  const inMetas = DATE_METAS.flatMap((name) => parsePublishedDate(metas.get(name) ?? "") ?? []);
  // A day is better than the year alone that some of them hold.
  const inMeta = inMetas.find((date) => date.length === DAY_LENGTH) ?? inMetas[0];
  if (inMeta) return { date: inMeta, source: "meta" };
  const inTime = timeOf(page);
  if (inTime) return { date: inTime, source: "time" };
  const inPath = dateInPath(path);
  return inPath ? { date: inPath, source: "url" } : undefined;
}

/** Reads what a page says about itself. Costs no layout and no style. */
export function readArticle(page: Document, { pathname }: URL): Article {
  const scripts = [...queryAll(page, 'script[type="application/ld+json" i]')];
  const linked = readLinkedArticle(scripts.map((script) => textContentOf(script) ?? ""));
  const metas = metasOf(page);
  const density = densityOf(page);
  const saysArticle = linked !== undefined || /^article\b/i.test(metas.get("og:type") ?? "");
  const isFront = pathname === "/" || pathname === "";
  const root = documentElementOf(page);
  return {
    kind: saysArticle ? "article" : isDense(density) && !isFront ? "article-like" : "other",
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
