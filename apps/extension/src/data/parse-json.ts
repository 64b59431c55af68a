import type { FileProblem } from "./read-file-text.ts";

/** Packs are 9 levels deep and backups 12; a parser of ours goes a little further, hostile files much. */
const MAX_DEPTH = 32;

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

/** The line of a parser's complaint, the one thing in it that is in no language; a text that breaks off does so at its end. */
function lineOf(error: unknown, text: string): number | undefined {
  const message = error instanceof Error ? error.message : "";
  const said = /line (\d+) column/.exec(message)?.[1];
  if (said !== undefined) return Number(said);
  const isCut = text.trim() !== "" && /end of (?:JSON input|data)/.test(message);
  return isCut ? text.trimEnd().split("\n").length : undefined;
}

/** JSON of any origin: a text that nests too deep is refused before the parser sees it. */
export function parseJson(
  text: string,
  onStep: () => void = () => {},
): { readonly json: unknown } | FileProblem {
  if (depthOf(text) > MAX_DEPTH) return { problem: "tooDeep" };
  onStep();
  try {
    return { json: JSON.parse(text) };
  } catch (error) {
    const line = lineOf(error, text);
    return line === undefined ? { problem: "notJson" } : { problem: "notJson", line };
  }
}
