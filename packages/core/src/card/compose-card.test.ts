import { expect, test } from "vitest";
import { buildDictionary } from "../dictionary/build-dictionary.ts";
import { parsePack } from "../pack/parse-pack.ts";
import type { SinceItem, ThenLine } from "./card-then.ts";
import { createCardLookup } from "./card-lookup.ts";
import { composeCard } from "./compose-card.ts";
import { cardOf, sampleLookup } from "./sample-card.ts";
import { sampleSubject } from "./sample-subject.ts";

test("there is no card of what does not exist or is switched off", () => {
  const off = createCardLookup(
    buildDictionary([parsePack(sampleSubject())], [{ entity: "rock", disabled: true }]),
  );
  const context = { languages: ["en"], aboutSubject: true };

  expect(composeCard(sampleLookup, "no-such", context)).toBeUndefined();
  expect(composeCard(off, "rock", context)).toBeUndefined();
});

test("a card is plain data", () => {
  const card = cardOf("rock", { date: "2016-12-16" });

  expect(JSON.parse(JSON.stringify(card))).toEqual(card);
});

test.each([
  { date: "2016-12-16", holds: "Chief of Eastland 2012-12-26", since: ["left-office", "died"] },
  { date: "2009", holds: undefined, since: ["took-office", "died"] },
  { date: "2001", holds: undefined, since: ["took-office", "took-office", "died"] },
  { date: "2021-01-01", holds: undefined, since: ["died"] },
  { date: undefined, holds: undefined, since: [] },
])("of a leader in $date it says who held what", ({ date, holds, since }) => {
  const card = cardOf("ada", { date });
  const held = card.atTheTime.flatMap((line) =>
    line.type === "office" && line.state === "holds" ? `${line.office.text} ${line.from}` : [],
  );

  expect(held).toEqual(holds === undefined ? [] : [holds]);
  expect(card.since.map(({ type }) => type)).toEqual(since);
});

test.each([
  { date: "2009", says: ["held-before 2006-09-26"] },
  { date: "2001", says: [] },
  { date: "2021-01-01", says: ["held-before 2012-12-26"] },
  { date: "2023", says: ["held-before 2012-12-26", "died 2022-07-08"] },
  { date: undefined, says: ["held-before 2012-12-26", "died 2022-07-08"] },
])("of a leader without office in $date it says $says", ({ date, says }) => {
  const lines = cardOf("ada", { date }).atTheTime.map((line) =>
    line.type === "office"
      ? `${line.state} ${line.from}`
      : `${line.type} ${"date" in line ? line.date : ""}`,
  );

  expect(lines).toEqual(says);
});

test.each([
  {
    date: "1956-10-20",
    says: "status Signed.",
    since: ["in-force 1956-12-12", "status 1960"],
  },
  { date: "2018", says: "status Eastland joined.", since: [] },
  { date: "1950", says: "not-yet 1956-10-19", since: 3 },
  { date: undefined, says: "status Eastland joined.", since: [] },
])("of an agreement in $date it says $says", ({ date, says, since }) => {
  const card = cardOf("pact", { date });
  const [line] = card.atTheTime;
  const text = line?.type === "status" ? line.text.text : line?.type === "not-yet" ? line.date : "";

  expect(`${line?.type} ${text}`).toBe(says);
  expect(
    typeof since === "number" ? card.since.length : card.since.map((s) => `${s.type} ${s.date}`),
  ).toEqual(since);
});

test.each([
  { date: "2016", administers: ["westland"], claims: ["eastland", "westland"] },
  { date: "1900", administers: ["eastland"], claims: ["eastland"] },
  { date: undefined, administers: ["westland"], claims: ["eastland", "westland"] },
])("of an island in $date it says who ran and who claimed it", ({ date, administers, claims }) => {
  const [line] = cardOf("rock", { date }).atTheTime;
  if (line?.type !== "territory") throw new Error("no line about the territory");

  expect(line.administeredBy.map(({ by }) => by.id)).toEqual(administers);
  expect(line.claimedBy.map(({ by }) => by.id)).toEqual(claims);
});

test("a claim to a part of an island says to which", () => {
  const [line] = cardOf("rock", { date: "2016" }).atTheTime;
  if (line?.type !== "territory") throw new Error("no line about the territory");

  expect(line.claimedBy.map(({ extent }) => extent?.text)).toEqual([
    "the northern half",
    undefined,
  ]);
});

test("both sides speak in the fixed order, and one that spoke later says so", () => {
  const sidesIn = (date: string) =>
    cardOf("rock", { date }).disputes[0]?.sides.map(
      ({ by, claims }) => `${by.name.text}: ${claims[0]?.text.text} ${claims[0]?.later ?? false}`,
    );

  expect(sidesIn("2016")).toEqual(["Eastland: Ours too. true", "Westland: Ours. false"]);
  expect(sidesIn("2019")).toEqual(["Eastland: Ours too. false", "Westland: Ours. false"]);
});

