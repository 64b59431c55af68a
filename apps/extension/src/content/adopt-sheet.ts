import { ask } from "../messaging/ask.ts";

/**
 * The looks of marks in shadow trees, where the sheet of the manifest does not reach in every browser,
 * and the reader's own looks everywhere.
 */
export interface MarkSheets {
  addRoot(root: ShadowRoot): void;
  /** Rules over the design's own; empty for none. */
  customise(rules: string): void;
}

export function createMarkSheets(page: Document, signal: AbortSignal): MarkSheets {
  const roots = new Set<WeakRef<ShadowRoot>>();
  let own: CSSStyleSheet | undefined;
  let custom: CSSStyleSheet | undefined;
  signal.addEventListener("abort", () => {
    for (const root of [page, ...liveRoots()]) drop(root, own, custom);
    roots.clear();
  });

  function* liveRoots(): Generator<ShadowRoot> {
    for (const reference of roots) {
      const root = reference.deref();
      if (root) yield root;
      else roots.delete(reference);
    }
  }

  /** Empty until the background has sent its rules; it is used where it is adopted already. */
  function ownSheet(): CSSStyleSheet {
    const sheet = sheetOf("");
    void ask("markRules", {}).then((reply) => reply.ok && sheet.replaceSync(reply.rules));
    return sheet;
  }

  return {
    addRoot(root) {
      own ??= ownSheet();
      roots.add(new WeakRef(root));
      adopt(root, own);
      if (custom) adopt(root, custom);
    },
    customise(rules) {
      if (rules === "" && custom === undefined) return;
      custom ??= sheetOf("");
      custom.replaceSync(rules);
      for (const root of [page, ...liveRoots()]) {
        drop(root, custom);
        if (rules !== "") adopt(root, custom);
      }
    },
  };
}

function sheetOf(text: string): CSSStyleSheet {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(text);
  return sheet;
}

function adopt(root: DocumentOrShadowRoot, sheet: CSSStyleSheet): void {
  root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet];
}

function drop(root: DocumentOrShadowRoot, ...sheets: (CSSStyleSheet | undefined)[]): void {
  const kept = root.adoptedStyleSheets.filter((sheet) => !sheets.includes(sheet));
  if (kept.length < root.adoptedStyleSheets.length) root.adoptedStyleSheets = kept;
}
