import {
  type Candidate,
  type Evidence,
  link,
  type LinkContext,
  type Mention,
} from "@gazetteer/core";
import type { LinkedMention } from "../messaging/linked-mention.ts";
import type { LoadedEngine } from "./engine-host.ts";

/** What the page needs to know of the entity beside the mention. */
function linkedMention({ engine }: LoadedEngine, mention: Mention): LinkedMention[] {
  const entity = engine.tables.entities.get(mention.entity);
  if (entity === undefined) return [];
  const { start, end, how, role, asGovernment, alternatives, usedBy } = mention;
  return [
    {
      start,
      end,
      entity: mention.entity,
      kind: entity.kind,
      how,
      role,
      asGovernment,
      generic: entity.generic,
      subject: entity.subject,
      alternatives,
      ...(usedBy.length === 0 ? {} : { side: usedBy.join("+") }),
    },
  ];
}

/** Mentions of each block, as the page gets them. */
export function linkBlocks(
  loaded: LoadedEngine,
  blocks: readonly (readonly Candidate[])[],
  evidence: Evidence,
  context: LinkContext,
): LinkedMention[][] {
  return link(loaded.engine, blocks, evidence, context).map((mentions) =>
    mentions.flatMap((mention) => linkedMention(loaded, mention)),
  );
}
