import type { EntityId } from "./entity.ts";
import type { MentionReason } from "./reason.ts";
import type { Span } from "./span.ts";

/** `name`: a proper name. `description`: a phrase that means the entity here. `role`: an office and its holder. */
export type How = "name" | "description" | "role";

/** Part of a text that refers to one entity. */
export interface Mention extends Span {
  readonly entity: EntityId;
  readonly how: How;
  /** Office through which the mention was resolved, else `null`. */
  readonly role: string | null;
  /** A place that stands for its government here ("Tokyo argues that …"). */
  readonly asGovernment: boolean;
  /** Stands inside quotation marks: somebody's words, not the article's own. */
  readonly quoted: boolean;
  /** Who uses the name that matched, for contested things; empty where everybody does. */
  readonly usedBy: readonly string[];
  /** Other entities it may honestly mean; empty for nearly all. */
  readonly alternatives: readonly EntityId[];
  /** Which name matched, from which pack, which evidence opened the gate, which rivals lost; `reasonLine` puts it in words. */
  readonly reason: MentionReason;
}
