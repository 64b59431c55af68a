import type { How } from "../model/mention.ts";
import { type Candidate, type Trait, TRAITS } from "./candidate.ts";

const HOWS: readonly How[] = ["name", "description", "role"];
const RADIX = 36;

const list = (values: readonly number[]): string =>
  values.map((value) => value.toString(RADIX)).join(".");
const parseList = (text: string): number[] =>
  text === "" ? [] : text.split(".").map((digits) => Number.parseInt(digits, RADIX));

/** One bit for each trait, in the order of {@link TRAITS}. */
function bitsOf(traits: readonly Trait[]): number {
  let bits = 0;
  for (const trait of traits) bits |= 1 << TRAITS.indexOf(trait);
  return bits;
}

/** Candidates of one block as one short string: messages of strings are the cheapest in every browser. */
export function encodeCandidates(candidates: readonly Candidate[]): string {
  let last = 0;
  return candidates
    .map(({ start, end, how, names, traits, beside, around, year }) => {
      const place = [start - last, end - start, HOWS.indexOf(how), bitsOf(traits)];
      last = start;
      const fields = [place, names, beside, around, year === undefined ? [] : [year]];
      return fields.map(list).join(",").replace(/,+$/, "");
    })
    .join(";");
}

/** @throws RangeError when the text is not what {@link encodeCandidates} writes. */
export function decodeCandidates(text: string): Candidate[] {
  if (text === "") return [];
  let last = 0;
  return text.split(";").map((part) => {
    const fields = part.split(",").map(parseList);
    const [[offset, length, kind, bits] = [], names = [], beside = [], around = [], [year] = []] =
      fields;
    const start = last + (offset as number);
    const end = start + (length as number);
    const how = HOWS[kind as number];
    const isWhole = [start, end, bits, ...fields.flat()].every(Number.isSafeInteger);
    if (how === undefined || names.length === 0 || !isWhole)
      throw new RangeError("not an encoded list of candidates");
    last = start;
    const traits = TRAITS.filter((_, bit) => ((bits as number) & (1 << bit)) !== 0);
    return { start, end, how, names, traits, beside, around, year };
  });
}
