import { type NotThisRule, notThisRule, siteOf } from "@gazetteer/store";
import type { NotThis } from "../messages.ts";
import type { Place } from "./choices-host.ts";

/** The rule that a reader's "not this" makes on the page where it was said. */
export function ruleFor({ entity, name, scope }: NotThis, place: Place): NotThisRule {
  return notThisRule(entity, { name, site: scope === "here" ? siteOf(place.url) : undefined });
}
