import { availableParallelism } from "node:os";
import { Worker } from "node:worker_threads";
import { openEngine } from "@gazetteer/core";
import { type Answers, answerLines, type LineBatch, type LineOptions } from "./answer-line.ts";

/** Input that one thread answers alone, in bytes: below it, starting others costs more than it gains. */
const ALONE_BYTES = 50_000;
/** Most threads beside this one; each has an engine of its own. */
const MOST_WORKERS = 7;
/** Batches that wait for each worker: it stays busy while this thread answers one itself. */
const BATCHES_AHEAD = 4;
/** Most batches that are read and not yet written: as many as one thread answers while others start. */
const MOST_PENDING = 32;

/** Lines of a stream, in batches as they arrive: what one chunk completes is one batch. */
async function* batchesOf(input: AsyncIterable<Uint8Array>): AsyncGenerator<LineBatch> {
  let parts: Uint8Array[] = [];
  let first = 1;
  // Each batch has memory of its own, so that it can go to another thread.
  const join = () => new Uint8Array(Buffer.concat(parts));
  for await (const chunk of input) {
    const end = chunk.lastIndexOf(10) + 1;
    parts.push(chunk.subarray(0, end || chunk.length));
    if (end === 0) continue;
    yield { first, bytes: join() };
    parts = end < chunk.length ? [chunk.subarray(end)] : [];
    for (let at = chunk.indexOf(10); at >= 0; at = chunk.indexOf(10, at + 1)) first++;
  }
  if (parts.length > 0) yield { first, bytes: join() };
}

/** A thread that answers its batches one after the other. An error in it is a bug, and ends the program. */
class LineWorker {
  readonly #worker: Worker;
  readonly #asked: ((answers: Answers) => void)[] = [];

  constructor(program: URL, image: ArrayBuffer, options: LineOptions) {
    this.#worker = new Worker(program, { workerData: { image, options } });
    this.#worker.on("message", (answers: Answers) => this.#asked.shift()?.(answers));
  }

  get hasRoom(): boolean {
    return this.#asked.length < BATCHES_AHEAD;
  }

  answer(batch: LineBatch): Promise<Answers> {
    this.#worker.postMessage(batch, [batch.bytes.buffer]);
    return new Promise((resolve) => this.#asked.push(resolve));
  }

  async end(): Promise<void> {
    await this.#worker.terminate();
  }
}

/**
 * Answers to the lines of a stream, in order, each as soon as it is there. A little input is answered on the spot; of
 * more, workers take what they can and this thread the rest, so that every core of the machine is busy. Holds a few
 * batches at a time, whatever the length of the stream. `program` calls `answerBatches` where it runs as a worker.
 */
export async function* answerStream(
  program: URL,
  image: ArrayBuffer,
  input: AsyncIterable<Uint8Array>,
  options: LineOptions,
): AsyncGenerator<Answers> {
  const engine = openEngine(image, { check: "header" });
  const workers: LineWorker[] = [];
  const most = Math.min(availableParallelism() - 1, MOST_WORKERS);
  let bytes = 0;
  const answer = async (batch: LineBatch): Promise<Answers> => {
    bytes += batch.bytes.length;
    if (bytes > ALONE_BYTES)
      while (workers.length < most) workers.push(new LineWorker(program, image, options));
    const free = workers.find((worker) => worker.hasRoom);
    return free === undefined ? answerLines(engine, batch, options) : free.answer(batch);
  };
  const batches = batchesOf(input);
  const pending: Promise<Answers>[] = [];
  let arriving: Promise<IteratorResult<LineBatch>> | undefined = batches.next();
  try {
    while (arriving !== undefined || pending.length > 0) {
      const events: Promise<Answers | IteratorResult<LineBatch>>[] = pending.slice(0, 1);
      if (arriving !== undefined && pending.length < MOST_PENDING) events.push(arriving);
      const event = await Promise.race(events);
      if ("output" in event) {
        void pending.shift();
        yield event;
      } else {
        arriving = event.done === true ? undefined : batches.next();
        if (event.done !== true) pending.push(answer(event.value));
      }
    }
  } finally {
    await Promise.all(workers.map((worker) => worker.end()));
  }
}
