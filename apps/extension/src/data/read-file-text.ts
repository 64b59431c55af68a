/** Bytes in a megabyte, as messages count them. */
const MEGABYTE = 1_000_000;
/** Largest file, packed, that is read; the shipped pack has 2 MB. */
export const MAX_FILE_MB = 100;
/** Largest text that a packed file may give: 100 MB of zeros pack into 100 kB. */
export const MAX_TEXT_MB = 200;

/** Why a file was not read; `line` counts from 1. */
export type FileProblem =
  | {
      readonly problem:
        | "tooLarge"
        | "unpacksTooLarge"
        | "damaged"
        | "notText"
        | "tooDeep"
        | "tooMany"
        | "unknown"
        | "noColumns"
        | "tooSlow";
    }
  | { readonly problem: "notJson"; readonly line?: number };

/** All bytes of a stream, or `undefined` as soon as there are more than `most`. */
async function bytesUpTo(
  stream: ReadableStream<Uint8Array<ArrayBuffer>>,
  most: number,
  onBytes: (bytes: number) => void,
): Promise<Uint8Array<ArrayBuffer> | undefined> {
  const parts: Uint8Array<ArrayBuffer>[] = [];
  let length = 0;
  const reader = stream.getReader();
  for (let part = await reader.read(); !part.done; part = await reader.read()) {
    length += part.value.length;
    onBytes(length);
    if (length > most) {
      await reader.cancel();
      return undefined;
    }
    parts.push(part.value);
  }
  return new Uint8Array(await new Blob(parts).arrayBuffer());
}

/** UTF-8, unless the byte order mark is another's: spreadsheets save "Unicode text" in UTF-16. */
function encodingOf([first, second]: Uint8Array): "utf-8" | "utf-16le" | "utf-16be" {
  if (first === 0xff && second === 0xfe) return "utf-16le";
  return first === 0xfe && second === 0xff ? "utf-16be" : "utf-8";
}

/** Most bytes of a file as it is, and unpacked. */
const LIMITS = { file: MAX_FILE_MB * MEGABYTE, text: MAX_TEXT_MB * MEGABYTE };

/**
 * The text of a file, plain or packed with gzip, told apart by the first bytes. Without its byte order mark, if it has
 * one. Never throws for what a file holds.
 */
export async function readFileText(
  file: Blob,
  limits = LIMITS,
  onBytes: (bytes: number) => void = () => {},
): Promise<{ readonly text: string } | FileProblem> {
  if (file.size > limits.file) return { problem: "tooLarge" };
  const [first, second] = new Uint8Array(await file.slice(0, 2).arrayBuffer());
  const isPacked = first === 0x1f && second === 0x8b;
  let bytes: Uint8Array<ArrayBuffer> | undefined;
  try {
    const plain = isPacked
      ? file.stream().pipeThrough(new DecompressionStream("gzip"))
      : file.stream();
    bytes = await bytesUpTo(plain, limits.text, onBytes);
  } catch {
    // The stream checks the length and the sum at the end of the file: a cut one is noticed.
    return { problem: "damaged" };
  }
  if (bytes === undefined) return { problem: "unpacksTooLarge" };
  try {
    const text = new TextDecoder(encodingOf(bytes), { fatal: true }).decode(bytes);
    // No text has it; programs, archives and pictures do.
    return text.includes("\0") ? { problem: "notText" } : { text };
  } catch {
    return { problem: "notText" };
  }
}
