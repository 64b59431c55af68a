import { availableParallelism } from "node:os";
import { Worker } from "node:worker_threads";
import { openEngine } from "@gazetteer/core";
import { type Answers, answerLines, type LineOptions, type NumberedLine } from "./answer-line.ts";

/** Input that one thread answers alone, in bytes: below it, starting others costs more than it gains. */
const ALONE_BYTES = 1_000_000;
/** Most threads beside each other; each has an engine of its own. */
const MOST_WORKERS = 8;
/** Batches that wait for each worker: the next is there when one is done, and no more is held. */
const BATCHES_AHEAD = 2;

/** Lines of a stream, in batches as they arrive: what one chunk completes is one batch. */
async function* batchesOf(input: AsyncIterable<Uint8Array>): AsyncGenerator<NumberedLine[]> {
  let parts: Uint8Array[] = [];
  let number = 1;
  for await (const chunk of input) {
    const batch: NumberedLine[] = [];
    let start = 0;
    for (let end = chunk.indexOf(10); end >= 0; end = chunk.indexOf(10, start)) {
      parts.push(chunk.subarray(start, end));
      batch.push([number++, Buffer.concat(parts)]);
      parts = [];
      start = end + 1;
    }
    if (start < chunk.length) parts.push(chunk.subarray(start));
    if (batch.length > 0) yield batch;
  }
  if (parts.length > 0) yield [[number, Buffer.concat(parts)]];
}

/** A thread that answers its batches one after the other. */
class LineWorker {
  readonly #worker: Worker;
  readonly #waiting: ((answers: Answers) => void)[] = [];

  constructor(image: ArrayBuffer, options: LineOptions, onError: (error: unknown) => void) {
    this.#worker = new Worker(new URL("./line-worker.ts", import.meta.url), {
      workerData: { image, options },
    });
    this.#worker.on("message", (answers: Answers) => this.#waiting.shift()?.(answers));
    this.#worker.on("error", onError);
  }

  answer(batch: readonly NumberedLine[]): Promise<Answers> {
    this.#worker.postMessage(batch, []);
    return new Promise((resolve) => this.#waiting.push(resolve));
  }

  async end(): Promise<void> {
    await this.#worker.terminate();
  }
}

/**
 * Answers to the lines of a stream, in order. A little input is answered on the spot; for more, every core of the
 * machine takes its turn. Holds a few batches at a time, whatever the length of the stream.
 */
export async function* answerStream(
  image: ArrayBuffer,
  input: AsyncIterable<Uint8Array>,
  options: LineOptions,
): AsyncGenerator<Answers> {
  const engine = openEngine(image, { check: "header" });
  const workers: LineWorker[] = [];
  const pending: Promise<Answers>[] = [];
  let broken: unknown;
  let bytes = 0;
  let turn = 0;
  try {
    for await (const batch of batchesOf(input)) {
      for (const [, line] of batch) bytes += line.length;
      if (bytes < ALONE_BYTES) {
        yield answerLines(engine, batch, options);
        continue;
      }
      if (workers.length === 0) {
        const count = Math.min(availableParallelism(), MOST_WORKERS);
        for (let index = 0; index < count; index++)
          workers.push(new LineWorker(image, options, (error) => (broken = error)));
      }
      const worker = workers[turn++ % workers.length];
      if (worker !== undefined) pending.push(worker.answer(batch));
      if (pending.length >= workers.length * BATCHES_AHEAD) {
        const answers = await pending.shift();
        if (answers !== undefined) yield answers;
      }
      if (broken !== undefined) throw broken;
    }
    for (const answers of pending) yield await answers;
  } finally {
    await Promise.all(workers.map((worker) => worker.end()));
  }
}
