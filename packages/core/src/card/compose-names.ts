import type { Entity } from "../model/entity.ts";
import type { Name } from "../model/name.ts";
import type { CardNames, CardTitle } from "./card.ts";
import type { Composing } from "./composing.ts";
import { preferredName, sameLanguage } from "./wording.ts";

/** Names in other languages under the title of what nobody disputes; more is a list, not a line. */
const OTHER_NAMES = 2;

/** Preferred names before aliases, each in the order of the dictionary; phrases and adjectives never title a card. */
function titling(names: readonly Name[]): Name[] {
  return [
    ...names.filter((name) => name.use === "preferred"),
    ...names.filter((name) => name.use === "alias"),
  ];
}

const shown = ({ text, lang, romanized }: Name) => ({ text, lang, romanized });

function ofNobody(names: readonly Name[], title: CardTitle): CardNames[] {
  const others = names
    .filter((name) => name.use === "preferred" && name.lang !== title.lang)
    .slice(0, OTHER_NAMES);
  return others.length === 0 ? [] : [{ names: others.map(shown) }];
}

/**
 * Title and names of an entity. Where two voices name it differently, each has its own title and its own
 * line, in the fixed order; a voice without a name in the reader's language is shown in its own.
 */
export function composeNames(
  { names: all }: Pick<Entity, "names">,
  { languages, voice, voiceOrder }: Pick<Composing, "languages" | "voice" | "voiceOrder">,
): { titles: CardTitle[]; names: CardNames[] } {
  const names = titling(all);
  const title = preferredName(all, languages);
  const voices = [...new Set(names.flatMap((name) => name.usedBy ?? []))].sort(voiceOrder);
  if (voices.length === 0) return { titles: [title], names: ofNobody(names, title) };

  const sides = voices.map((id) => {
    const own = names.filter((name) => name.usedBy?.includes(id) === true);
    const read = languages
      .map((language) => own.find((name) => sameLanguage(name.lang, language)))
      .find((name) => name !== undefined);
    // A side's own words: what it prefers in its own language, which is rarely English and stands first.
    const preferred = own.filter(({ use }) => use === "preferred");
    const first = (preferred.length > 0 ? preferred : own).find(({ lang }) => lang !== "en");
    // Whoever reads that language reads it as the title; a third language is nobody's own.
    const native =
      first === undefined || sameLanguage(first.lang, languages[0] ?? "en") ? undefined : first;
    return { by: voice(id), own, read, native };
  });
  const rows = sides.flatMap(({ by, own, read, native }) => {
    const name = native ?? read ?? own[0];
    return name === undefined ? [] : [{ by, names: [shown(name)] }];
  });
  // A title that is the word of one side only does not stand alone.
  const isPartial = all.find(
    ({ text, lang }) => text === title.text && lang === title.lang,
  )?.usedBy;
  const everySideReads = sides.every(({ read }) => read !== undefined);
  const titles =
    (everySideReads || isPartial !== undefined) && voices.length > 1
      ? sides.flatMap(({ by, own, read, native }) => {
          const name = read ?? native ?? own[0];
          return name === undefined ? [] : [{ text: name.text, lang: name.lang, by }];
        })
      : [title];
  const unique = new Set(titles.map(({ text }) => text));
  return { titles: unique.size === 1 ? titles.slice(0, 1) : titles, names: rows };
}
