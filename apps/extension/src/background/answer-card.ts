import {
  type CardContext,
  composeCard,
  decodeCandidates,
  decodeEvidence,
  link,
} from "@gazetteer/core";
import type { ReplyOf, RequestOf } from "../messages.ts";
import { cardLanguages } from "./card-languages.ts";
import type { Place } from "./choices-host.ts";
import type { Hosts } from "./hosts.ts";
import { linkContext } from "./link-context.ts";

/** How the page refers to the entity: its one block is linked again, so nothing has to be remembered. */
async function mentionOf(
  hosts: Hosts,
  { entity, block, context }: RequestOf<"card">,
  place: Place,
): Promise<CardContext["mention"]> {
  if (block === undefined) return undefined;
  const { loaded, linking } = await linkContext(hosts, context, place);
  const candidates = decodeCandidates(block.candidates);
  const evidence = decodeEvidence(block.evidence);
  const [mentions] = link(loaded.engine, [candidates], evidence, linking);
  const mention = mentions?.find(({ start }) => start === block.start);
  if (mention === undefined) return undefined;
  // The reader may have chosen another thing that the mention can mean; then the first is the other one.
  const meanings = [mention.entity, ...mention.alternatives];
  const alternatives = meanings.filter((id) => id !== entity);
  return meanings.includes(entity) ? { ...mention, alternatives, text: block.text } : undefined;
}

/** One card. It never waits for the engine: without one it only lacks the line on why it was marked. */
export async function answerCard(
  hosts: Hosts,
  request: RequestOf<"card">,
  place: Place,
): Promise<ReplyOf<"card">> {
  const { dictionaries, choices } = hosts;
  const [{ lookup }, settings, mention] = await Promise.all([
    dictionaries.get(),
    choices.settings(),
    mentionOf(hosts, request, place).catch(() => undefined),
  ]);
  const card = composeCard(lookup, request.entity, {
    date: request.context.date,
    languages: cardLanguages(settings),
    aboutSubject: request.aboutSubject,
    mention,
  });
  return card === undefined ? { ok: false, reason: "unknown" } : { ok: true, card };
}
