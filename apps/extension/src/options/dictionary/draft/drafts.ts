import { type Draft, parseDraft } from "./draft.ts";

/** Drafts of entities that are not there yet have names that begin so; no entity can have such an id. */
const NEW = "+";

export function isNew(id: string): boolean {
  return id.startsWith(NEW);
}

/** Drafts by entity, kept for as long as the tab lives: through other panes, a reload, and a tab reopened. */
export interface Drafts {
  get(id: string): Draft | undefined;
  /** Without a draft, forgets the one there was. */
  put(id: string, draft: Draft | undefined): void;
  /** A name for the draft of one more new entity. */
  nameNew(): string;
  /** Ids with a draft. */
  list(): readonly string[];
  /** Calls `then` after each change until the signal aborts. */
  observe(then: () => void, signal: AbortSignal): void;
}

const KEY = "gazetteer-draft ";

function readAll(storage: Storage): Map<string, Draft> {
  const drafts = new Map<string, Draft>();
  for (const key of Object.keys(storage)) {
    if (!key.startsWith(KEY)) continue;
    const draft = parseDraft(storage.getItem(key));
    if (draft !== undefined) drafts.set(key.slice(KEY.length), draft);
  }
  return drafts;
}

export function createDrafts(storage: Storage): Drafts {
  const drafts = readAll(storage);
  const changes = new EventTarget();
  return {
    get: (id) => drafts.get(id),
    put: (id, draft) => {
      if (draft === undefined) {
        drafts.delete(id);
        storage.removeItem(KEY + id);
      } else {
        drafts.set(id, draft);
        storage.setItem(KEY + id, JSON.stringify(draft));
      }
      changes.dispatchEvent(new Event("change"));
    },
    nameNew: () => {
      let number = 1;
      while (drafts.has(`${NEW}${number}`)) number++;
      return `${NEW}${number}`;
    },
    list: () => [...drafts.keys()],
    observe: (then, signal) => changes.addEventListener("change", then, { signal }),
  };
}
