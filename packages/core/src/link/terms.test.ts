import { expect, test } from "vitest";
import type { LinkEntity, Term } from "./link-tables.ts";
import { heldBy, holds } from "./terms.ts";

function person(...terms: Omit<Term, "sole">[]): LinkEntity {
  return {
    kind: "leader",
    pack: "lakes",
    subject: false,
    generic: false,
    related: [],
    parties: [],
    places: [],
    states: [],
    governmentOf: undefined,
    usedBy: undefined,
    date: undefined,
    disputed: false,
    ongoing: false,
    terms: terms.map((term) => ({ ...term, sole: true })),
  };
}

const warden = person({ office: "warden", from: "2000-05-07", to: "2008-05-07" });

test.each([
  { date: "2000-05-06", now: false, byThen: false },
  { date: "2000-05-07", now: true, byThen: true },
  { date: "2008-05-06", now: true, byThen: true },
  { date: "2008-05-07", now: false, byThen: true },
  { date: "2000", now: true, byThen: true },
  { date: "1999/2001", now: true, byThen: true },
  { date: undefined, now: true, byThen: true },
])("on $date in office: $now, by then: $byThen", ({ date, now, byThen }) => {
  expect(holds(warden, date)).toBe(now);
  expect(heldBy(warden, date, "warden")).toBe(byThen);
  expect(heldBy(warden, date, "other")).toBe(false);
});
