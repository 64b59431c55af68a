import { expect, type Page } from "@playwright/test";
import { HOSTILE_STRINGS } from "./hostile-strings.ts";
import { undoAll } from "./options-page.ts";
import { test } from "./options-test.ts";

const [first = ""] = HOSTILE_STRINGS;

/** What hostile texts would have left behind if any had been more than text. */
function traces(page: Page): Promise<unknown[]> {
  return page.evaluate(() => {
    const elements = document.querySelectorAll(
      "main :is(script, img, iframe, object, embed, base, meta, form[action], video, marquee, x, math, [onclick], [onerror], [onload]), a[href^='javascript']",
    );
    return ["hacked" in globalThis, ...Array.from(elements, ({ outerHTML }) => outerHTML)];
  });
}

async function importFile(page: Page, name: string, text: string): Promise<void> {
  const buffer = Buffer.from(text);
  await page
    .locator("input[type=file]")
    .setInputFiles({ name, mimeType: "application/octet-stream", buffer });
  await expect(page.locator(".report")).toContainText(/\d+ new/);
  expect(await traces(page)).toEqual([false]);
  await page.getByRole("button", { name: "Import", exact: true }).click();
  await expect(page.getByRole("status").getByText("Imported.")).toBeVisible();
}

test("two hundred hostile texts stay texts, from a table, from JSON and from a page's selection", async ({
  page,
  open,
  extensionUrl,
}) => {
  await open("packs");
  const cell = (text: string) => `"${text.replaceAll('"', '""')}"`;
  const rows = HOSTILE_STRINGS.map((text, index) =>
    [`hostile-${index}`, "place", cell(text), cell(text), cell(text)].join(","),
  );
  await importFile(page, "table.csv", ["id,kind,label:en,name:en,name:ja", ...rows].join("\n"));

  const texts = HOSTILE_STRINGS.map((text) => ({ en: text, ja: text }));
  const everywhere = {
    id: "hostile-everywhere",
    kind: "place",
    label: texts[0],
    names: HOSTILE_STRINGS.map((text, index) => ({
      text,
      lang: "en",
      use: index === 0 ? "preferred" : "alias",
      romanized: text,
    })),
    summary: { text: texts[1], restsOn: ["fact-0"] },
    facts: texts.map((text, index) => ({
      id: `fact-${index}`,
      type: "fact",
      text,
      sources: ["source"],
    })),
    relations: [],
    sources: [
      {
        id: "source",
        title: first,
        publisher: first,
        url: "https://example.org/",
        language: "en",
      },
    ],
  };
  await importFile(page, "list.json", JSON.stringify([everywhere]));

  await open("dictionary/hostile-everywhere");
  await expect(page.locator(".detail-head h2")).toHaveText(first);
  await expect(page.locator("article.card")).toContainText(HOSTILE_STRINGS.at(-1) ?? "");
  await page.getByRole("button", { name: /^Show \d+ other names$/ }).click();
  await page.locator("summary").filter({ hasText: "Facts and claims" }).click();
  await expect(page.locator(".entities li a").filter({ hasText: first }).first()).toBeVisible();
  expect(await traces(page)).toEqual([false]);
  await undoAll(page);

  await page.goto(`${extensionUrl}options.html?search=${encodeURIComponent(first)}#/dictionary`);
  await expect(page.getByRole("button", { name: `Create “${first}”` })).toBeVisible();
  expect(await traces(page)).toEqual([false]);
});