test("nothing later than the article, or past by then, is among its statements", () => {
  const texts = (date: string | undefined) =>
    cardOf("rock", { date }).statements.map(({ text }) => text.text);

  expect(texts("1999")).toEqual(["It is small.", "It had a light."]);
  expect(texts("2016-03-01")).toEqual(["It is small."]);
  expect(texts("2017")).toEqual(["It is small.", "A bird."]);
  expect(texts(undefined)).toEqual([
    "It is small.",
    "In 2019 it shook.",
    "A bird.",
    "It has a harbour.",
  ]);
});

test.each([
  { date: "2016", view: "later" },
  { date: "2021", view: "then" },
  { date: undefined, view: "then" },
])("a summary for an article of $date is the view of $view", ({ date, view }) => {
  expect(cardOf("rock", { date }).summary?.view).toBe(view);
});

test("texts come in the reader's language, else in the next one, and say which", () => {
  const card = cardOf("rock", { languages: ["ja-JP", "en"] });

  expect(card.summary?.text).toEqual({ text: "岩である。", lang: "ja" });
  expect(card.label).toEqual({ text: "島", lang: "ja" });
  expect(card.statements[0]?.text).toEqual({ text: "It is small.", lang: "en" });
  expect(card.disputes[0]?.sides.map(({ by }) => by.name.lang)).toEqual(["ja", "en"]);
});

test("sources are numbered in the order of the card", () => {
  const { sources, atTheTime, summary } = cardOf("rock");
  const [line] = atTheTime;

  expect(sources.map(({ title }) => title)).toEqual(["Title s2", "Title s1", "Title s3"]);
  expect(line?.type === "territory" && line.administeredBy[0]?.sources).toEqual([1]);
  expect(summary?.sources).toEqual([3]);
});

test.each([
  { id: "ada", date: undefined, held: ["died: Title s2"], since: [], details: ["Title s2"] },
  { id: "ada", date: "2021", held: [], since: ["died: Title s2"], details: ["Title s2"] },
  { id: "league", date: undefined, held: [], since: [], details: ["Title s1"] },
  { id: "pact", date: "1956-11", held: [], since: ["in-force: Title s1"], details: ["Title s1"] },
])("the days of $id cite their sources (article of $date)", ({ id, date, ...cites }) => {
  const { atTheTime, since, details, sources } = cardOf(id, { date });
  const titles = (numbers: readonly number[]) => numbers.map((each) => sources[each - 1]?.title);
  const days = (lines: readonly (ThenLine | SinceItem)[]) =>
    lines.flatMap((line) =>
      line.type === "died" || line.type === "in-force"
        ? `${line.type}: ${titles(line.sources).join()}`
        : [],
    );

  expect(days(atTheTime)).toEqual(cites.held);
  expect(days(since)).toEqual(cites.since);
  expect("sources" in details && titles(details.sources)).toEqual(cites.details);
});

test("a clause has its authentic words first and each side's reading in the fixed order", () => {
  const { details } = cardOf("pact");
  if (details.kind !== "agreement") throw new Error("not an agreement");

  expect(details.clauses[0]?.texts.map(({ text }) => text.lang)).toEqual(["ja", "en"]);
  expect(details.clauses[0]?.readings.map(({ by }) => by.id)).toEqual(["eastland", "westland"]);
  expect(details.parties.map(({ party }) => party.names[0]?.text)).toEqual([
    "Westland",
    "Eastland",
  ]);
});

test("a state that joined after the article is not yet a party", () => {
  const { details } = cardOf("pact", { date: "1957" });

  expect(details.kind === "agreement" && details.parties.map(({ party }) => party.id)).toEqual([
    "westland-state",
  ]);
});

test("a leader's meetings are the events that name them", () => {
  const { details } = cardOf("ada");

  expect(details.kind === "leader" && details.meetings.map(({ event }) => event.id)).toEqual([
    "summit",
  ]);
});

test.each([
  { date: "2011", head: "ada" },
  { date: "2016", head: undefined },
])("an organisation in $date is headed by $head", ({ date, head }) => {
  const { details } = cardOf("league", { date });
  if (details.kind !== "organization") throw new Error("not an organisation");

  expect(details.head?.id).toBe(head);
  expect(details.country?.id).toBe("eastland-state");
});

test("the timeline holds what the subject's agreements and events began with", () => {
  const items = (id: string) => cardOf(id).timeline.map(({ entity }) => entity.id);

  expect(items("pact")).toEqual(["pact", "summit"]);
  expect(items("rock")).toEqual([]);
});

test("relations lead both ways, name each entity once and skip what the card shows already", () => {
  const related = (id: string) =>
    cardOf(id).relations.map(({ type, direction, to, by }) => [type, direction, to.id, by?.id]);

  expect(related("rock")).toEqual([
    ["located-in", "out", "westland-state", "westland"],
    ["about", "in", "pact", undefined],
  ]);
  expect(related("pact")).toEqual([["about", "out", "rock", undefined]]);
  expect(related("eastland-state")).toEqual([]); // a country: half of everything points to it
});

test("a page about something else puts the summary first", () => {
  expect(cardOf("rock", { aboutSubject: false }).emphasis).toBe("general");
});
