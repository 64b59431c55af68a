import { expect, test } from "vitest";
import { buildDictionary } from "../dictionary/build-dictionary.ts";
import { parsePack } from "../pack/parse-pack.ts";
import { createCardLookup } from "./card-lookup.ts";
import { composeCard } from "./compose-card.ts";
import { cardOf } from "./sample-card.ts";
import { sampleSubject } from "./sample-subject.ts";

test("what came later stands under since, oldest first", () => {
  const since = cardOf("rock", { date: "2016-03-01" }).since.map(({ type, date }) => [type, date]);

  expect(since).toEqual([
    ["statement", "2016"],
    ["statement", "2019"], // the year that the sentence names
    ["statement", "2020-01-01"], // its own day, not the one from which it could be said
  ]);
});

test("what is said of the day on which it came into force says so once", () => {
  const pack = sampleSubject();
  const entities = pack.entities.map((each) =>
    each.kind === "agreement"
      ? { ...each, agreement: { ...each.agreement, inForce: "1960" } }
      : each,
  );
  const lookup = createCardLookup(buildDictionary([parsePack({ ...pack, entities })]));
  const card = composeCard(lookup, "pact", {
    languages: ["en"],
    aboutSubject: true,
    date: "1957",
  });

  expect(card?.since.map(({ type, date }) => `${type} ${date}`)).toEqual(["status 1960"]);
});
