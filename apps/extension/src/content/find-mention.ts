import type { MentionId } from "./card-surface.ts";
import type { PlacedMention } from "./page-block.ts";
import type { PageSession } from "./page-session.ts";

/** `undefined` once it has left the page, or means something else. */
export function findMention(session: PageSession, id: MentionId): PlacedMention | undefined {
  return session.mentions().find((mention) => mention.id === id);
}
