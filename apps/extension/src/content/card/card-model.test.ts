import type { Card } from "@gazetteer/core";
import { expect, test } from "vitest";
import type { CardRequest } from "../card-surface.ts";
import { openModel, popCard, pushCard, replaceCard, shownCard, stateOf } from "./card-model.ts";

const card = (id: string) => ({ id }) as Card;
const request = { index: 2, count: 5 } as CardRequest;
const opened = (...ids: string[]) =>
  ids.reduce((model, id) => pushCard(model, card(id)), openModel(request, card("own"), "free"));

test("cards opened from a card lie on it, and back takes them off to the first", () => {
  const model = opened("a", "b");

  expect(shownCard(model).id).toBe("b");
  expect(stateOf(model, "all")).toMatchObject({ extent: "all", depth: 2, position: undefined });
  expect(shownCard(popCard(model)).id).toBe("a");
  expect(shownCard(popCard(popCard(popCard(model)))).id).toBe("own");
});

test("the mention's own card has its place on the page", () => {
  expect(stateOf(opened(), "first-view").position).toEqual({ index: 2, count: 5 });
});

test("the depth is limited, and the way back ends at the mention's own card", () => {
  let model = opened(...Array.from({ length: 30 }, (_, index) => `c${index}`));

  expect(stateOf(model, "all").depth).toBe(9);
  while (model.cards.length > 1) model = popCard(model);
  expect(shownCard(model).id).toBe("own");
});

test("opening the card that is shown changes nothing", () => {
  const model = opened("a");

  expect(pushCard(model, card("a"))).toBe(model);
});

test("a choice replaces every card", () => {
  expect(replaceCard(opened("a"), card("b")).cards.map(({ id }) => id)).toEqual(["b"]);
});

test("what was hidden belongs to the mention's own card", () => {
  const model = { ...opened("a"), hidden: "page" as const };

  expect(stateOf(model, "all").hidden).toBeUndefined();
  expect(stateOf(popCard(model), "all").hidden).toBe("page");
});
