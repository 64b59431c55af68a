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

type Sheets = readonly CSSStyleSheet[];

export function createMarkSheets(page: Document, signal: AbortSignal): MarkSheets {
  const roots = new Set<WeakRef<ShadowRoot>>();
  /** The design's own, once there is a shadow tree. */
  let own: Sheets = [];
  /** The reader's, once there is one; it is worn while it has rules. */
  let custom: CSSStyleSheet | undefined;
  let worn: Sheets = [];
  signal.addEventListener("abort", () => dressAll([], []));

  function dress(root: DocumentOrShadowRoot, sheets: Sheets): void {
    const ours = [...own, custom];
    const others = root.adoptedStyleSheets.filter((sheet) => !ours.includes(sheet));
    root.adoptedStyleSheets = [...others, ...sheets];
  }

  function dressAll(inPage: Sheets, inTrees: Sheets): void {
    if (custom) dress(page, inPage);
    for (const reference of roots) {
      const root = reference.deref();
      if (root) dress(root, inTrees);
      else roots.delete(reference);
    }
  }

  /** Empty until the background has sent its rules; it is used where it is adopted already. */
  function ownSheet(): CSSStyleSheet {
    const sheet = new CSSStyleSheet();
    void ask("markRules", {}).then((reply) => reply.ok && sheet.replaceSync(reply.rules));
    return sheet;
  }

  return {
    addRoot(root) {
      if (own.length === 0) own = [ownSheet()];
      roots.add(new WeakRef(root));
      dress(root, [...own, ...worn]);
    },
    customise(rules) {
      if (rules === "" && custom === undefined) return;
      custom ??= new CSSStyleSheet();
      custom.replaceSync(rules);
      worn = rules === "" ? [] : [custom];
      dressAll(worn, [...own, ...worn]);
    },
  };
}
