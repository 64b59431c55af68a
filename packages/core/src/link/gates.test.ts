import { expect, test } from "vitest";
import { buildDictionary } from "../dictionary/build-dictionary.ts";
import { compileEngine } from "../match/compile-engine.ts";
import { openEngine } from "../match/engine.ts";
import type { Entity } from "../model/entity.ts";
import type { Gate } from "../model/name.ts";
import type { Pack } from "../model/pack.ts";
import { samplePack } from "../pack/sample-pack.ts";
import { annotate } from "./annotate.ts";

const place = (id: string, name: string, more: object = {}): Entity => ({
  ...(samplePack().entities[0] as Entity & { kind: "place" }),
  id,
  names: [{ text: name, lang: "en", use: "preferred" }],
  ...more,
});

/** A lake whose short name, "Mere", asks for evidence. */
function packWith(gate: Gate): Pack {
  return {
    ...samplePack(),
    offices: [],
    entities: [
      place("great-mere", "Great Mere", {
        names: [
          { text: "Great Mere", lang: "en", use: "preferred" },
          { text: "Mere", lang: "en", use: "alias", gate },
        ],
        relations: [{ type: "located-in", target: "lakeland" }],
      }),
      place("lakeland", "Lakeland"),
      place("far-hill", "Far Hill"),
      place("the-quarrel", "Fishing Quarrel", { subject: true }),
    ],
  };
}

function found(gate: Gate, text: string): string[] {
  const engine = openEngine(compileEngine(buildDictionary([packWith(gate)]), { revision: 1 }));
  return annotate(engine, text).map(({ start, end }) => text.slice(start, end));
}

test.each<{ gate: Gate; text: string; finds: string[] }>([
  { gate: { anyOf: ["self"] }, text: "Mere froze.", finds: [] },
  { gate: { anyOf: ["self"] }, text: "Mere froze. Great Mere did.", finds: ["Mere", "Great Mere"] },
  { gate: { anyOf: ["self"] }, text: "Great Mere did. Mere froze.", finds: ["Great Mere", "Mere"] },
  { gate: { anyOf: ["self"] }, text: "Mere froze in Lakeland.", finds: ["Lakeland"] },
  { gate: { anyOf: ["related"] }, text: "Mere froze in Lakeland.", finds: ["Mere", "Lakeland"] },
  { gate: { anyOf: ["related"] }, text: "Mere froze at Far Hill.", finds: ["Far Hill"] },
  {
    gate: { anyOf: ["subject"] },
    text: "Mere froze in the Fishing Quarrel.",
    finds: ["Mere", "Fishing Quarrel"],
  },
  { gate: { anyOf: ["far-hill"] }, text: "Mere froze at Far Hill.", finds: ["Mere", "Far Hill"] },
  {
    gate: { allOf: ["far-hill", "lakeland"] },
    text: "Mere froze at Far Hill.",
    finds: ["Far Hill"],
  },
  {
    gate: { allOf: ["far-hill", "lakeland"] },
    text: "Mere froze at Far Hill in Lakeland.",
    finds: ["Mere", "Far Hill", "Lakeland"],
  },
  {
    gate: { anyOf: ["self", "lakeland"], allOf: ["far-hill"] },
    text: "Mere froze in Lakeland.",
    finds: ["Lakeland"],
  },
])("with $gate, $finds are found in: $text", ({ gate, text, finds }) => {
  expect(found(gate, text)).toEqual(finds);
});
