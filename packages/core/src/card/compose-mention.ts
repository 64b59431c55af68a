import type { Entity } from "../model/entity.ts";
import type { Mention } from "../model/mention.ts";
import type { MentionReason } from "../model/reason.ts";
import type { CardGovernment, CardMention, CardReason } from "./card-mention.ts";
import type { Worded } from "./card-parts.ts";
import type { Composing } from "./composing.ts";
import { preferredName, sameLanguage } from "./wording.ts";

/** What linking says of a mention, with its text exactly as the page has it. */
export type MentionContext = Pick<
  Mention,
  "how" | "role" | "asGovernment" | "alternatives" | "reason"
> & {
  readonly text: string;
};

function composeGovernment(
  entity: Entity,
  { lookup, languages }: Composing,
): CardGovernment | undefined {
  if (entity.kind !== "place") return undefined;
  const state = lookup.get(entity.governmentOf ?? entity.id)?.entity ?? entity;
  const name = preferredName(state.names, languages);
  const adjectives = state.names
    .filter(({ use, lang }) => use === "adjective" && sameLanguage(lang, name.lang))
    .map(({ text }) => text);
  return { name, adjectives };
}

/** All names of a link as one word of a sentence. */
function namesText([first, ...others]: readonly Worded[] = []): Worded | undefined {
  return first && { ...first, text: [first, ...others].map(({ text }) => text).join(" / ") };
}

function composeReason(
  { name, ground, by, rivals }: MentionReason,
  entity: Entity,
  { lookup, languages, words, link }: Composing,
): CardReason {
  const named = (id: string): Worded | undefined => {
    const office = lookup.office(id);
    return namesText(link(id)?.names) ?? (office && preferredName(office.names, languages));
  };
  return {
    name: { text: name.text, lang: name.lang },
    pack: words(lookup.pack(name.pack)?.title ?? { en: name.pack }),
    ground: by.includes(entity.id) ? "fuller-name" : ground,
    evidence: by.filter((id) => id !== entity.id).flatMap((id) => named(id) ?? []),
    rivals: rivals.flatMap((rival) => named(rival.entity) ?? []),
  };
}

export function composeMention(
  mention: MentionContext,
  entity: Entity,
  composing: Composing,
): CardMention {
  const { lookup, languages, link } = composing;
  const office = mention.role === null ? undefined : lookup.office(mention.role);
  return {
    text: mention.text,
    how: mention.how,
    office: office && preferredName(office.names, languages),
    government: mention.asGovernment ? composeGovernment(entity, composing) : undefined,
    reason: composeReason(mention.reason, entity, composing),
    alternatives: mention.alternatives.flatMap((id) => link(id) ?? []),
  };
}
