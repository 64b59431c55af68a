import { afterEach, beforeEach, expect, test } from "vitest";
import { linkedMention } from "../testing/linked-mention.ts";
import type { PageBlock } from "./page-block.ts";
import { createPageLinker, type PageLinker } from "./page-linker.ts";

function blockOf(text: string, lang?: string): PageBlock {
  // Only text and language are looked at here; nodes exist in browsers.
  return { text, lang } as PageBlock;
}

const mention = (entity: string) => linkedMention({ entity });

/**
 * A background for which every capitalised word is a candidate, and evidence is the sorted list of
 * those seen. "Isles" is a mention only when "Japan" is known.
 */
function answer(type: string, request: Record<string, unknown>): object {
  const texts = request["blocks"] as string[];
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
  const mentions = JSON.stringify(linked);
  if (type === "relink") return { revision, mentions };
  const words = texts.map((text) => text.split(" ").length);
  return { revision, mentions, candidates, words, evidence: [...known].sort().join(" ") };
}

let revision: number;
let calls: { type: string; texts: string[]; language: unknown }[];
/** Requests that there is no answer for. */
let unanswered: number;
let controller: AbortController;
let linker: PageLinker;
let results: Map<string, string[]>;
let blocks: Set<PageBlock>;
/** How much had been asked, whenever answers were there to be worked with. */
let answered: number[];
let revisions: number[];

beforeEach(() => {
  revision = 1;
  calls = [];
  unanswered = 0;
  results = new Map();
  blocks = new Set();
  answered = [];
  revisions = [];
  controller = new AbortController();
  const ask = async (type: string, request: object) => {
    const fields = { ...request } as Record<string, unknown>;
    const { language } = fields["context"] as { language?: string };
    calls.push({ type, texts: fields["blocks"] as string[], language });
    // The stand-in for the background knows no types.
    return (unanswered-- > 0 ? undefined : answer(type, fields)) as never;
  };
  linker = createPageLinker(
    blocks,
    () => ({ language: "en" }),
    {
      onLinked(all) {
        for (const { block, linked } of all) {
          results.set(
            block.text,
            linked.map(({ entity }) => entity),
          );
        }
      },
      async onAnswered() {
        answered.push(calls.length);
        return false;
      },
      onRevision(next) {
        revisions.push(next);
        blocks.clear();
      },
    },
    revision,
    controller.signal,
    ask,
  );
});

afterEach(() => controller.abort());

function add(...added: (string | PageBlock)[]): void {
  for (const one of added) blocks.add(typeof one === "string" ? blockOf(one) : one);
  linker.run();
}

/** Until everything has been answered. */
const idle = () => expect.poll(() => linker.isBusy).toBe(false);

test("blocks are asked about together", async () => {
  add("Abe met", "and Putin", "nothing");
  await idle();

  expect(calls.map(({ type }) => type)).toEqual(["annotate"]);
  expect(Object.fromEntries(results)).toEqual({
    "Abe met": ["abe"],
    "and Putin": ["putin"],
    nothing: [],
  });
  expect([...blocks].map(({ words }) => words)).toEqual([2, 2, 1]);
});

test("late evidence links kept candidates again, not the text", async () => {
  add("the Isles");
  await idle();
  expect(results.get("the Isles")).toEqual([]);

  add("in Japan");
  await idle();
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
  await idle();

  const sizes = calls
    .filter(({ type }) => type === "annotate")
    .map(({ texts }) => texts.reduce((sum, text) => sum + text.length, 0));
  expect(sizes[0]).toBeLessThan(10_000);
  expect(Math.max(...sizes)).toBeLessThan(25_000);
  // What came of one is painted before the next is asked about.
  const each = calls.map((_, i) => i + 1);
  expect(answered).toEqual([...each, calls.length]);
});

test("each language is asked about by itself", async () => {
  add(blockOf("Abe", "en"), blockOf("Abe ja", "ja"), blockOf("Abe en", "en"));
  await idle();

  expect(calls.map(({ language, texts }) => [language, ...texts])).toEqual([
    ["en", "Abe", "Abe en"],
    ["ja", "Abe ja"],
  ]);
});

test("what there is no answer for is not asked again", async () => {
  unanswered = 1;
  add("Abe");
  await idle();

  expect(calls).toHaveLength(1);
});

test("an answer from another revision is reported instead of used", async () => {
  revision = 2;
  add("Abe");
  await idle();

  expect(revisions).toEqual([2]);
  expect(results.size).toBe(0);
});

test("a restart forgets the evidence and drops answers on their way", async () => {
  add("in Japan");
  await idle();
  expect(linker.evidence).toBe("Japan");

  blocks.clear();
  blocks.add(blockOf("the Isles"));
  linker.restart();
  await idle();
  expect(results.get("the Isles")).toEqual([]);
  expect(linker.evidence).toBe("Isles");
});

test("blocks that leave the page while they are asked about have no mentions", async () => {
  add("Abe", "Putin");
  for (const block of blocks) if (block.text === "Abe") blocks.delete(block);
  await idle();

  expect([...results.keys()]).toEqual(["Putin"]);
});

test("what the reader corrects is linked again, not read", async () => {
  add("Abe", "nothing");
  await idle();
  linker.relink();
  await idle();

  expect(calls.map(({ type, texts }) => [type, ...texts])).toEqual([
    ["annotate", "Abe", "nothing"],
    ["relink", "Abe"],
  ]);
});

test("nothing is asked after the end", async () => {
  controller.abort();
  add("Abe");
  await idle();

  expect(calls).toHaveLength(0);
});
