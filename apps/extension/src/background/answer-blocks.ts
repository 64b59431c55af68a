import {
  countWords,
  decodeCandidates,
  decodeEvidence,
  encodeCandidates,
  encodeEvidence,
  evidenceOf,
  findCandidates,
  mergeEvidence,
} from "@gazetteer/core";
import type { ReplyOf, RequestOf } from "../messages.ts";
import type { Place } from "./choices-host.ts";
import type { Hosts } from "./hosts.ts";
import { linkBlocks } from "./link-blocks.ts";
import { linkContext } from "./link-context.ts";

/** Text in; candidates, evidence and mentions out. */
export async function answerAnnotate(
  hosts: Hosts,
  { blocks, evidence, context }: RequestOf<"annotate">,
  place: Place,
): Promise<ReplyOf<"annotate">> {
  const { loaded, linking } = await linkContext(hosts, context, place);
  const candidates = blocks.map((text) =>
    findCandidates(loaded.engine, text, { lang: context.language }),
  );
  const known = mergeEvidence(
    decodeEvidence(evidence),
    ...candidates.map((block) => evidenceOf(loaded.engine, block)),
  );
  const mentions = linkBlocks(loaded, candidates, known, linking);
  return {
    ok: true,
    revision: loaded.revision,
    candidates: candidates.map(encodeCandidates),
    words: blocks.map(countWords),
    evidence: encodeEvidence(known),
    mentions: JSON.stringify(mentions),
  };
}

/** Kept candidates and newer evidence in, mentions out. */
export async function answerRelink(
  hosts: Hosts,
  { blocks, evidence, context }: RequestOf<"relink">,
  place: Place,
): Promise<ReplyOf<"relink">> {
  const { loaded, linking } = await linkContext(hosts, context, place);
  const mentions = linkBlocks(
    loaded,
    blocks.map(decodeCandidates),
    decodeEvidence(evidence),
    linking,
  );
  return { ok: true, revision: loaded.revision, mentions: JSON.stringify(mentions) };
}
