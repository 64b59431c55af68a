import { once } from "node:events";
import { readFileSync } from "node:fs";
import { buffer } from "node:stream/consumers";
import { setFlagsFromString } from "node:v8";
import { isMainThread } from "node:worker_threads";
import { type Engine, openEngine } from "@gazetteer/core";
import { asksForHelp } from "./asks-for-help.ts";
import { answerStream } from "./annotate/answer-stream.ts";
import { type Arguments, HELP, readArguments, USAGE } from "./annotate/arguments.ts";
import { decodeUtf8, firstBrokenLine } from "./annotate/decode-utf8.ts";
import { answerBatches } from "./annotate/answer-batches.ts";
import { loadImage } from "./annotate/load-image.ts";
import { report, usableDate } from "./annotate/report.ts";
import { formatTable } from "./annotate/table.ts";

/**
 * A stream is over in seconds, a third of which the just-in-time compiler takes. With less inlining it is done sooner;
 * the code that it makes is a fiftieth slower.
 */
const LESS_INLINING = "--max-inlined-bytecode-size-cumulative=200";

const say = (message: string) => process.stderr.write(`annotate: ${message}\n`);

function fail(message: string): void {
  say(message);
  process.exitCode = 1;
}

async function write(text: string | Uint8Array): Promise<void> {
  if (!process.stdout.write(text)) await once(process.stdout, "drain");
}

async function readText(file: string): Promise<string> {
  const bytes = file === "-" ? await buffer(process.stdin) : readFileSync(file);
  try {
    return decodeUtf8(bytes);
  } catch {
    throw new Error(`line ${firstBrokenLine(bytes)} is not UTF-8`);
  }
}

async function annotateDocuments(engine: Engine, args: Arguments): Promise<void> {
  const context = { date: usableDate(args.date, "--date", say), lang: args.lang };
  for (const file of args.files) {
    try {
      const text = await readText(file);
      const result = report(engine, text, context, args.detail);
      await write(
        args.format === "table"
          ? formatTable(file, result)
          : `${JSON.stringify({ doc: file, ...result })}\n`,
      );
    } catch (error) {
      fail(`${file}: ${error instanceof Error ? error.message : String(error)}`);
    }
  }
}

async function annotateStandardInput(image: ArrayBuffer, args: Arguments): Promise<void> {
  setFlagsFromString(LESS_INLINING);
  const defaults = { date: usableDate(args.date, "--date", say), lang: args.lang };
  const options = { defaults, detail: args.detail };
  const program = new URL(import.meta.url);
  for await (const { output, warnings, failures } of answerStream(
    program,
    image,
    process.stdin,
    options,
  )) {
    for (const warning of warnings) say(warning);
    for (const failure of failures) fail(`-: ${failure}`);
    await write(output);
  }
}

async function annotate(): Promise<void> {
  if (asksForHelp(process.argv.slice(2))) return write(HELP);
  let args: Arguments | undefined;
  let image: ArrayBuffer;
  try {
    args = readArguments(process.argv.slice(2));
    image = loadImage(args.packs);
  } catch (error) {
    fail(error instanceof Error ? error.message : String(error));
    if (args === undefined) process.stderr.write(USAGE);
    return;
  }
  if (args.input === "json-lines") await annotateStandardInput(image, args);
  else await annotateDocuments(openEngine(image, { check: "header" }), args);
}

if (isMainThread) {
  // A reader such as `head` that has seen enough is no error.
  process.stdout.on("error", (error: NodeJS.ErrnoException) => {
    if (error.code === "EPIPE") process.exit(process.exitCode ?? 0);
    throw error;
  });
  await annotate();
} else answerBatches();
