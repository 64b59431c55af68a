import type { Pattern } from "./say-problem.ts";

/** What may be wrong with a file besides what the form of an entity can get wrong, in words; `$1`, `$2` as there. */
export interface FileProblemTexts {
  readonly id: string;
  readonly version: string;
  readonly format: string;
  readonly unreadable: string;
  readonly unknownField: string;
  readonly absent: string;
  readonly notText: string;
  readonly condition: string;
  readonly twoIds: string;
  readonly noVoice: string;
  readonly rowTwice: string;
  readonly kindStays: string;
  readonly disabledPack: string;
  readonly noColumn: string;
  readonly columnTwice: string;
  readonly cells: string;
  readonly quote: string;
  readonly noEntity: string;
  readonly marking: string;
  readonly site: string;
  readonly oneOf: string;
  readonly value: string;
}

/** The first that fits is taken. */
export const FILE_PROBLEM_PATTERNS: readonly Pattern<keyof FileProblemTexts>[] = [
  [/^must be a slug/, "id"],
  [/^must be a version/, "version"],
  [/^must be (\d+), the only pack format/, "format"],
  [/^is of a format that/, "unreadable"],
  [/^is not a field of the format/, "unknownField"],
  [/^Invalid key: Expected never/, "unknownField"],
  [/^Invalid key: Expected ".*" but received undefined/, "absent"],
  [/^must be text/, "notText"],
  [/^a description must have a gate|^must ask for some/, "condition"],
  [/^two (?:sources |facts )?have the id `(.*?)`/, "twoIds"],
  [/^`(.*?)`, said to use `.*?`, is not among|^`(.*?)` is not among/, "noVoice"],
  [/^the file has `(.*?)` twice/, "rowTwice"],
  [/^is `(.*?)` and stays so/, "kindStays"],
  [/^also in the disabled pack `(.*?)`/, "disabledPack"],
  [/^there is no column `(.*?)` in tables/, "noColumn"],
  [/^there are two columns `(.*?)`/, "columnTwice"],
  [/^has (\d+) cells under (\d+) columns/, "cells"],
  [/^Quoted field unterminated|^Trailing quote/, "quote"],
  [/^is no entity/, "noEntity"],
  [/^must be `marked`/, "marking"],
  [/^must be the host/, "site"],
  // What the validator says by itself, where the schema has no words.
  [/^Invalid [a-z]+: Expected \(?"([^()]*)"\)? but/, "oneOf"],
  [/^Invalid [a-z]+: Expected/, "value"],
];
