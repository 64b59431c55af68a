import { describe, expect, test } from "vitest";
import {
  buildDictionary,
  type CardLink,
  composeCard,
  createCardLookup,
  nameTitles,
} from "../../src/index.ts";
import { rows, shipped } from "./shipped.ts";

const lookup = createCardLookup(buildDictionary([shipped]));
const titlesOf = (id: string, language: string) => {
  const names = lookup.get(id)?.entity.names ?? [];
  return nameTitles(names, [language, "en"], lookup.voice);
};

/** A day that one state keeps has that state's name alone. */
const OF_ONE_STATE = new Set(["northern-territories-day", "day-of-victory-over-militarist-japan"]);

function isLink(value: object): value is CardLink {
  return "id" in value && "kind" in value && "names" in value && !("titles" in value);
}

/** Every other entity that a card leads to, wherever it stands in it. */
function linksIn(value: unknown): CardLink[] {
  if (typeof value !== "object" || value === null) return [];
  return [...(isLink(value) ? [value] : []), ...Object.values(value).flatMap(linksIn)];
}

describe.each(["en", "ja", "ru"])("in %s", (language) => {
  test.each(rows)("%s is not titled by the word of one side alone", (id, { names }) => {
    const titles = titlesOf(id, language);
    const [title] = titles;
    const voices = new Set(
      names
        .filter(({ use }) => use === "preferred" || use === "alias")
        .flatMap(({ usedBy }) => usedBy ?? []),
    );
    const owners = names.find(
      ({ text, lang }) => text === title?.text && lang === title.lang,
    )?.usedBy;
    if (titles.length === 1 && owners !== undefined && !OF_ONE_STATE.has(id))
      expect([...owners].sort()).toEqual(
        [...voices].sort().concat(voices.size < 2 ? "another" : []),
      );
  });

  test.each(rows)("the card of %s names others as their own cards do", (id, { names }) => {
    const [first] = names;
    const card = composeCard(lookup, id, {
      languages: [language, "en"],
      aboutSubject: true,
      mention: {
        text: "it",
        how: "name",
        role: null,
        asGovernment: false,
        alternatives: ["disputed-islands", "kunashir"],
        reason: {
          outcome: "mention",
          entity: id,
          how: "name",
          name: { text: first?.text ?? "", lang: first?.lang ?? "", pack: shipped.id },
          ground: "gate",
          by: ["iturup"],
          date: undefined,
          rivals: [],
        },
      },
    });
    const links = linksIn(card);
    expect(links.length).toBeGreaterThanOrEqual(2);
    for (const link of links) expect(link.names).toEqual(titlesOf(link.id, language));
    const island = titlesOf("iturup", language).map(({ text }) => text);
    if (id !== "iturup")
      expect(card?.mention?.reason.evidence.map(({ text }) => text)).toEqual([island.join(" / ")]);
  });
});
