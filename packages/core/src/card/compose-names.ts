import type { Entity } from "../model/entity.ts";
import type { Name } from "../model/name.ts";
import type { Card, CardNames } from "./card.ts";
import type { Worded } from "./card-parts.ts";
import type { Composing } from "./composing.ts";
import { nameTitles, sideNames } from "./name-titles.ts";

/** Names in other languages under the title of what nobody disputes; more is a list, not a line. */
const OTHER_NAMES = 2;

const shown = ({ text, lang, romanized }: Name) => ({ text, lang, romanized });

function ofNobody(names: readonly Name[], title: Worded | undefined): CardNames[] {
  const others = names
    .filter((name) => name.use === "preferred" && name.lang !== title?.lang)
    .slice(0, OTHER_NAMES);
  return others.length === 0 ? [] : [{ names: others.map(shown) }];
}

/**
 * Title and names of an entity. Where two voices name it differently, each has its own title and its own
 * line, in the fixed order; a voice without a name in the reader's language is shown in its own. The word of
 * one voice alone has no line: beside it, the name that the other one uses would be missing.
 */
export function composeNames(
  { names }: Pick<Entity, "names">,
  { languages, lookup, voice }: Pick<Composing, "languages" | "lookup" | "voice">,
): Pick<Card, "titles" | "names"> {
  const sides = sideNames(names, languages, lookup.voice);
  const titles = nameTitles(names, languages, lookup.voice);
  return {
    titles,
    names:
      sides.length < 2
        ? ofNobody(names, titles[0])
        : sides.map(({ by, line }) => ({ by: voice(by), names: [shown(line)] })),
  };
}
