import { expect, test } from "vitest";
import { annotate } from "./annotate.ts";
import { shippedEngine } from "./testing/annotated-rows.ts";

test.each([
  { text: "Tokyo argues that the isles are Japanese.", government: ["Tokyo"] },
  { text: "Moscow has refused. He flew to Moscow.", government: ["Moscow"] },
  { text: "Moscow's stance is firm; Moscow's metro is deep.", government: ["Moscow"] },
  { text: "Relations with Beijing are warm in Beijing.", government: ["Beijing"] },
  { text: "The Kremlin said no. Tourists stood at the Kremlin.", government: ["Kremlin"] },
  { text: "Russia and Japan argue.", government: [] },
])("$government stand for governments in: $text", ({ text, government }) => {
  const found = annotate(shippedEngine, text).filter(({ asGovernment }) => asGovernment);
  expect(found.map(({ start, end }) => text.slice(start, end))).toEqual(government);
});
