import {
  type ChangeQueue,
  changedNodes,
  createChangeQueue,
  listPageTexts,
  LONGEST_TEXT,
  type NamedTexts,
  type PageTexts,
  takeHosts,
  type WorkClock,
} from "@gazetteer/dom";
import { insist } from "../messaging/insist.ts";
import type { Dock } from "./parts.ts";

/** Of a longer page the texts go in several messages, so that none takes long to write. UTF-16 units, with one a text. */
const MAX_TEXT = 400_000;

export interface NameWatch {
  /** What changes is the reader's to take when names have been found. */
  readonly queue: ChangeQueue;
  /** Looks at the whole page again: the dictionary is another, or too much has changed. */
  again(): void;
  /** Looks whether elements have got a shadow tree: call now and then. */
  pulse(): void;
}

/**
 * Looks whether a page has any name at all, then watches what comes. Most pages have none, and pay for
 * reading each text once. `parts` are the scripts that are in the frame. `onFound` is called when there is a name, and the
 * reader's code; again when all has been looked at again, with or without names.
 */
export function watchForNames(
  page: Document,
  parts: Dock["parts"],
  onFound: (found: NamedTexts) => void,
  clock: WorkClock,
  signal: AbortSignal,
): NameWatch {
  const queue = createChangeQueue(clock, signal);
  let hasFound = false;
  const rootless = new Set<Element>();

  const again = () => queue.begin(look, true);

  function list(nodes: Iterable<Node>): PageTexts {
    const listed = listPageTexts(nodes, rootless);
    listed.trees.forEach(queue.watch);
    return listed;
  }

  async function look(): Promise<void> {
    const changes = queue.take();
    const listed = clock.measure(() => list(changes ? changedNodes(changes) : [page]));
    const named = await find(listed.texts);
    hasFound ||= !!named?.size;
    if (named === undefined || !hasFound || signal.aborted) return;
    const all = changes ? clock.measure(() => list([page])) : listed;
    onFound({ ...all, named, rootless });
  }

  /** Those of the texts that a name begins in. */
  async function find(texts: readonly Text[]): Promise<ReadonlySet<Text> | undefined> {
    await clock.rest();
    const lines = clock.measure(() => texts.map(({ data }) => data.slice(0, LONGEST_TEXT)));
    const named = new Set<Text>();
    let part: string[] = [];
    let length = 0;
    for (const [i, line] of lines.entries()) {
      part.push(line);
      length += line.length + 1;
      if (length < MAX_TEXT && i + 1 < lines.length) continue;
      // A message takes longer to write than its texts to list.
      await clock.rest();
      const reply = await insist("findNames", { texts: part, needsReader: !parts.reader }, signal);
      if (reply === undefined) return undefined;
      const first = i + 1 - part.length;
      for (const number of reply.named) named.add(texts[first + number] as Text);
      // A name may run on into the next part.
      part = [line];
      length = 0;
    }
    return named;
  }

  queue.watch(page);
  again();
  return { queue, again, pulse: () => takeHosts(rootless).forEach(queue.touch) };
}
