import { expect, test } from "vitest";
import { mentionTable } from "./mention-table.ts";
import type { PageReport } from "./page-report.ts";

const mention = (entity: string, text: string, painted: boolean) => ({
  entity,
  kind: "island",
  text,
  how: "name",
  role: null,
  painted,
});

const report: PageReport = {
  url: "http://127.0.0.1/",
  title: "Two islands",
  language: "en",
  published: null,
  marking: "marked",
  scan: "complete",
  mentions: [
    mention("iturup", "Iturup", true),
    mention("kunashir", "国後島", true),
    mention("iturup", "Etorofu", false),
  ],
  heldBack: 1,
  timing: {},
  settled: true,
};

test("one line an entity, in columns that wide characters keep", () => {
  const lines = mentionTable(report).split("\n");

  expect(lines[1]).toBe("published unknown · 3 mentions of 2 entities, 1 first mentions held back");
  expect(lines.slice(3)).toEqual([
    "mentions  marked  entity    kind    in the text",
    "2         1       iturup    island  Iturup · Etorofu",
    "1         1       kunashir  island  国後島",
  ]);
});
