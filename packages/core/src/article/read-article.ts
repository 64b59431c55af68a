import { readLinkedArticle } from "./json-ld.ts";
import { likelyDates } from "./likely-dates.ts";
import { namedMetas } from "./named-metas.ts";
import type { PageFacts, Told } from "./page-facts.ts";
import { pageLanguage } from "./page-language.ts";
import { dateInPath, parsePublishedDate, type PublishedDate } from "./published-date.ts";
import { type TextDensity, textDensity } from "./text-density.ts";

/** What a page is and what it says about itself. */
export interface Article {
  /** `article`: it says so. `article-like`: it has the text of one. */
  readonly kind: "article" | "article-like" | "other";
  /** BCP 47; `undefined` when neither markup nor script tells. */
  readonly language?: string | undefined;
  readonly published?: PublishedDate | undefined;
  /** It says that it is an article, and of which day: it has no more to tell. */
  readonly isTold: boolean;
}

/** Names of meta elements that hold the day of publication, the commonest first. */
const DATE_METAS = `article:published_time og:article:published_time datepublished og:published_time
  article.published parsely-pub-date sailthru.date date pubdate publishdate publish_date publish-date
  publication_date dc.date.issued dc.date dcterms.created dcterms.issued dc.terms.created
  article_date_original originalpublicationdate datecreated cxenseparse:recs:publishtime ptime og:pubdate
  last-modified`.split(/\s+/);

const DAY_LENGTH = "2018-05-26".length;

/** What a page can say it is, and is then no article: postings of forums and jobs, when no blog's was found. */
const OTHER_THINGS =
  "Product|Recipe|HowTo|Course|QAPage|ProfilePage|CollectionPage|SearchResultsPage|TechArticle|APIReference|Software\\w+|\\w+Posting";
const OTHER_IN_SCRIPT = new RegExp(`"@type"\\s*:\\s*"(?:[^"]*/)?(?:${OTHER_THINGS})"`);
const OTHER_TYPE = new RegExp(`/(?:${OTHER_THINGS})$`);
/** The same in `og:type`; `website` is what templates put there when nobody chose. */
const OTHER_OG_TYPE = /^(?:product|profile|object|video)/i;
/** The front of a site, of one of its languages, and what it found for a search. */
const LISTING_PATH = /^\/(?:[a-z]{2}\/?)?$|\/search(?:\/|$)/i;
/** A text with as many pieces of code is about programs. */
const TECHNICAL_CODE = 5;
/** A text with as many references to its notes is a work of reference, or of science. */
const REFERENCE_NOTES = 10;
/** Enough to see the script of a text. */
const SAMPLE_LENGTH = 600;

function publishedOf(
  { times, path }: PageFacts,
  linked: string | undefined,
  metas: ReadonlyMap<string, string>,
): PublishedDate | undefined {
  const dated = (date: string | undefined, source: PublishedDate["source"]) =>
    date === undefined ? undefined : { date, source };
  const inMetas = DATE_METAS.flatMap((name) => parsePublishedDate(metas.get(name) ?? "") ?? []);
  // A day is better than the year alone that some of them hold.
  const inMeta = inMetas.find((date) => date.length === DAY_LENGTH) ?? inMetas[0];
  const inPath = dateInPath(path);
  // Another day than that of the address is a teaser's.
  const inMarkup = likelyDates(times)
    .flatMap((text) => parsePublishedDate(text) ?? [])
    .find((date) => inPath === undefined || date.startsWith(inPath));
  return (
    dated(parsePublishedDate(linked ?? ""), "json-ld") ??
    dated(inMeta, "meta") ??
    dated(inMarkup, "time") ??
    dated(inPath, "url")
  );
}

/** Of elements that are told by one thing each. */
function textsOf(told: readonly Told[]): string[] {
  return told.map(([text = ""]) => text);
}

function isOther(facts: PageFacts, ogType: string): boolean {
  return (
    OTHER_OG_TYPE.test(ogType) ||
    textsOf(facts.scripts).some((script) => OTHER_IN_SCRIPT.test(script)) ||
    textsOf(facts.types).some((type) => OTHER_TYPE.test(type))
  );
}

/** Whether a page that does not say what it is has the form of an article. */
function isArticleLike(facts: PageFacts, density: TextDensity, isDated: boolean): boolean {
  const { code, notes, path } = facts;
  if (code >= TECHNICAL_CODE || notes >= REFERENCE_NOTES || LISTING_PATH.test(path)) return false;
  // Where its text is in pieces, only a date tells an article from teasers.
  return density === "together" || (density === "scattered" && isDated);
}

/** What a page is, from what it says about itself and how it is made. */
export function readArticle(facts: PageFacts): Article {
  const linked = readLinkedArticle(textsOf(facts.scripts));
  const metas = namedMetas(facts.metas);
  const ogType = metas.get("og:type") ?? "";
  const published = publishedOf(facts, linked?.datePublished, metas);
  const density = textDensity(facts.paragraphs);
  const other = isOther(facts, ogType);
  const saysArticle = linked !== undefined || (!other && /^article\b/i.test(ogType));
  const isLike = !other && isArticleLike(facts, density, published !== undefined);
  return {
    kind: saysArticle ? "article" : isLike ? "article-like" : "other",
    language: pageLanguage(
      [
        ...textsOf(facts.roots),
        linked?.inLanguage,
        metas.get("content-language"),
        metas.get("og:locale"),
      ],
      `${facts.title} ${facts.paragraphs.map(({ text }) => text).join(" ")}`.slice(
        0,
        SAMPLE_LENGTH,
      ),
    ),
    published,
    isTold: saysArticle && published !== undefined,
  };
}
