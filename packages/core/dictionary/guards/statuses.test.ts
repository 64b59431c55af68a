import { expect, test } from "vitest";
import { shipped } from "./shipped.ts";

/** All that the line of days under an agreement's name can say. */
const SAID_OF_DAYS =
  /\b(?:signed|made public|published|issued|promulgated|announced|in force|in operation|ratified)\b/giu;

const statuses = shipped.entities.flatMap((entity) =>
  entity.kind === "agreement"
    ? entity.agreement.status.map((status) => [entity.id, status, entity.agreement] as const)
    : [],
);

test.each(statuses)("a status of %s says more than that a day had come", (_id, status, days) => {
  if (![days.signed, days.announced, days.inForce].includes(status.from)) return;
  expect(status.text["en"]?.replaceAll(SAID_OF_DAYS, "")).toMatch(/\p{L}/u);
});
