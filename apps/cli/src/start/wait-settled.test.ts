import { expect, test } from "vitest";
import type { FrameReport } from "./page-report.ts";
import { waitSettled } from "./wait-settled.ts";

const frame = (scan: FrameReport["scan"], count: number): FrameReport => ({
  url: "",
  title: "",
  language: null,
  published: null,
  marking: "marked",
  scan,
  mentions: Array.from({ length: count }, (_, index) => ({
    entity: `e${index}`,
    kind: "place",
    text: "",
    how: "name",
    role: null,
    painted: false,
  })),
  heldBack: 0,
  timing: {},
});

/** A clock that jumps ahead with each reading, so that no test waits in earnest. */
function clock(stepMs: number): () => number {
  let now = 0;
  return () => (now += stepMs);
}

test("a page is settled when its scan is complete and half a second brought nothing new", async () => {
  const readings = [frame("running", 1), frame("complete", 1), frame("complete", 3)];
  const read = async () => [readings.length > 1 ? readings.shift()! : readings[0]!];

  const report = await waitSettled(read, clock(200));

  expect(report).toMatchObject({ settled: true });
  expect(report?.mentions).toHaveLength(3);
});

test("mentions of all frames count, and one that runs keeps the page unsettled", async () => {
  const read = async () => [frame("complete", 1), frame("running", 2)];

  const report = await waitSettled(read, clock(5_000));

  expect(report).toMatchObject({ settled: false });
  expect(report?.mentions).toHaveLength(3);
});

test("a page on which nobody answers gives nothing", async () => {
  expect(await waitSettled(async () => [], clock(5_000))).toBeUndefined();
});
