import axe from "axe-core";
import { render } from "preact";
import { afterEach, beforeAll, expect, test } from "vitest";
import { page } from "vitest/browser";
import specimens from "virtual:specimens";
import { cardStyles } from "../src/index.ts";
import galleryCss from "./gallery.css?inline";
import { SpecimenCard } from "./Gallery.tsx";
import type { ShownSpecimen } from "./compose-specimens.ts";

let root: ShadowRoot;

beforeAll(() => {
  const host = document.createElement("div");
  document.body.append(host);
  // As on a page, but open: axe does not enter closed roots.
  root = host.attachShadow({ mode: "open" });
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(`${cardStyles}\n${galleryCss}`);
  root.adoptedStyleSheets = [sheet];
});

afterEach(() => {
  render(null, root);
  return page.viewport(414, 896);
});

function show(
  shown: readonly ShownSpecimen[],
  theme: "light" | "dark",
  dir: "ltr" | "rtl",
): HTMLElement {
  render(
    <div class="root gallery-cards" data-theme={theme} dir={dir}>
      {shown.map((each) => (
        <SpecimenCard key={each.name} {...each} />
      ))}
    </div>,
    root,
  );
  const shownRoot = root.querySelector<HTMLElement>(".root");
  if (shownRoot === null) throw new Error("nothing is shown");
  return shownRoot;
}

async function violations(): Promise<string[]> {
  const results = await axe.run(document, {
    runOnly: ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"],
    // The test page itself has no landmarks and no heading.
    rules: {
      region: { enabled: false },
      "landmark-one-main": { enabled: false },
      "page-has-heading-one": { enabled: false },
      "heading-order": { enabled: false },
    },
    resultTypes: ["violations"],
  });
  return results.violations.flatMap(({ id, nodes }) =>
    nodes.map(({ target, failureSummary }) => `${id} ${JSON.stringify(target)} ${failureSummary}`),
  );
}

const inEnglish = specimens.filter(({ language }) => language === "en");

test.each([
  { theme: "light", dir: "ltr", what: "any card", shown: specimens },
  { theme: "dark", dir: "ltr", what: "an English card", shown: inEnglish },
  {
    theme: "light",
    dir: "rtl",
    what: "a card on a right-to-left page",
    shown: inEnglish.slice(0, 6),
  },
] as const)(
  "axe finds nothing in $what, $theme $dir",
  async ({ theme, dir, shown }) => {
    show(shown, theme, dir);

    expect(await violations()).toEqual([]);
  },
  60_000,
);

/** What is drawn beyond the card's edge, or is wider than its own box. */
function overflowing(card: Element): string[] {
  const { left, right } = card.getBoundingClientRect();
  return [...card.querySelectorAll("*")]
    .filter((element) => !element.closest("svg, .visually-hidden"))
    .filter((element) => {
      const box = element.getBoundingClientRect();
      return box.width > 0 && (box.left < left - 1 || box.right > right + 1);
    })
    .map((element) => `${element.className} ${element.textContent?.slice(0, 30)}`);
}

test.each([
  { what: "at 400% zoom", width: 320, spacing: "" },
  {
    what: "with wider text spacing",
    width: 336,
    spacing:
      "line-height:1.5!important;letter-spacing:.12em!important;word-spacing:.16em!important",
  },
])("nothing is cut off sideways $what", async ({ width, spacing }) => {
  await page.viewport(width, 256);
  const shown = show(specimens, "light", "ltr");
  const style = document.createElement("style");
  style.textContent = `* { ${spacing} }`;
  shown.append(style);

  for (const card of shown.querySelectorAll(".card")) expect(overflowing(card)).toEqual([]);
  expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(width);
});

test("in a low window only the body of a card gives way, and nothing in it is squeezed", async () => {
  await page.viewport(414, 700);
  const shown = show(specimens, "light", "ltr");
  shown.style.setProperty("--gallery-height", "420px");

  for (const specimen of shown.querySelectorAll(".specimen:not(#extreme-en)")) {
    expect(specimen.getBoundingClientRect().height).toBeLessThanOrEqual(420);
    for (const part of specimen.querySelectorAll(".card-header, .card-footer"))
      expect(part.scrollHeight).toBeLessThanOrEqual(part.clientHeight + 1);
    // "More" stays in sight over what gives way.
    const parts = [...specimen.querySelectorAll(".card-body > :not(.more)")];
    const boxes = parts.map((part) => part.getBoundingClientRect());
    boxes.forEach((box, index) => {
      expect(box.top).toBeGreaterThanOrEqual(boxes[index - 1]?.bottom ?? -Infinity);
    });
    const bar = specimen.querySelector(".timeline-bar");
    if (bar) expect(bar.getBoundingClientRect().height).toBeGreaterThan(30);
  }
});

test("every control is at least 24 px high and wide", () => {
  const shown = show(specimens, "light", "ltr");
  const small = [...shown.querySelectorAll("button, summary, .sources a")]
    .map((element) => ({ element, box: element.getBoundingClientRect() }))
    .filter(({ box }) => box.width < 24 || box.height < 24)
    .map(
      ({ element, box }) =>
        `${element.className} ${element.textContent} ${box.width}x${box.height}`,
    );

  expect(small).toEqual([]);
});

test("the two sides of a dispute have boxes of one width, in the fixed order", () => {
  const shown = show(
    specimens.filter(({ name }) => name === "island-group-en"),
    "light",
    "ltr",
  );
  const sides = [...shown.querySelectorAll(".dispute .side")];

  expect(sides.map((side) => side.querySelector("h4")?.textContent)).toEqual([
    "Japan says",
    "Russia says",
  ]);
  expect(new Set(sides.map((side) => side.getBoundingClientRect().width)).size).toBe(1);
});

test("names carry their language", () => {
  const shown = show(
    specimens.filter(({ name }) => name === "island-group-en"),
    "light",
    "ltr",
  );
  const languages = [...shown.querySelectorAll(".card-names bdi")].map((name) =>
    name.getAttribute("lang"),
  );

  expect(languages).toContain("ja");
  expect(languages).toContain("ja-Latn");
  expect(languages).toContain("ru");
});

test("a date stands on one line, a period on one for each of its dates", () => {
  const range = document.createRange();
  const broken = [...show(specimens, "light", "ltr").querySelectorAll(".period, .dated dt")].filter(
    (period) => {
      range.selectNodeContents(period);
      const boxes = [...range.getClientRects()].filter(({ width }) => width > 0);
      const lines = new Set(boxes.map(({ bottom }) => Math.round(bottom)));
      return lines.size > (period.textContent?.split(/[–〜(（]/) ?? []).length;
    },
  );

  expect(broken.map(({ textContent }) => textContent)).toEqual([]);
});
