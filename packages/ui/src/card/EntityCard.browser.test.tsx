import type { Card } from "@gazetteer/core";
import { render } from "preact";
import { afterEach, expect, test, vi } from "vitest";
import { userEvent } from "vitest/browser";
import type { CardActions, CardState } from "./card-state.ts";
import { cardStyles } from "./card-styles.ts";
import { EntityCard } from "./EntityCard.tsx";
import { SAMPLE_CARD } from "./sample-card.ts";

const STATE: CardState = {
  extent: "first-view",
  hold: "free",
  depth: 0,
  position: { index: 2, count: 3 },
};

const actions = {
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

const root = document.createElement("div");
root.className = "root";
const sheet = new CSSStyleSheet();
sheet.replaceSync(cardStyles);
document.adoptedStyleSheets = [sheet];
document.body.append(root);

afterEach(() => {
  render(null, root);
  vi.clearAllMocks();
});

function show(card: Partial<Card> = {}, state: Partial<CardState> = {}, language = "en"): void {
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

function button(name: string): HTMLElement {
  const found = [...root.querySelectorAll("button")].find(
    (each) => (each.getAttribute("aria-label") ?? each.textContent)?.includes(name) === true,
  );
  if (found === undefined) throw new Error(`no button ${name}`);
  return found;
}

test("the number of a source unfolds the source under its sentence, and folds it again", async () => {
  show();
  const cite = button("Press, Old press");

  expect(root.querySelector(".sources")).toBeNull();
  await userEvent.click(cite);

  expect(cite.getAttribute("aria-expanded")).toBe("true");
  const list = root.querySelector(`#${CSS.escape(cite.getAttribute("aria-controls") ?? "")}`);
  expect(list?.textContent).toContain("Rocks Press · Feb 2001 · opens press.example");
  await userEvent.click(cite);
  expect(root.querySelector(".sources")).toBeNull();
});

test("a source opens safely or not at all", async () => {
  show();
  await userEvent.click(button("Press, Old press"));
  const links = [...root.querySelectorAll<HTMLAnchorElement>(".sources a")];

  expect(links.map(({ href, target, rel }) => [href, target, rel])).toEqual([
    ["https://www.press.example/rocks", "_blank", "noopener noreferrer"],
  ]);
  for (const link of links) expect(link.getBoundingClientRect().height).toBeGreaterThanOrEqual(24);
});

test("more is asked for by one press and shown under the button", async () => {
  show();
  expect(root.textContent).not.toContain("Since then");
  await userEvent.click(button("More"));
  expect(actions.toggleMore).toHaveBeenCalledOnce();

  show({}, { extent: "all" });
  expect(root.textContent).toContain("Since then");
  expect(button("Less").getAttribute("aria-expanded")).toBe("true");
});

test("what is not in the reader's language says so", () => {
  show({}, { extent: "all" });
  const bird = [...root.querySelectorAll("[lang=ru]")].find(
    (each) => each.textContent === "Птица.",
  );
  const tag = bird?.nextElementSibling;

  expect(tag?.textContent).toBe("RU");
  expect(tag?.getAttribute("title")).toBe("in Russian");
});

test("chips open cards, alternatives are chosen", async () => {
  show({}, { extent: "all" });
  await userEvent.click(button("The Sea"));
  await userEvent.click(button("The Stone"));

  expect(actions.open).toHaveBeenCalledWith("sea");
  expect(actions.choose).toHaveBeenCalledWith("stone");
});

test("why is one line, unfolded by its button", async () => {
  show();
  await userEvent.click(button("Why marked"));

  expect(root.querySelector(".why")?.textContent).toMatch(
    /^Described here as .+the rock.+also names .The Sea.\.$/u,
  );
});

test("not this is one press, with undo and further reach beside it", async () => {
  show();
  await userEvent.click(button("Not this"));
  expect(actions.notThis).toHaveBeenCalledWith("page");

  show({}, { hidden: "page" });
  expect(root.querySelector(".notice")?.textContent).toContain("is not marked on this page");
  await userEvent.click(button("Everywhere"));
  await userEvent.click(button("Undo"));
  expect(actions.notThis).toHaveBeenLastCalledWith("everywhere");
  expect(actions.undoNotThis).toHaveBeenCalledOnce();
});

test("every control can be reached by Tab, in the order in which it is seen", async () => {
  show({}, { depth: 1 });
  const seen: string[] = [];
  const controls = root.querySelectorAll("button:not(:disabled), a[href], summary");
  for (const _ of controls) {
    await userEvent.keyboard("{Tab}");
    const at = document.activeElement;
    seen.push(at?.getAttribute("aria-label") ?? at?.textContent ?? "");
  }

  expect(seen).toEqual([
    "Back",
    "Keep open",
    "Close card",
    "The Stone",
    "1 2 Sources: Press, Old press",
    "1 Sources: Press",
    "1 Sources: Press",
    "More",
    "Why marked",
    "Not this",
    "Copy",
    "Edit",
    "Previous mention",
    "Next mention",
  ]);
});

test("the card is named by its title, and its parts have headings", () => {
  show({}, { extent: "all" });
  const article = root.querySelector("article");

  expect(article?.getAttribute("aria-labelledby")).toBe("title");
  expect(root.querySelector("#title")?.textContent).toBe("The Rock");
  expect([...root.querySelectorAll("h3, h4")].map((each) => each.textContent?.trim())).toEqual([
    "Whose it is",
    "Japan says",
    "Russia says",
    "Since then",
    "Reported, not confirmed",
    "Related",
  ]);
});

test("a page about something else shows the dispute only under more", () => {
  show({ emphasis: "general" });
  expect(root.querySelector(".dispute")).toBeNull();

  show({ emphasis: "general" }, { extent: "all" });
  expect(root.querySelector(".dispute")).not.toBeNull();
});

test("the focus follows what replaces the control that was pressed", async () => {
  const focused = () => document.activeElement?.textContent;
  show();
  button("Not this").focus();
  await userEvent.keyboard("{Enter}");
  show({}, { hidden: "page" });
  expect(focused()).toBe("Undo");

  button("On this site").focus();
  await userEvent.keyboard("{Enter}");
  show({}, { hidden: "site" });
  expect(focused()).toBe("Undo");

  await userEvent.keyboard("{Enter}");
  show();
  expect(focused()).toBe("Not this");
  expect(actions.notThis.mock.calls).toEqual([["page"], ["site"]]);
  expect(actions.undoNotThis).toHaveBeenCalledOnce();
});

test("the timeline unfolds and folds again by the same control", async () => {
  const item = (id: string, year: string) => ({
    entity: { id, kind: "event" as const, name: { text: id, lang: "en" } },
    date: year,
  });
  const years = ["1855", "1875", "1905", "1945", "1951", "1956"];
  const timeline = [item("rock", "1850"), ...years.map((year) => item(`of ${year}`, year))];
  show({ timeline }, { extent: "all" });
  expect(root.textContent).not.toContain("of 1956");
  button("Show all 7").focus();
  await userEvent.keyboard("{Enter}");
  await expect.poll(() => root.textContent).toContain("of 1956");
  expect(document.activeElement?.getAttribute("aria-expanded")).toBe("true");

  await userEvent.keyboard("{Enter}");
  await expect.poll(() => root.textContent).not.toContain("of 1956");
});

test("what was hidden elsewhere takes no focus", () => {
  show();
  button("More").focus();
  show({}, { hidden: "site" });

  expect(document.activeElement?.textContent).toBe("More");
});

test("the row of mentions is a ring: its last control never goes away under the focus", async () => {
  show({}, { position: { index: 2, count: 3 } });
  button("Next mention").focus();
  await userEvent.keyboard("{Enter}");
  show({}, { position: { index: 3, count: 3 } });
  await userEvent.keyboard("{Enter}");

  expect(actions.step.mock.calls).toEqual([["next"], ["next"]]);
});

test("the card speaks the reader's language", () => {
  show({}, {}, "ja");
  expect(root.querySelector("article")?.lang).toBe("ja");
  expect(root.textContent).toContain("Japanの主張");

  show({}, {}, "ru");
  expect(root.textContent).toContain("Подробнее");
});
