import { parentPort, workerData } from "node:worker_threads";
import { openEngine } from "@gazetteer/core";
import { answerLines, type LineBatch, type LineOptions } from "./answer-line.ts";

/** Answers batches of lines beside the main thread; see `answer-stream.ts`. */
export function answerBatches(): void {
  const { image, options } = workerData as { image: ArrayBuffer; options: LineOptions };
  const engine = openEngine(image, { check: "header" });
  parentPort?.on("message", (batch: LineBatch) => {
    const answers = answerLines(engine, batch, options);
    parentPort?.postMessage(answers, [answers.output.buffer]);
  });
}
