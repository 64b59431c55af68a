import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { PackError } from "./pack-error.ts";
import { parsePack } from "./parse-pack.ts";
import { samplePack } from "./sample-pack.ts";

type Json = Record<string, unknown>;

/** The sample with the value at a dotted path replaced; `undefined` removes it. */
function sampleWith(path: string, value: unknown): Json {
  const pack = structuredClone(samplePack()) as unknown as Json;
  const keys = path.split(".");
  const last = keys.pop() as string;
  const parent = keys.reduce<Json>((at, key) => at[key] as Json, pack);
  if (value === undefined) delete parent[last];
  else parent[last] = value;
  return pack;
}

function issuesOf(json: unknown): string[] {
  try {
    parsePack(json);
    return [];
  } catch (error) {
    if (!(error instanceof PackError)) throw error;
    return error.issues.map(({ path, message }) => `${path}: ${message}`);
  }
}

test("a sound pack comes back as it is", () => {
  expect(parsePack(samplePack())).toEqual(samplePack());
});

const lake = "entities.0";
describe("an issue names the path and says what is wrong", () => {
  test.each([
    { path: "format", value: 2, says: "format: must be 1, the only pack format there is" },
    { path: "version", value: "one", says: "version: must be a version such as `1.0.0`" },
    { path: "licence", value: undefined, says: "licence: is missing" },
    { path: "colour", value: "red", says: "colour: is not a field of the format" },
    {
      path: `${lake}.names.0.text`,
      value: " Upper Lake",
      says: "entities[0] (upper-lake).names[0].text: must not begin or end with a space",
    },
    {
      path: `${lake}.names.0.text`,
      value: "Ho\u0304ppo",
      says: "entities[0] (upper-lake).names[0].text: must be in Unicode form NFC",
    },
    {
      path: `${lake}.names.0.text`,
      value: "Lake\u202E",
      says: "entities[0] (upper-lake).names[0].text: must not hold control characters",
    },
    {
      path: `${lake}.names.0.lang`,
      value: "English",
      says: "entities[0] (upper-lake).names[0].lang: must be a language tag such as `en` or `zh-Hans`",
    },
    {
      path: `${lake}.names.1.gate`,
      value: undefined,
      says: "entities[0] (upper-lake).names[1]: a description must have a gate",
    },
    {
      path: `${lake}.facts.0.by`,
      value: undefined,
      says: "entities[0] (upper-lake).facts[0] (deep): a claim must say whose it is (`by`)",
    },
    {
      path: `${lake}.facts.0.by`,
      value: "divers",
      says: "entities[0] (upper-lake).facts (deep).by: `divers` is not among the pack's voices",
    },
    {
      path: `${lake}.facts.0.date`,
      value: "long ago",
      says: "entities[0] (upper-lake).facts[0] (deep).date: must be a date such as `1956`, `1956-10`, `1956-10-19` or `2004/2005`",
    },
    {
      path: `${lake}.facts.0.sources`,
      value: [],
      says: "entities[0] (upper-lake).facts[0] (deep).sources: must cite at least one source",
    },
    {
      path: `${lake}.facts.0.sources`,
      value: ["diary"],
      says: "entities[0] (upper-lake).facts[0].sources: cites `diary`, which is not among the entity's sources",
    },
    {
      path: lake,
      value: {
        ...samplePack().entities[0],
        kind: "person",
        born: "1900",
        lifeSources: ["almanac", "diary"],
      },
      says: "entities[0] (upper-lake).lifeSources: cites `diary`, which is not among the entity's sources",
    },
    {
      path: `${lake}.disputes.0.claims`,
      value: ["deep", "deep"],
      says: "entities[0] (upper-lake).disputes[0]: has the claim of one side only",
    },
    {
      path: `${lake}.sources.0.url`,
      value: "javascript:alert(1)",
      says: "entities[0] (upper-lake).sources[0] (almanac).url: must be an https address",
    },
    {
      path: "overrides",
      value: [{ entity: "other-lake", set: { names: [{ text: "Lake" }], summary: null } }],
      says: "overrides[0].set.names[0].lang: is missing",
    },
    { path: `${lake}.kind`, value: "lake", says: /^entities\[0\] \(upper-lake\)\.kind: / },
  ])("$path = $value", ({ path, value, says }) => {
    const issues = issuesOf(sampleWith(path, value));

    expect(issues).toContainEqual(says instanceof RegExp ? expect.stringMatching(says) : says);
  });
});

test("an override sets or takes away fields of any kind, and what it says of unknown ones is passed on", () => {
  const set = { label: { en: "Pond" }, summary: null, tenures: [], id: "sea", depth: 12 };
  const pack = { ...samplePack(), overrides: [{ entity: "other-lake", set }] };

  expect(parsePack(pack)).toEqual(pack);
});

test("ids that stand twice are refused", () => {
  const [lakeEntity] = samplePack().entities;

  expect(issuesOf({ ...samplePack(), entities: [lakeEntity, lakeEntity] })).toEqual([
    "entities: two have the id `upper-lake`",
  ]);
});

test("a key that would reach the prototype is refused", () => {
  const json = JSON.parse(
    JSON.stringify(samplePack()).replace('"format"', '"__proto__":{"x":1},"format"'),
  );

  expect(issuesOf(json).length).toBeGreaterThan(0);
});

test("whatever the input, the answer is a pack or a PackError", () => {
  const json = fc.oneof(
    fc.jsonValue(),
    fc
      .tuple(
        fc.constantFrom(
          "entities",
          "offices",
          "voices",
          "title",
          `${lake}.names`,
          `${lake}.facts`,
          `${lake}.sources.0`,
        ),
        fc.jsonValue(),
      )
      .map(([path, value]) => sampleWith(path, value)),
  );

  fc.assert(fc.property(json, (value) => void issuesOf(value)));
});
