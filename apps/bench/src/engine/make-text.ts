import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { capitalize, inCyrillic } from "./make-words.ts";
import { zipf } from "./random.ts";

/** UTF-16 units in all, as in the measurements that the goals come from. */
const TEXT_UNITS = 1_636_332;
/** A long news page. */
const PAGE_UNITS = 12_600;
/** Saved pages and articles that lie beside the checkout on some machines; never part of the project. */
const CORPUS = join(import.meta.dirname, "../../../../../shared/corpus");

const FUNCTION_WORDS =
  "the of to and a in that is for on with as was by at it from his an be are has said this which or had not but they were".split(
    " ",
  );

/** Visible text of a saved page, roughly: enough to measure how fast text is read. */
function visibleText(html: string): string {
  return html
    .replace(/<(script|style|noscript|svg)\b[\s\S]*?<\/\1>/gi, " ")
    .replace(/<[^>]*>/g, " ")
    .replace(/&(?:nbsp|#160);/g, "\u00a0")
    .replace(/&amp;/g, "&")
    .replace(/[ \t]+/g, " ");
}

function corpusTexts(): string[] {
  const read = (folder: string, ending: string, change: (text: string) => string) => {
    const path = join(CORPUS, folder);
    if (!existsSync(path)) return [];
    const files = readdirSync(path)
      .filter((file) => file.endsWith(ending))
      .sort();
    return files.map((file) => change(readFileSync(join(path, file), "utf8")));
  };
  return [
    ...read("seeds", ".txt", (text) => text),
    ...read("articles", ".txt", (text) => text),
    ...read("pages", ".html", visibleText),
  ];
}

/** Sentences of made-up words between ordinary function words, with a name in one of six. */
function syntheticPage(
  random: () => number,
  words: readonly string[],
  names: readonly string[],
): string {
  let page = "";
  const cyrillic = random() < 0.15;
  const script = (word: string) => (cyrillic ? inCyrillic(word) : word);
  while (page.length < PAGE_UNITS) {
    const length = 6 + Math.floor(random() * 18);
    const sentence: string[] = [];
    for (let index = 0; index < length; index++) {
      const word =
        random() < 0.4
          ? FUNCTION_WORDS[zipf(random, FUNCTION_WORDS.length)]
          : words[zipf(random, words.length)];
      sentence.push(random() < 0.04 ? capitalize(script(word ?? "")) : script(word ?? ""));
    }
    if (random() < 0.17)
      sentence.splice(
        Math.floor(random() * length),
        0,
        names[Math.floor(random() * names.length)] ?? "",
      );
    const end = random() < 0.1 ? ".\n" : random() < 0.2 ? ", “so”. " : ". ";
    page += capitalize(sentence.join(" ")) + end;
  }
  return page;
}

/** News-like text in pages: what lies in the corpus, then made-up pages up to the full length. */
export function makeText(
  random: () => number,
  words: readonly string[],
  names: readonly string[],
): { pages: string[]; source: string } {
  const pages: string[] = [];
  let units = 0;
  const add = (text: string) => {
    for (let at = 0; at < text.length && units < TEXT_UNITS; at += PAGE_UNITS) {
      const page = text.slice(at, at + PAGE_UNITS);
      pages.push(page);
      units += page.length;
    }
  };
  for (const text of corpusTexts()) add(text);
  const real = units;
  while (units < TEXT_UNITS) add(syntheticPage(random, words, names));
  const share = Math.round((100 * real) / units);
  return {
    pages,
    source: `${(units / 1e6).toFixed(2)} million units, ${share} % saved pages, the rest made up`,
  };
}
