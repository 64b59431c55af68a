import { afterEach, expect, test } from "vitest";
import { userEvent } from "vitest/browser";
import { actions, button, root, show, takeAway } from "./testing/show-card.tsx";

afterEach(takeAway);

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
    entity: { id, kind: "event" as const, names: [{ text: id, lang: "en" }] },
    date: year,
  });
  const years = ["1855", "1875", "1905", "1945", "1951", "1956"];
  const timeline = [item("rock", "1850"), ...years.map((year) => item(`Of ${year}`, year))];
  show({ timeline }, { extent: "all" });
  expect(root.textContent).not.toContain("Of 1956");
  button("Show all 7").focus();
  await userEvent.keyboard("{Enter}");
  await expect.poll(() => root.textContent).toContain("Of 1956");
  expect(document.activeElement?.getAttribute("aria-expanded")).toBe("true");

  await userEvent.keyboard("{Enter}");
  await expect.poll(() => root.textContent).not.toContain("Of 1956");
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
