/** What a page says of its article in JSON-LD. */
export interface LinkedArticle {
  readonly type: string;
  readonly datePublished?: string | undefined;
  readonly inLanguage?: string | undefined;
}

const ARTICLE_TYPE = /(?:^|\/)(?!Tech)(?:\w*Article|LiveBlogPosting|BlogPosting|Report)$/;
/** A feed inside a page may hold thousands of objects; the page's own comes early. */
const MAX_OBJECTS = 2_000;
const MAX_DEPTH = 12;
/** Where a page has what leads to other pages. */
const TEASERS = ["itemListElement", "hasPart", "relatedLink"];

/** A text, or the first of a list. */
function textOf(value: unknown): string | undefined {
  const [first]: unknown[] = Array.isArray(value) ? value : [value];
  return typeof first === "string" ? first : undefined;
}

function typesOf(value: unknown): string[] {
  return (Array.isArray(value) ? value : [value]).filter((type) => typeof type === "string");
}

/** The first article in `root`, at any depth, the outer before the inner. */
function findArticle(root: unknown): LinkedArticle | undefined {
  let level: unknown[] = [root];
  let seen = 0;
  for (let depth = 0; depth < MAX_DEPTH && level.length > 0; depth++) {
    const next: unknown[] = [];
    for (const value of level) {
      if (typeof value !== "object" || value === null) continue;
      if (++seen > MAX_OBJECTS) return undefined;
      const fields = new Map<string, unknown>(Object.entries(value));
      const type = typesOf(fields.get("@type")).find((name) => ARTICLE_TYPE.test(name));
      if (type !== undefined) {
        return {
          type,
          datePublished: textOf(fields.get("datePublished")) ?? textOf(fields.get("dateCreated")),
          inLanguage: textOf(fields.get("inLanguage")),
        };
      }
      // Teasers of other articles.
      for (const list of TEASERS) fields.delete(list);
      next.push(...fields.values());
    }
    level = next;
  }
  return undefined;
}

/** From text that is no JSON: line breaks in strings, trailing commas, a script cut short. */
function findInBroken(text: string): LinkedArticle | undefined {
  const type = [...text.matchAll(/"@type"\s*:\s*\[?\s*"([^"]+)"/g)]
    .map((match) => match[1])
    .find((name) => name !== undefined && ARTICLE_TYPE.test(name));
  if (type === undefined) return undefined;
  const datePublished = /"date(?:Published|Created)"\s*:\s*\[?\s*"([^"]+)"/.exec(text)?.[1];
  return { type, datePublished };
}

/** The article that a page's JSON-LD scripts describe, in any nesting, in broken JSON too. */
export function readLinkedArticle(scripts: Iterable<string>): LinkedArticle | undefined {
  for (const script of scripts) {
    const text = script
      .replace(/^\s*(?:<!--|\/\/\s*<!\[CDATA\[)/, "")
      .replace(/(?:-->|\/\/\s*\]\]>)\s*$/, "");
    let found: LinkedArticle | undefined;
    try {
      found = findArticle(JSON.parse(text));
    } catch {
      found = findInBroken(text);
    }
    if (found) return found;
  }
  return undefined;
}
