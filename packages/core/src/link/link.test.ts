import fc from "fast-check";
import { describe, expect, test, vi } from "vitest";
import { readShippedPack } from "../../dictionary/read-shipped-pack.ts";
import { buildDictionary } from "../dictionary/build-dictionary.ts";
import { compileEngine } from "../match/compile-engine.ts";
import { type Engine, openEngine } from "../match/engine.ts";
import type { Pack } from "../model/pack.ts";
import { samplePack } from "../pack/sample-pack.ts";
import { annotate } from "./annotate.ts";
import { decodeCandidates, encodeCandidates } from "./candidate-codec.ts";
import { decodeEvidence, encodeEvidence, type Evidence, mergeEvidence } from "./evidence.ts";
import { evidenceOf } from "./evidence-of.ts";
import { explain } from "./explain.ts";
import { findCandidates } from "./find-candidates.ts";
import { link } from "./link.ts";
import { reasonLine } from "./reason.ts";

// Milliseconds. Properties are tried on hundreds of texts, and the machine may be busy.
vi.setConfig({ testTimeout: 60_000 });

const open = (packs: readonly Pack[]): Engine =>
  openEngine(compileEngine(buildDictionary(packs), { revision: 1 }));

const shipped = readShippedPack();
const engine = open([shipped]);

/** Stretches of text that rules look at, to be put together at random. */
const PHRASES = [
  "the four islands",
  "Abe",
  "Shinzo Abe",
  "Foreign Minister Kono",
  "the Japanese prime minister",
  "In 1995, Japan's prime minister",
  "apologised in 1995",
  "former Prime Minister Mori",
  "the president",
  "Daniil Medvedev",
  "Russia-held isles",
  "a territorial dispute with Japan",
  "peace treaty",
  "Northern Territories",
  "Kurils",
  "Tokyo’s",
  "Putin-Abe",
  "プーチン大統領",
  "安倍晋三首相",
  "露外相",
  "1995年に日本の首相",
  "会談",
  "четыре острова",
  "президент России",
  "俄总统普京",
  "러시아 대통령",
  "“we will”",
  ". ",
  "\n\n",
  ", ",
  " ",
  "said",
  "U.S.",
  "in",
  "\u{1F600}",
  "\uD800",
  "e\u0301\u0301\u0301",
];
const texts = fc
  .array(fc.oneof(fc.constantFrom(...PHRASES), fc.string({ unit: "binary", maxLength: 8 })), {
    maxLength: 30,
  })
  .map((parts) => parts.join(" "));
const dates = fc.constantFrom(undefined, "2016-12-16", "2018", "2000-05-07", "nonsense");

/** What a page does: candidates and evidence of each block, whatever the order, then linking. */
function linkPage(blocks: readonly string[], date?: string) {
  const candidates = blocks.map((block) => findCandidates(engine, block));
  const evidence = mergeEvidence(...candidates.map((each) => evidenceOf(engine, each)));
  return link(engine, candidates, evidence, { date });
}

describe("whatever the text", () => {
  test("mentions are slices in order that never overlap, and no input throws", () => {
    fc.assert(
      fc.property(texts, dates, (text, date) => {
        let end = 0;
        for (const mention of annotate(engine, text, { date })) {
          expect(mention.start).toBeGreaterThanOrEqual(end);
          expect(mention.end).toBeGreaterThan(mention.start);
          expect(mention.end).toBeLessThanOrEqual(text.length);
          expect(reasonLine(mention.reason)).not.toContain("\n");
          end = mention.end;
        }
      }),
      { numRuns: 200 },
    );
  });

  test("the same text gives the same mentions again", () => {
    fc.assert(
      fc.property(texts, dates, (text, date) => {
        expect(annotate(engine, text, { date })).toEqual(annotate(engine, text, { date }));
      }),
    );
  });

  test("the order of blocks changes nothing", () => {
    fc.assert(
      fc.property(fc.array(texts, { maxLength: 5 }), dates, (blocks, date) => {
        const forward = linkPage(blocks, date);
        const backward = linkPage([...blocks].reverse(), date);
        expect(backward.reverse()).toEqual(forward);
      }),
    );
  });

  test("evidence that comes late gives what early evidence gives", () => {
    fc.assert(
      fc.property(texts, texts, dates, (first, second, date) => {
        const kept = encodeCandidates(findCandidates(engine, first));
        const early = evidenceOf(engine, decodeCandidates(kept));
        link(engine, [decodeCandidates(kept)], early, { date });
        const late = decodeEvidence(
          encodeEvidence(mergeEvidence(early, evidenceOf(engine, findCandidates(engine, second)))),
        );
        expect(link(engine, [decodeCandidates(kept)], late, { date })[0]).toEqual(
          linkPage([first, second], date)[0],
        );
      }),
    );
  });

  test("candidates survive their encoding", () => {
    fc.assert(
      fc.property(texts, (text) => {
        const candidates = findCandidates(engine, text);
        expect(decodeCandidates(encodeCandidates(candidates))).toEqual(
          candidates.map((each) => ({ ...each, traits: expect.arrayContaining([...each.traits]) })),
        );
      }),
    );
  });

  test("every candidate is explained, and what is accepted is what is annotated", () => {
    fc.assert(
      fc.property(texts, dates, (text, date) => {
        const accepted = explain(engine, text, { date }).filter(
          ({ reason }) => reason.outcome === "mention",
        );
        expect(accepted.map(({ start, end, line }) => [start, end, line])).toEqual(
          annotate(engine, text, { date }).map(({ start, end, reason }) => [
            start,
            end,
            reasonLine(reason),
          ]),
        );
      }),
    );
  });
});

