import { expect, test } from "vitest";
import { buildDictionary } from "../dictionary/build-dictionary.ts";
import type { Tenure } from "../model/office.ts";
import { parsePack } from "../pack/parse-pack.ts";
import { createCardLookup } from "./card-lookup.ts";
import { composeCard } from "./compose-card.ts";
import { sampleSubject } from "./sample-subject.ts";

const held = (from: string, to?: string): Tenure => ({
  office: "chief",
  from,
  ...(to === undefined ? { asOf: "2026-01-01" } : { to }),
  sources: ["s1"],
});

function cardWith(tenures: readonly Tenure[], date: string | undefined) {
  const pack = sampleSubject();
  const entities = pack.entities.map((entity) =>
    entity.kind === "leader" && entity.id === "ada" ? { ...entity, tenures } : entity,
  );
  const lookup = createCardLookup(buildDictionary([parsePack({ ...pack, entities })]));
  return composeCard(lookup, "ada", { languages: ["en"], aboutSubject: true, date });
}

test.each([
  {
    what: "one that ended last, though another began later",
    tenures: [held("1991-11-06", "1992-06-15"), held("1991", "1999-12-31")],
    date: "2000-05-01",
    last: "1991",
    all: ["1991", "1991-11-06"],
  },
  {
    what: "one that began last, of two that ended together",
    tenures: [held("2001", "2005-01-01"), held("2003", "2005-01-01")],
    date: "2006",
    last: "2003",
    all: ["2003", "2001"],
  },
  {
    what: "one that ended, while another has not begun",
    tenures: [held("2001", "2005-01-01"), held("2010")],
    date: "2007",
    last: "2001",
    all: ["2010", "2001"],
  },
])("of offices left the card leads with the $what", ({ tenures, date, last, all }) => {
  const card = cardWith(tenures, date);
  const [line] = card?.atTheTime ?? [];

  expect(line).toMatchObject({ type: "office", state: "held-before", from: last });
  const details = card?.details;
  expect(details?.kind === "leader" && details.offices.map(({ from }) => from)).toEqual(all);
});
