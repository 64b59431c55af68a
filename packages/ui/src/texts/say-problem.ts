/** The beginning of a message, and the key of the words for it. */
export type Pattern<Key extends string> = readonly [RegExp, Key];

/** The words for a message, with what its pattern caught in place of `$1`, `$2`; `undefined` where no pattern fits. */
export function sayProblem<Key extends string>(
  patterns: readonly Pattern<Key>[],
  words: Readonly<Record<Key, string>>,
  message: string,
): string | undefined {
  for (const [pattern, key] of patterns) {
    const caught = pattern.exec(message)?.filter((part) => part !== undefined);
    if (caught !== undefined)
      return words[key].replace(/\$(\d)/g, (_, at: string) => caught[Number(at)] ?? "");
  }
  return undefined;
}