describe("evidence", () => {
  const evidences: fc.Arbitrary<Evidence> = fc
    .array(fc.constantFrom("japan", "a:russia", "t:shinzo-abe", "s:medvedev"))
    .map((tokens) => new Set(tokens));

  test("union is commutative, associative, idempotent and has a zero", () => {
    fc.assert(
      fc.property(evidences, evidences, evidences, (a, b, c) => {
        expect(encodeEvidence(mergeEvidence(a, b))).toBe(encodeEvidence(mergeEvidence(b, a)));
        expect(mergeEvidence(mergeEvidence(a, b), c)).toEqual(
          mergeEvidence(a, mergeEvidence(b, c)),
        );
        expect(mergeEvidence(a, a, new Set())).toEqual(a);
        expect(decodeEvidence(encodeEvidence(a))).toEqual(a);
      }),
    );
  });
});

test.each(["x", "1,2", "0,1,9,1", "0,1,0,-", ";"])("%j is no list of candidates", (text) => {
  expect(() => decodeCandidates(text)).toThrow(RangeError);
});

test("the order of packs does not change which mentions are found, nor what they may mean", () => {
  const other: Pack = {
    ...samplePack(),
    entities: samplePack().entities.map((entity) => ({
      ...entity,
      names: [
        { text: "Sochi", lang: "en", use: "preferred" },
        { text: "the islands", lang: "en", use: "description", gate: { anyOf: ["self"] } },
      ],
    })),
  };
  const text = "Abe met Putin in Sochi. The islands, the Northern Territories, were discussed.";
  const spans = (packs: readonly Pack[]) =>
    annotate(open(packs), text, { date: "2016-05-07" }).map(
      ({ start, end, entity, alternatives }) => [start, end, [entity, ...alternatives].sort()],
    );

  expect(spans([shipped, other])).toEqual(spans([other, shipped]));
});

test("a reader's rules switch off an entity or one name of it", () => {
  const candidates = [findCandidates(engine, "Moscow, Russia and the Kremlin")];
  const evidence = evidenceOf(engine, candidates[0] ?? []);
  const found = (rules: object) =>
    link(engine, candidates, evidence, { rules })[0]?.map(({ entity }) => entity);

  expect(found({ entities: new Set(["russia"]) })).toEqual(["moscow", "kremlin"]);
  expect(found({ names: new Set(["moscow\nMoscow"]) })).toEqual(["russia", "kremlin"]);
});

test("a long line without end takes time in proportion to its length", () => {
  const unit = "the four disputed Russia-held islands of Abe and the Japanese prime minister, ";
  const time = (text: string) => {
    const start = performance.now();
    annotate(engine, text);
    return performance.now() - start;
  };
  const short = unit.repeat(100);
  time(short);
  const once = Math.min(time(short), time(short), time(short));
  const tenfold = time(unit.repeat(1_000));
  // Ten times the text; the rest of the factor is for a busy machine.
  expect(tenfold).toBeLessThan(once * 60 + 200);
});
