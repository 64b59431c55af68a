import type { EntityId } from "@gazetteer/core";

/** Where a name is no longer marked after "not this". */
export type HiddenScope = "page" | "site" | "everywhere";

/** How a card is shown; its owner keeps it, so that it outlives the card ("More" stays unfolded). */
export interface CardState {
  readonly extent: "first-view" | "all";
  readonly hold: "pinned" | "free";
  /** Cards to go back to. */
  readonly depth: number;
  /** Place of the mention among those of its entity on the page, from 1; absent where there is no page. */
  readonly position?: { readonly index: number; readonly count: number } | undefined;
  readonly hidden?: HiddenScope | undefined;
  readonly copying?: "done" | "refused" | undefined;
}

/** What a reader can do on a card. A surface leaves out what it cannot do; the control is then not shown. */
export interface CardActions {
  toggleMore(): void;
  open(id: EntityId): void;
  back(): void;
  close?(): void;
  togglePin?(): void;
  /** Of an ambiguous mention: it means this entity. */
  choose?(id: EntityId): void;
  step?(direction: "next" | "previous"): void;
  notThis?(scope: HiddenScope): void;
  undoNotThis?(): void;
  copy?(): void;
  edit?(): void;
}
