/** Bytes in a megabyte, as messages count them. */
const MEGABYTE = 1_000_000;
/** Largest file, packed, that is read; the shipped pack has 2 MB. */
export const MAX_FILE_MB = 100;
/** Largest text that a packed file may give: 100 MB of zeros pack into 100 kB. */
export const MAX_TEXT_MB = 200;
/** Packs are 8 levels deep at most; a parser of ours goes a little further, hostile files much. */
const MAX_DEPTH = 32;

/** Why a file was not read; `detail` says where, for JSON. */
export type FileProblem =
  | { readonly problem: "tooLarge" | "unpacksTooLarge" | "damaged" | "notText" | "tooDeep" }
  | { readonly problem: "notJson"; readonly detail: string };

export type ReadFile = { readonly json: unknown } | FileProblem;

/** All bytes of a stream, or `undefined` as soon as there are more than `most`. */
async function bytesUpTo(
  stream: ReadableStream<Uint8Array<ArrayBuffer>>,
  most: number,
): Promise<Uint8Array<ArrayBuffer> | undefined> {
  const parts: Uint8Array<ArrayBuffer>[] = [];
  let length = 0;
  const reader = stream.getReader();
  for (let part = await reader.read(); !part.done; part = await reader.read()) {
    length += part.value.length;
    if (length > most) {
      await reader.cancel();
      return undefined;
    }
    parts.push(part.value);
  }
  return new Uint8Array(await new Blob(parts).arrayBuffer());
}

/** Depth of brackets in JSON text, strings left out; one pass, no recursion. */
function depthOf(text: string): number {
  let depth = 0;
  let deepest = 0;
  let quoted = false;
  for (let i = 0; i < text.length; i += 1) {
    const unit = text.charCodeAt(i);
    if (quoted) {
      if (unit === 0x5c) i += 1;
      else if (unit === 0x22) quoted = false;
    } else if (unit === 0x22) quoted = true;
    else if (unit === 0x7b || unit === 0x5b) deepest = Math.max(deepest, (depth += 1));
    else if (unit === 0x7d || unit === 0x5d) depth -= 1;
  }
  return deepest;
}

function parseText(bytes: Uint8Array): ReadFile {
  let text: string;
  try {
    text = new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    return { problem: "notText" };
  }
  if (depthOf(text) > MAX_DEPTH) return { problem: "tooDeep" };
  try {
    return { json: JSON.parse(text) };
  } catch (error) {
    return { problem: "notJson", detail: error instanceof Error ? error.message : String(error) };
  }
}

/** Most bytes of a file as it is, and unpacked. */
const LIMITS = { file: MAX_FILE_MB * MEGABYTE, text: MAX_TEXT_MB * MEGABYTE };

/** The JSON in a `.json` or `.json.gz` file, told apart by the first bytes. Never throws for what a file holds. */
export async function readImportFile(file: Blob, limits = LIMITS): Promise<ReadFile> {
  if (file.size > limits.file) return { problem: "tooLarge" };
  const [first, second] = new Uint8Array(await file.slice(0, 2).arrayBuffer());
  if (first !== 0x1f || second !== 0x8b) return parseText(new Uint8Array(await file.arrayBuffer()));
  try {
    const unpacked = file.stream().pipeThrough(new DecompressionStream("gzip"));
    const bytes = await bytesUpTo(unpacked, limits.text);
    return bytes === undefined ? { problem: "unpacksTooLarge" } : parseText(bytes);
  } catch {
    // The stream checks the length and the sum at the end of the file: a cut one is noticed.
    return { problem: "damaged" };
  }
}
