import type { Engine } from "@gazetteer/core";
import { decodeUtf8 } from "./decode-utf8.ts";
import { report, type TextContext, usableDate } from "./report.ts";

/** One document of a `--jsonl` run. */
interface LineDocument extends TextContext {
  readonly id: unknown;
  readonly text: string;
}

export interface LineOptions {
  readonly defaults: TextContext;
  readonly detail: "mentions" | "explain";
  readonly warn: (message: string) => void;
}

const optional = (value: unknown, field: string): string | undefined => {
  if (value === undefined || value === null) return undefined;
  if (typeof value !== "string") throw new Error(`\`${field}\` must be text`);
  return value;
};

/** @throws Error that says what is wrong with the line. */
function readDocument(line: string): LineDocument {
  const json: unknown = JSON.parse(line);
  if (typeof json !== "object" || json === null || Array.isArray(json))
    throw new Error("must be an object with `id` and `text`");
  const { id, text, date, lang } = json as Record<string, unknown>;
  if (typeof text !== "string") throw new Error("`text` must be text");
  return { id: id ?? null, text, date: optional(date, "date"), lang: optional(lang, "lang") };
}

/** Lines of a stream as bytes, without their ends, numbered from 1. Holds one line at a time. */
async function* linesOf(input: AsyncIterable<Uint8Array>): AsyncGenerator<[number, Uint8Array]> {
  let parts: Uint8Array[] = [];
  let number = 1;
  for await (const chunk of input) {
    let start = 0;
    for (let end = chunk.indexOf(10); end >= 0; end = chunk.indexOf(10, start)) {
      parts.push(chunk.subarray(start, end));
      yield [number++, parts.length === 1 ? (parts[0] ?? chunk) : Buffer.concat(parts)];
      parts = [];
      start = end + 1;
    }
    if (start < chunk.length) parts.push(chunk.subarray(start));
  }
  if (parts.length > 0) yield [number, Buffer.concat(parts)];
}

function reasonOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}

/**
 * One line of output for each line of input that is not blank, in order, with the same `id`. A line that cannot be
 * answered gives its number and what is wrong; `failed` is told.
 */
export async function* annotateLines(
  engine: Engine,
  input: AsyncIterable<Uint8Array>,
  { defaults, detail, warn }: LineOptions,
  failed: (line: number, reason: string) => void,
): AsyncGenerator<string> {
  for await (const [number, bytes] of linesOf(input)) {
    try {
      const line = decodeUtf8(bytes);
      if (line.trim() === "") continue;
      const document = readDocument(number === 1 ? line.replace(/^\uFEFF/, "") : line);
      const date = usableDate(document.date ?? defaults.date, `line ${number}`, warn);
      const lang = document.lang ?? defaults.lang;
      yield `${JSON.stringify({ id: document.id, ...report(engine, document.text, { date, lang }, detail) })}\n`;
    } catch (error) {
      const reason = error instanceof SyntaxError ? `not JSON: ${error.message}` : reasonOf(error);
      failed(number, reason);
      yield `${JSON.stringify({ id: null, line: number, error: reason })}\n`;
    }
  }
}
