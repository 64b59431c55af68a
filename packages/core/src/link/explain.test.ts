import { expect, test } from "vitest";
import { readShippedPack } from "../../dictionary/read-shipped-pack.ts";
import { buildDictionary } from "../dictionary/build-dictionary.ts";
import { compileEngine } from "../match/compile-engine.ts";
import { openEngine } from "../match/engine.ts";
import { explain } from "./explain.ts";

const engine = openEngine(compileEngine(buildDictionary([readShippedPack()]), { revision: 1 }));

test.each([
  { text: "Abe smiled.", why: { Abe: "gate-closed" } },
  { text: "Daniil Medvedev won.", why: { Medvedev: "longer-name" } },
  // What is inside a name of something else is part of it, too.
  {
    text: "The carrier USS Ronald Reagan left.",
    why: { "Ronald Reagan": "longer-name", Reagan: "longer-name" },
  },
  {
    text: "Ronald Reagan met Gorbachev.",
    why: { "Ronald Reagan": "ronald-reagan", Reagan: "overlapped", Gorbachev: "mikhail-gorbachev" },
  },
  {
    text: "The Japanese prime minister spoke.",
    why: { "The Japanese prime minister": "unknown-holder" },
  },
  {
    text: "Prime Minister Shinzo Abe spoke.",
    why: {
      "Prime Minister": "title-of-a-name",
      "Shinzo Abe": "shinzo-abe",
      Shinzo: "overlapped",
      Abe: "overlapped",
    },
  },
])("$text", ({ text, why }) => {
  const found = explain(engine, text).map(({ text: surface, reason }) => [
    surface,
    reason.outcome === "mention" ? reason.entity : reason.rejection,
  ]);

  expect(Object.fromEntries(found)).toEqual(why);
});
