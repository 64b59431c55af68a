import { openEngine } from "@gazetteer/core";
import { expect, test } from "vitest";
import { loadImage } from "./load-image.ts";
import { mentionsAsJson, report } from "./report.ts";

test("mentions as JSON are what their rows are", () => {
  const engine = openEngine(loadImage([]));
  const text =
    'Moscow argues that the Northern\nTerritories are Russian. Japan, "or Japan alone", and Japan left the Kurils.';

  const json = mentionsAsJson(engine, text, {});

  expect(json).toBe(JSON.stringify(report(engine, text, {}, "mentions").mentions));
  expect(json).toContain("Northern\\nTerritories");
  expect(json).toContain('"government":true');
  expect(json).toContain('"quoted":true');
});
