import type { Card } from "@gazetteer/core";
import { render } from "preact";
import { vi } from "vitest";
import type { CardActions, CardState } from "../card-state.ts";
import { cardStyles } from "../card-styles.ts";
import { EntityCard } from "../EntityCard.tsx";
import { SAMPLE_CARD } from "../sample-card.ts";

const STATE: CardState = {
  extent: "first-view",
  hold: "free",
  depth: 0,
  position: { index: 2, count: 3 },
};

/** What the card asks for. */
export const actions = {
  toggleMore: vi.fn<Required<CardActions>["toggleMore"]>(),
  open: vi.fn<Required<CardActions>["open"]>(),
  back: vi.fn<Required<CardActions>["back"]>(),
  close: vi.fn<Required<CardActions>["close"]>(),
  togglePin: vi.fn<Required<CardActions>["togglePin"]>(),
  choose: vi.fn<Required<CardActions>["choose"]>(),
  step: vi.fn<Required<CardActions>["step"]>(),
  notThis: vi.fn<Required<CardActions>["notThis"]>(),
  undoNotThis: vi.fn<Required<CardActions>["undoNotThis"]>(),
  copy: vi.fn<Required<CardActions>["copy"]>(),
  edit: vi.fn<Required<CardActions>["edit"]>(),
} satisfies CardActions;

/** Holds the card. */
export const root = document.createElement("div");
root.className = "root";
const sheet = new CSSStyleSheet();
sheet.replaceSync(cardStyles);
document.adoptedStyleSheets = [sheet];
document.body.append(root);

export function takeAway(): void {
  render(null, root);
  vi.clearAllMocks();
}

/** The sample card in its first state, but for what is said otherwise. */
export function show(
  card: Partial<Card> = {},
  state: Partial<CardState> = {},
  language = "en",
): void {
  render(
    <EntityCard
      card={{ ...SAMPLE_CARD, ...card }}
      state={{ ...STATE, ...state }}
      actions={actions}
      language={language}
      titleId="title"
    />,
    root,
  );
}

export function button(name: string): HTMLElement {
  const found = [...root.querySelectorAll("button")].find(
    (each) => (each.getAttribute("aria-label") ?? each.textContent)?.includes(name) === true,
  );
  if (found === undefined) throw new Error(`no button ${name}`);
  return found;
}
