import type { JSX } from "preact";

export interface WithKeysProps {
  readonly text: string;
  /** Keys that are named in the text; an empty one is none. */
  readonly keys: readonly string[];
}

function partsOf(text: string, keys: readonly string[]): (string | JSX.Element)[] {
  const [first] = keys
    .filter((key) => key !== "" && text.includes(key))
    .sort((a, b) => text.indexOf(a) - text.indexOf(b));
  if (first === undefined) return [text];
  const at = text.indexOf(first);
  const rest = partsOf(text.slice(at + first.length), keys);
  return [text.slice(0, at), <kbd key={at}>{first}</kbd>, ...rest];
}

/** A text in which keys look like keys: a comma or a full stop that is one would be taken for the sentence's. */
export function WithKeys({ text, keys }: WithKeysProps) {
  return <>{partsOf(text, keys)}</>;
}
