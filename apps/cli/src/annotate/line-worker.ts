/** Answers batches of lines beside the main thread; see `answer-stream.ts`. */
import { parentPort, workerData } from "node:worker_threads";
import { openEngine } from "@gazetteer/core";
import { answerLines, type LineOptions, type NumberedLine } from "./answer-line.ts";

const { image, options } = workerData as { image: ArrayBuffer; options: LineOptions };
const engine = openEngine(image, { check: "header" });

parentPort?.on("message", (lines: readonly NumberedLine[]) =>
  parentPort?.postMessage(answerLines(engine, lines, options), []),
);
