import type { Engine } from "@gazetteer/core";
import { decodeUtf8 } from "./decode-utf8.ts";
import { mentionsAsJson, report, type TextContext, usableDate } from "./report.ts";
import { Utf8Writer } from "./utf8-writer.ts";

/** One document of a `--jsonl` run. */
interface LineDocument extends TextContext {
  readonly id: unknown;
  readonly text: string;
}

export interface LineOptions {
  readonly defaults: TextContext;
  readonly detail: "mentions" | "explain";
}

/** Some lines, each with its end; only the last line of all may lack it. */
export interface LineBatch {
  /** Number of the first one, from 1. */
  readonly first: number;
  readonly bytes: Uint8Array<ArrayBuffer>;
}

/** What some lines gave: the output in UTF-8, and what there is to tell on standard error. */
export interface Answers {
  readonly output: Uint8Array<ArrayBuffer>;
  readonly warnings: readonly string[];
  readonly failures: readonly string[];
}

function optional(value: unknown, field: string): string | undefined {
  if (value === undefined || value === null) return undefined;
  if (typeof value !== "string") throw new Error(`\`${field}\` must be text`);
  return value;
}

/** @throws Error that says what is wrong with the line. */
function readDocument(line: string): LineDocument {
  const json: unknown = JSON.parse(line);
  if (typeof json !== "object" || json === null || Array.isArray(json))
    throw new Error("must be an object with `id` and `text`");
  const { id, text, date, lang } = json as Record<string, unknown>;
  if (typeof text !== "string") throw new Error("`text` must be text");
  return { id: id ?? null, text, date: optional(date, "date"), lang: optional(lang, "lang") };
}

function answer(
  engine: Engine,
  { id, text }: LineDocument,
  context: TextContext,
  detail: LineOptions["detail"],
): string {
  if (detail === "explain") return JSON.stringify({ id, ...report(engine, text, context, detail) });
  return `{"id":${JSON.stringify(id)},"mentions":${mentionsAsJson(engine, text, context)}}`;
}

/** Kept, for its memory: batches are answered one after the other. */
const output = new Utf8Writer();

/**
 * One line of output for each line that is not blank, in order, with the same `id`. A line that cannot be answered
 * gives its number and what is wrong.
 */
export function answerLines(
  engine: Engine,
  { first, bytes }: LineBatch,
  { defaults, detail }: LineOptions,
): Answers {
  const warnings: string[] = [];
  const failures: string[] = [];
  const warn = (message: string) => warnings.push(message);
  let number = first - 1;
  for (let start = 0, end = 0; start < bytes.length; start = end + 1) {
    end = bytes.indexOf(10, start);
    if (end < 0) end = bytes.length;
    number += 1;
    try {
      const line = decodeUtf8(bytes.subarray(start, end));
      if (line.trim() === "") continue;
      const document = readDocument(number === 1 ? line.replace(/^\uFEFF/, "") : line);
      const date = usableDate(document.date ?? defaults.date, `line ${number}`, warn);
      const context = { date, lang: document.lang ?? defaults.lang };
      output.write(`${answer(engine, document, context, detail)}\n`);
    } catch (error) {
      const message = error instanceof Error ? error.message : String(error);
      const reason = error instanceof SyntaxError ? `not JSON: ${message}` : message;
      failures.push(`line ${number}: ${reason}`);
      output.write(`${JSON.stringify({ id: null, line: number, error: reason })}\n`);
    }
  }
  return { output: output.take(), warnings, failures };
}
