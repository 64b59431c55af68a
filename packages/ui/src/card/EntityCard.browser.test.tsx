import type { Card } from "@gazetteer/core";
import { afterEach, expect, test } from "vitest";
import { userEvent } from "vitest/browser";
import { en, SAMPLE_CARD } from "./sample-card.ts";
import { actions, button, root, show, takeAway } from "./testing/show-card.tsx";

afterEach(takeAway);

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

test("a name in another language that has room in a line of its own is not broken over two", () => {
  root.style.inlineSize = "346px";
  const names = [
    { text: "日ソ共同宣言", lang: "ja" },
    { text: "Советско-японская декларация", lang: "ru" },
  ];
  show({ titles: [en("Soviet-Japanese Joint Declaration of 1956")], names: [{ names }] });
  const name = [...root.querySelectorAll("bdi")].find(({ lang }) => lang === "ru");
  const words = new Range();
  words.selectNodeContents(name ?? root);

  expect(words.getClientRects().length).toBe(1);
  root.style.inlineSize = "";
});

test("sources unfold in the order of their numbers, each once", async () => {
  show({ summary: { text: en("A rock."), view: "then", sources: [2, 1, 2] } });
  await userEvent.click(button("Press, Old press"));

  const list = [...root.querySelectorAll<HTMLLIElement>(".sources > li")];
  expect(list.map(({ value }) => value)).toEqual([1, 2]);
});

test.each([
  {
    what: "a life",
    details: { kind: "person", born: "1954", died: "2022", sources: [2], meetings: [] } as const,
    dates: ["Born 1954\u00A02", "Died 2022\u00A02"],
  },
  {
    what: "an organisation",
    details: { kind: "organization", founded: "1949", sources: [1] } as const,
    dates: ["Founded 1949\u00A01"],
  },
])("the dates of $what carry the numbers of their sources", ({ details, dates }) => {
  show({ details }, { extent: "all" });
  const rows = [...root.querySelectorAll("dl > div")].map(
    (row) => `${row.querySelector("dt")?.textContent} ${row.querySelector("dd")?.textContent}`,
  );

  expect(rows.filter((row) => /Born|Died|Founded/.test(row))).toEqual(dates);
});

test("a source opens safely or not at all", async () => {
  show();
  await userEvent.click(button("Press, Old press"));
  const links = [...root.querySelectorAll<HTMLAnchorElement>(".sources a")];

  expect(links.map(({ href, target, rel }) => [href, target, rel])).toEqual([
    ["https://www.press.example/rocks", "_blank", "noopener noreferrer"],
  ]);
  expect(root.querySelector(".sources")?.textContent).toContain(
    "Old press · http only, to copy: http://old.example/",
  );
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

test("what has been read stays where it is when more is unfolded", () => {
  const further = { ...SAMPLE_CARD.disputes[0]?.sides[0]?.claims[0], text: en("By law.") };
  const card: Partial<Card> = {
    summary: { text: en("A rock. In a sea. It is wet."), view: "later", sources: [1] },
    disputes: SAMPLE_CARD.disputes.map(({ about, sides }) => ({
      about,
      sides: sides.map((side) => ({
        ...side,
        claims: side.claims.flatMap((claim) => [claim, { ...claim, ...further }]),
      })),
    })),
  };
  const readSoFar = () => {
    const text = root.querySelector(".card-body")?.textContent ?? "";
    return text.slice(0, text.search(/More|Less/u));
  };
  show(card);
  const [read, { top }] = [readSoFar(), button("More").getBoundingClientRect()];
  show(card, { extent: "all" });

  expect(readSoFar()).toBe(read);
  expect(button("Less").getBoundingClientRect().top).toBe(top);
  expect(root.querySelector(".more + *")?.textContent).toMatch(/^Seen from today.*It is wet\./u);
  expect(root.textContent?.match(/By law\./gu)).toHaveLength(2);
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

test("figures say when they were so, where that is known", () => {
  const areaKm2 = { value: 1489, date: "2020", sources: [] };
  show(
    { details: { kind: "island", areaKm2, population: { value: 7, sources: [] }, claimedBy: [] } },
    { extent: "all" },
  );

  expect([...root.querySelectorAll(".figures dd")].map((each) => each.textContent)).toEqual([
    "1,489 km² (2020)",
    "7",
  ]);
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

test("the card speaks the reader's language", () => {
  show({}, {}, "ja");
  expect(root.querySelector("article")?.lang).toBe("ja");
  expect(root.textContent).toContain("Japanの主張");

  show({}, {}, "ru");
  expect(root.textContent).toContain("Подробнее");
});
