import type { TextBlock } from "@gazetteer/dom";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import type { ReplyOf } from "../messages.ts";
import { encodeMentions, type LinkedMention } from "../messaging/mention-codec.ts";
import type { KnownBlock } from "./mention-book.ts";
import { type AskToLink, createPageLinker, type PageLinker } from "./page-linker.ts";

function placeOf(text: string, lang?: string): KnownBlock {
  // Only the text is looked at here; nodes exist in browsers.
  const block = { text, lang, role: "text", pieces: [] } as unknown as TextBlock;
  const facts = { role: "text", length: text.length, words: () => 1 } as const;
  return { block, ...facts, candidates: "", linkedWith: undefined, mentions: [] };
}

const mention = (entity: string): LinkedMention => ({
  start: 0,
  end: 3,
  entity,
  kind: "leader",
  how: "name",
  role: null,
  asGovernment: false,
  generic: false,
  subject: false,
  alternatives: [],
});

/**
 * A background for which every capitalised word is a candidate, and evidence is the sorted list of
 * those seen. "Isles" is a mention only when "Japan" is known.
 */
function answer(type: string, request: Record<string, unknown>): object {
  const texts = (request["blocks"] ?? request["candidates"]) as string[];
  const candidates = texts.map((text) => (text.match(/[A-Z]\w+/g) ?? []).join(" "));
  const known = new Set([
    ...(request["evidence"] as string).split(" "),
    ...candidates.flatMap((one) => one.split(" ")),
  ]);
  known.delete("");
  const linked = candidates.map((one) =>
    one
      .split(" ")
      .filter((word) => word !== "" && (word !== "Isles" || known.has("Japan")))
      .map((word) => mention(word.toLowerCase())),
  );
  const mentions = encodeMentions(linked);
  if (type === "relink") return { ok: true, revision, mentions };
  return { ok: true, revision, mentions, candidates, evidence: [...known].sort().join(" ") };
}

let revision: number;
let calls: { type: string; texts: string[]; language: unknown }[];
let failures: object[];
let controller: AbortController;
let linker: PageLinker;
let results: Map<string, string[]>;
let known: Set<KnownBlock>;
let idle: number;
let revisions: number[];
let orphaned: number;

beforeEach(() => {
  vi.useFakeTimers();
  revision = 1;
  calls = [];
  failures = [];
  results = new Map();
  known = new Set();
  revisions = [];
  idle = 0;
  orphaned = 0;
  controller = new AbortController();
  const ask: AskToLink = async (type, request) => {
    const fields = { ...request } as Record<string, unknown>;
    calls.push({
      type,
      texts: (fields["blocks"] ?? fields["candidates"]) as string[],
      language: request.context.language,
    });
    // The stand-in for the background knows no types.
    return (failures.shift() ?? answer(type, fields)) as ReplyOf<typeof type>;
  };
  linker = createPageLinker({
    ask,
    signal: controller.signal,
    revision,
    context: () => ({ language: "en" }),
    isKnown: (place) => known.has(place),
    onLinked(all) {
      for (const { place, linked } of all) {
        results.set(
          place.block.text,
          linked.map(({ entity }) => entity),
        );
      }
    },
    onIdle: () => (idle += 1),
    onRevision(next) {
      revisions.push(next);
      known.clear();
    },
    onOrphaned: () => (orphaned += 1),
  });
});

afterEach(() => {
  controller.abort();
  vi.useRealTimers();
});

function add(...texts: string[]): KnownBlock[] {
  const places = texts.map((text) => placeOf(text));
  for (const place of places) known.add(place);
  linker.add(places);
  return places;
}

test("blocks are asked about together", async () => {
  add("Abe met", "and Putin", "nothing");
  await vi.runAllTimersAsync();

  expect(calls.map(({ type }) => type)).toEqual(["annotate"]);
  expect(Object.fromEntries(results)).toEqual({
    "Abe met": ["abe"],
    "and Putin": ["putin"],
    nothing: [],
  });
  expect(idle).toBe(1);
});

test("late evidence links kept candidates again, not the text", async () => {
  add("the Isles");
  await vi.runAllTimersAsync();
  expect(results.get("the Isles")).toEqual([]);

  add("in Japan");
  await vi.runAllTimersAsync();
  expect(results.get("the Isles")).toEqual(["isles"]);
  expect(calls.map(({ type, texts }) => [type, ...texts])).toEqual([
    ["annotate", "the Isles"],
    ["annotate", "in Japan"],
    ["relink", "Isles"],
  ]);
});

test("a long page is asked about in parts, the first one small", async () => {
  const long = `Abe ${"x ".repeat(2_000)}`;
  add(...Array.from({ length: 12 }, () => long));
  await vi.runAllTimersAsync();

  const sizes = calls
    .filter(({ type }) => type === "annotate")
    .map(({ texts }) => texts.reduce((sum, text) => sum + text.length, 0));
  expect(sizes[0]).toBeLessThan(10_000);
  expect(Math.max(...sizes)).toBeLessThan(25_000);
});

test("each language is asked about by itself", async () => {
  const places = [placeOf("Abe", "en"), placeOf("Abe ja", "ja"), placeOf("Abe en", "en")];
  for (const place of places) known.add(place);
  linker.add(places);
  await vi.runAllTimersAsync();

  expect(calls.map(({ language }) => language)).toEqual(["en", "ja", "en"]);
});

test("a background that was stopped is asked again until it answers", async () => {
  failures = [
    { ok: false, reason: "unreachable" },
    { ok: false, reason: "unavailable" },
  ];
  add("Abe");
  await vi.runAllTimersAsync();

  expect(calls).toHaveLength(3);
  expect(results.get("Abe")).toEqual(["abe"]);
});

test("a request that is refused is not repeated", async () => {
  failures = [{ ok: false, reason: "invalid" }];
  add("Abe");
  await vi.runAllTimersAsync();

  expect(calls).toHaveLength(1);
  expect(idle).toBe(1);
});

test("an extension that is gone is reported and not asked again", async () => {
  failures = [{ ok: false, reason: "orphaned" }];
  add("Abe");
  await vi.runAllTimersAsync();

  expect(orphaned).toBe(1);
});

test("an answer from another revision is reported instead of used", async () => {
  revision = 2;
  add("Abe");
  await vi.runAllTimersAsync();

  expect(revisions).toEqual([2]);
  expect(results.size).toBe(0);
});

test("a restart forgets the evidence and drops answers on their way", async () => {
  const [place] = add("in Japan");
  await vi.runAllTimersAsync();
  expect(linker.evidence).toBe("Japan");

  if (place) known.delete(place);
  const isles = placeOf("the Isles");
  known.add(isles);
  linker.restart([isles]);
  await vi.runAllTimersAsync();
  expect(results.get("the Isles")).toEqual([]);
  expect(linker.evidence).toBe("Isles");
});

test("blocks that have left the page are not asked about", async () => {
  const places = [placeOf("Abe"), placeOf("Putin")];
  if (places[1]) known.add(places[1]);
  linker.add(places);
  await vi.runAllTimersAsync();

  expect(calls.map(({ texts }) => texts)).toEqual([["Putin"]]);
});

test("nothing is asked after the end", async () => {
  failures = [{ ok: false, reason: "unreachable" }];
  add("Abe");
  controller.abort();
  await vi.runAllTimersAsync();

  expect(calls).toHaveLength(1);
});
