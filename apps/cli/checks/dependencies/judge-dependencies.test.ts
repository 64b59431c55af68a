import { expect, test } from "vitest";
import { type Dependencies, judgeDependencies } from "./judge-dependencies.ts";

const SOUND: Dependencies = {
  listed: new Set(["drawer", "linter"]),
  shipped: new Set(["drawer", "pencil"]),
  licences: new Map([
    ["drawer", "MIT"],
    ["pencil", "MIT"],
    ["linter", "ISC"],
    ["deep-down", "ISC"],
  ]),
  reviewed: {
    shipped: {
      drawer: { licence: "MIT", reason: "draws" },
      pencil: { licence: "MIT", reason: "part of drawer" },
    },
    tools: { linter: { licence: "ISC", reason: "lints" } },
    toolLicences: ["MIT", "ISC"],
  },
};
const { listed, shipped, licences, reviewed } = SOUND;

test.each([
  { what: "all is reviewed", change: {}, fails: [] },
  {
    what: "a tool is new",
    change: { listed: new Set([...listed, "tester"]) },
    fails: ["tester"],
  },
  {
    what: "a shipped package brings another along",
    change: { shipped: new Set([...shipped, "eraser"]) },
    fails: ["eraser"],
  },
  {
    what: "a tool is shipped",
    change: { shipped: new Set([...shipped, "linter"]) },
    fails: ["linter"],
  },
  {
    what: "a licence changed",
    change: { licences: new Map([...licences, ["drawer", "ISC"]]) },
    fails: ["drawer: ISC instead of MIT"],
  },
  {
    what: "a review outlives its package",
    change: { shipped: new Set(["drawer"]) },
    fails: ["pencil"],
  },
  {
    what: "something deep down has another licence",
    change: { licences: new Map([...licences, ["deep-down", "SSPL-1.0"]]) },
    fails: ["deep-down: SSPL-1.0"],
  },
  {
    what: "names of objects are no reviews",
    change: { listed: new Set([...listed, "constructor"]) },
    fails: ["constructor"],
  },
])("when $what, $fails is told", ({ change, fails }) => {
  const failed = judgeDependencies({ listed, shipped, licences, reviewed, ...change });

  expect(failed.filter(({ ok }) => !ok).map(({ detail }) => detail)).toEqual(fails);
});
