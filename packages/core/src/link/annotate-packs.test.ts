import { expect, test } from "vitest";
import { readShippedPack } from "../../dictionary/read-shipped-pack.ts";
import { buildDictionary } from "../dictionary/build-dictionary.ts";
import { compileEngine } from "../match/compile-engine.ts";
import { openEngine } from "../match/engine.ts";
import type { Entity } from "../model/entity.ts";
import type { Pack } from "../model/pack.ts";
import { annotate } from "./annotate.ts";

const shipped = readShippedPack();

function term(text: string): Entity {
  return {
    id: `term-${text.toLowerCase().replaceAll(" ", "-")}`,
    kind: "place",
    label: { en: "From my notes" },
    names: [{ text, lang: "en", use: "preferred" }],
    facts: [],
    relations: [],
    sources: [],
  };
}

const glossary: Pack = {
  ...shipped,
  id: "glossary",
  offices: [],
  voices: [],
  overrides: [],
  entities: ["Etorofu", "Kunashir", "Abe", "Lake Tofutsu"].map(term),
};

function mentionsOf(packs: readonly Pack[], text: string, date?: string): string[] {
  const engine = openEngine(compileEngine(buildDictionary(packs), { revision: 1 }));
  return annotate(engine, text, { lang: "en", date }).map(
    ({ start, end, entity, alternatives }) =>
      `${text.slice(start, end)} = ${[entity, ...alternatives].join(" or ")}`,
  );
}

test("a name that two packs have means both, in the order of the packs", () => {
  const text = "Kunashir and Etorofu lie north of Lake Tofutsu.";
  expect(mentionsOf([shipped, glossary], text)).toEqual([
    "Kunashir = kunashir or term-kunashir",
    "Etorofu = iturup or term-etorofu",
    "Lake Tofutsu = term-lake-tofutsu",
  ]);
  expect(mentionsOf([glossary, shipped], text)).toEqual([
    "Kunashir = term-kunashir or kunashir",
    "Etorofu = term-etorofu or iturup",
    "Lake Tofutsu = term-lake-tofutsu",
  ]);
});

test("it proves as much as it does without the other pack", () => {
  const text = "Japan protested to Russia over Kunashir. The four islands are disputed.";
  const alone = mentionsOf([shipped], text);
  expect(alone).toContain("Kunashir = kunashir");
  expect(mentionsOf([shipped, glossary], text)).toEqual(
    alone.map((each) => each.replace("= kunashir", "= kunashir or term-kunashir")),
  );
});

test("what the page settles for one of them stays settled", () => {
  expect(
    mentionsOf([shipped, glossary], "Prime Minister Abe met Vladimir Putin.", "2016-12-15"),
  ).toEqual(["Abe = shinzo-abe", "Vladimir Putin = vladimir-putin"]);
});
