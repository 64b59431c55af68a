import { compileEngine, leftmostLongest, openEngine } from "@gazetteer/core";
import { readAndLookUp } from "./floor.ts";
import { makeDictionary } from "./make-dictionary.ts";
import { measureInTurns, time } from "./measure.ts";
import { createOracle, isBoundary, leftmostLongestPlaces, type Place, placeOf } from "./oracle.ts";
import { PEER_ENGINES } from "./peer-engines.ts";
import { makeWorkload } from "./workload.ts";

/** What one engine did with one number of names; printed as JSON by the process that this file is. */
export interface PeerResult {
  readonly buildMs: number;
  /** What the built engine holds, beyond the names themselves. */
  readonly megabytes: number;
  /** Multiple of the floor that a scan costs. */
  readonly ratio: number;
  /**
   * The same for ours, in turns with it in the same process and over the same pages: a slow peer reads a sample of
   * them, and another moment is another machine.
   */
  readonly ourRatio: number;
  readonly missed: number;
  readonly extra: number;
  readonly found: number;
}

/** Longest pass over the pages; slower engines get fewer of them. */
const PASS_MS = 1_500;

const WARM_UP_PAGES = 4;

/** At most `count` pages, evenly from all of them: they come in groups of one language. */
const spread = (pages: readonly string[], count: number): string[] => {
  const step = Math.max(1, pages.length / count);
  return Array.from(
    { length: Math.min(count, pages.length) },
    (_, index) => pages[Math.floor(index * step)] ?? "",
  );
};

const wholeWords = (page: string, places: Place[]): Place[] =>
  leftmostLongestPlaces(
    places.filter((place) => {
      const start = Math.floor(place / 1e4);
      return isBoundary(page, start) && isBoundary(page, start + (place % 1e4));
    }),
  );

function ours(names: readonly string[]): (page: string) => Place[] {
  const engine = openEngine(compileEngine(makeDictionary(names), { revision: 1 }));
  return (page) =>
    leftmostLongest(engine.findMatches(page)).map(({ start, end }) => placeOf(start, end));
}

/** Memory in use, in megabytes, once nothing is left to throw away; the process is started with `--expose-gc`. */
function megabytesInUse(): number {
  globalThis.gc?.();
  const { heapUsed, arrayBuffers } = process.memoryUsage();
  return (heapUsed + arrayBuffers) / 1e6;
}

function measurePeer(subject: string, size: number): PeerResult {
  const { names, pages } = makeWorkload(size);
  let find: (page: string) => Place[] = () => [];
  const build = subject === "gazetteer" ? ours : PEER_ENGINES[subject];
  if (build === undefined) throw new Error(`no engine is called ${subject}`);
  const megabytesBefore = megabytesInUse();
  const buildMs = time(() => {
    const raw = build(names);
    find = subject === "gazetteer" ? raw : (page) => wholeWords(page, raw(page));
  });
  const megabytes = megabytesInUse() - megabytesBefore;
  const few = spread(pages, WARM_UP_PAGES);
  few.forEach(find);
  const pageMs = time(() => few.map(find)) / few.length;
  const sample = spread(pages, Math.max(WARM_UP_PAGES, Math.floor(PASS_MS / pageMs)));

  const findByOracle = createOracle(new Set(names));
  let [missed, extra, found] = [0, 0, 0];
  for (const page of sample) {
    const right = new Set(findByOracle(page));
    const places = find(page);
    found += places.length;
    for (const place of places) if (!right.delete(place)) extra++;
    missed += right.size;
  }
  const findOurs = subject === "gazetteer" ? find : ours(names);
  // The peer has read its pages several times by now.
  for (const page of pages) {
    findOurs(page);
    readAndLookUp(page);
  }
  const [floor = 0, theirMs = 0, ourMs = 0] = measureInTurns(sample, [
    readAndLookUp,
    (page) => find(page).length,
    ...(findOurs === find ? [] : [(page: string) => findOurs(page).length]),
  ]);
  const ratio = theirMs / floor;
  const ourRatio = findOurs === find ? ratio : ourMs / floor;
  return { buildMs, megabytes, ratio, ourRatio, missed, extra, found };
}

const [, , subject = "gazetteer", size = "500"] = process.argv;
process.stdout.write(JSON.stringify(measurePeer(subject, Number(size))));
