import { PackError } from "@gazetteer/core";
import { expect, test } from "vitest";
import { invalidRows } from "./invalid-rows.ts";

const urup = { id: "urup", names: [{ text: 5 }, { text: "Urup" }] };

test.each([
  {
    path: "entities[1] (urup).names[0].text",
    json: { entities: [{}, urup] },
    gives: { id: "Urup", field: "names[0].text", place: "entities[1] (urup).names[0].text" },
  },
  {
    path: "entities[0] (nameless)",
    json: { entities: [{ id: "nameless", names: 3 }] },
    gives: { id: "nameless", place: "entities[0] (nameless)" },
  },
  { path: "entities[7].kind", json: null, gives: { id: "", field: "kind" } },
  {
    path: "packs[0].pack.entities[0] (urup).facts (a).by",
    json: { packs: [{ pack: { entities: [urup] } }] },
    gives: { id: "Urup", field: "facts (a).by" },
  },
  { path: "version", json: {}, gives: { id: "", field: "version", place: "version" } },
  { path: "", json: 5, gives: { id: "", reason: "is wrong" } },
])("$path is told of what it is about", ({ path, json, gives }) => {
  expect(invalidRows(new PackError([{ path, message: "is wrong" }]), json)).toMatchObject([
    { state: "invalid", fields: [], ...gives },
  ]);
});

test("what is not bad input is thrown on", () => {
  expect(() => invalidRows(new TypeError("a bug"), {})).toThrow("a bug");
});
