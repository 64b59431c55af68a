import { useCallback, useEffect, useState } from "preact/hooks";

/** Long enough to be read after looking up from what one does; what is said longer than that is taken for news. */
const SAID_MS = 10_000;

export interface Said {
  readonly words: string;
  /** Which time something is said: the same words twice are two pieces of news. */
  readonly turn: number;
}

/** What has just happened, in words, for as long as it is news: until something else happens, another pane opens or time passes. */
export function useSaid(pane: string): readonly [Said, (words: string) => void] {
  const [said, setSaid] = useState<Said>({ words: "", turn: 0 });
  const say = useCallback(
    (words: string) => setSaid(({ turn }) => ({ words, turn: turn + 1 })),
    [],
  );
  useEffect(() => {
    if (said.words === "") return undefined;
    const timer = setTimeout(() => say(""), SAID_MS);
    return () => clearTimeout(timer);
  }, [said, say]);
  useEffect(() => () => say(""), [pane, say]);
  return [said, say];
}
