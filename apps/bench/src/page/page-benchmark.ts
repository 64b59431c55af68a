import type { Benchmark, Row } from "../report.ts";
import { launchExtension } from "./launch-extension.ts";
import { markJsScript } from "./mark-js.ts";
import { median } from "../median.ts";
import { emptyTabBytes, measurePage, type PageFigures } from "./measure-page.ts";
import { savedPages } from "./saved-pages.ts";
import { serveFolder } from "./serve-folder.ts";
import { type PageTrace, tracePage } from "./trace-page.ts";

/** mark.js takes seconds a page: every so manieth is enough to compare with. */
const PEER_STEP = 8;
/** A record of a visit takes three seconds: every so manieth page has one. */
const TRACE_STEP = 4;
/** The heaviest page is measured on a slow machine as well. */
const SLOWDOWN = 4;

function rowsOf(subject: string, figures: PageFigures): Row[] {
  const row = (metric: string, value: number, unit: string): Row => ({
    bench: "page",
    subject,
    size: figures.length,
    metric,
    value,
    unit,
  });
  return [
    row("mentions", figures.mentions, "mentions"),
    row("painted", figures.painted, "marks"),
    row("script time", figures.workMs, "ms"),
    row("longest task", figures.longestTaskMs, "ms"),
    row("memory", figures.heapBytes / 1_024, "kB"),
    row("html", figures.html === "identical" ? 0 : 1, "changes"),
    row("errors", figures.errors.length + (figures.settled ? 0 : 1), "errors"),
  ];
}

interface Visited {
  readonly file: string;
  readonly figures: PageFigures;
  readonly trace: PageTrace | undefined;
}

function totals(visited: readonly Visited[], slow: PageTrace, emptyBytes: number): Row[] {
  const all = visited.map(({ figures }) => figures);
  const size = all.length;
  // Of medians: a single floor is near the clock's own step.
  const ratioOf = (pages: readonly PageFigures[]) =>
    median(pages.map(({ workMs }) => workMs)) / median(pages.map(({ floorMs }) => floorMs));
  const wholeRatioOf = (has: (figures: PageFigures) => boolean) => {
    const traced = visited.flatMap(({ figures, trace }) =>
      trace && has(figures) ? { figures, trace } : [],
    );
    return (
      median(traced.map(({ trace }) => trace.workMs)) /
      median(traced.map(({ figures }) => figures.floorMs))
    );
  };
  const row = (metric: string, value: number, unit: string, goals?: Row["goals"]): Row => ({
    bench: "page",
    subject: "all pages",
    size,
    metric,
    value,
    unit,
    ...(goals === undefined ? {} : { goals }),
  });
  const sum = (read: (figures: PageFigures) => number) =>
    all.reduce((total, figures) => total + read(figures), 0);
  return [
    row(
      "mentions",
      sum(({ mentions }) => mentions),
      "mentions",
    ),
    row(
      "painted",
      sum(({ painted }) => painted),
      "marks",
    ),
    row(
      "changed html",
      sum(({ html }) => (html === "changed" ? 1 : 0)),
      "pages",
    ),
    row(
      "errors",
      sum(({ errors, settled }) => errors.length + (settled ? 0 : 1)),
      "errors",
    ),
    row(
      "script time with mentions",
      ratioOf(all.filter(({ mentions }) => mentions > 0)),
      "x reading",
      { first: 3.5, aim: 1.8, better: "lower" },
    ),
    row(
      "script time without mentions",
      ratioOf(all.filter(({ mentions }) => mentions === 0)),
      "x reading",
      { first: 2, aim: 0.7, better: "lower" },
    ),
    row(
      "all script time with mentions, by the browser's record",
      wholeRatioOf(({ mentions }) => mentions > 0),
      "x reading",
    ),
    row(
      "all script time without mentions, by the browser's record",
      wholeRatioOf(({ mentions }) => mentions === 0),
      "x reading",
    ),
    row(
      "mark.js with 500 names on the same pages",
      median(all.flatMap(({ peerMs, workMs }) => (peerMs === undefined ? [] : [peerMs / workMs]))),
      "x ours",
      { first: 200, aim: 500, better: "higher" },
    ),
    row("script time", median(all.map(({ workMs }) => workMs)), "ms"),
    row("reading every text node", median(all.map(({ floorMs }) => floorMs)), "ms"),
    row(
      "memory above an empty tab",
      (median(all.map(({ heapBytes }) => heapBytes)) - emptyBytes) / 1_024,
      "kB",
    ),
    row("longest task", Math.max(...all.map(({ longestTaskMs }) => longestTaskMs)), "ms"),
    row(`longest task, heaviest page, ${SLOWDOWN}x slower`, slow.longestTaskMs, "ms", {
      first: 50,
      aim: 16,
      better: "lower",
    }),
    row("layouts that scripts waited for, heaviest page", slow.forcedLayouts, "layouts"),
  ];
}

/** The built extension on whole pages: what it finds, what it costs, what it leaves as it was. */
export const pageBenchmark: Benchmark = {
  name: "page",
  async run(report) {
    const { folder, files } = savedPages();
    const end = new AbortController();
    const context = await launchExtension();
    try {
      const address = await serveFolder(folder, end.signal);
      // The first page of a new browser pays for its start, not for itself.
      await measurePage(context, address + files[0]);
      const all: Visited[] = [];
      const markJs = markJsScript();
      for (const [i, file] of files.entries()) {
        process.stderr.write(`  ${file}\n`);
        const peer = i % PEER_STEP === 0 ? markJs : undefined;
        const figures = await measurePage(context, address + file, { peer });
        const isTraced = i % TRACE_STEP === 0;
        const trace = isTraced ? await tracePage(context, address + file) : undefined;
        all.push({ file, figures, trace });
        for (const row of rowsOf(file, figures)) report(row);
      }
      const heaviest = all.toSorted((a, b) => b.figures.length - a.figures.length)[0]?.file ?? "";
      const slow = await tracePage(context, address + heaviest, SLOWDOWN);
      for (const row of totals(all, slow, await emptyTabBytes(context))) report(row);
    } finally {
      await context.close();
      end.abort();
    }
  },
};
