import type { How } from "../model/mention.ts";
import { type Candidate, type Trait, TRAITS } from "./candidate.ts";

const HOWS: readonly How[] = ["name", "description", "role"];
const RADIX = 36;

const number = (value: number): string => value.toString(RADIX);
const list = (values: readonly number[]): string => values.map(number).join(".");
const parseList = (text: string): number[] =>
  text === "" ? [] : text.split(".").map((digits) => Number.parseInt(digits, RADIX));

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
      const fields = [
        number(start - last),
        number(end - start),
        number(HOWS.indexOf(how)),
        list(names),
        number(bitsOf(traits)),
        list(beside),
        list(around),
        year === undefined ? "" : number(year),
      ];
      last = start;
      return fields.join(",").replace(/,+$/, "");
    })
    .join(";");
}

/** @throws RangeError when the text is not what {@link encodeCandidates} writes. */
export function decodeCandidates(text: string): Candidate[] {
  if (text === "") return [];
  let last = 0;
  return text.split(";").map((part) => {
    const [
      offset = "",
      length = "",
      how = "",
      names = "",
      bits = "0",
      beside = "",
      around = "",
      year = "",
    ] = part.split(",");
    const start = last + Number.parseInt(offset, RADIX);
    const end = start + Number.parseInt(length, RADIX);
    const kind = HOWS[Number.parseInt(how, RADIX)];
    const flags = Number.parseInt(bits, RADIX);
    const candidate = {
      start,
      end,
      names: parseList(names),
      beside: parseList(beside),
      around: parseList(around),
      year: year === "" ? undefined : Number.parseInt(year, RADIX),
    };
    const numbers = [
      start,
      end,
      flags,
      ...candidate.names,
      ...candidate.beside,
      ...candidate.around,
      candidate.year ?? 0,
    ];
    if (kind === undefined || candidate.names.length === 0 || !numbers.every(Number.isSafeInteger))
      throw new RangeError("not an encoded list of candidates");
    last = start;
    return {
      ...candidate,
      how: kind,
      traits: TRAITS.filter((_, bit) => (flags & (1 << bit)) !== 0),
    };
  });
}
