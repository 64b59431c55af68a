import { expect, type Page } from "@playwright/test";
import { command } from "./card-hands.ts";
import { closedCard } from "./closed-card.ts";
import { test } from "./extension-test.ts";
import { settled } from "./page-state.ts";

/** What `hostile.html` collects about everybody who comes near it. */
interface HostilePage {
  heard: [string, unknown][];
  changes: string[];
  globalsBefore: string[];
}

/** Like the one of `page-state.ts`, without the parts of the DOM that this page has broken. */
function paintedTexts(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const texts: string[] = [];
    for (const [name, highlight] of CSS.highlights) {
      if (!/^gz-\d/.test(name)) continue;
      for (const { startContainer, startOffset, endOffset } of highlight)
        texts.push((startContainer.nodeValue ?? "").slice(startOffset, endOffset));
    }
    return texts;
  });
}

test.beforeEach(async ({ page, context, pagesUrl }) => {
  await page.goto(`${pagesUrl}hostile.html`);
  await settled(context, page);
  await expect.poll(() => paintedTexts(page)).toEqual(["Kunashir", "Shikotan"]);
});

test("shadowed names and patched prototypes change nothing, and raise nothing", async ({
  page,
}) => {
  const errors: Error[] = [];
  page.on("pageerror", (error) => errors.push(error));
  await page.evaluate(() =>
    document
      .getElementById("outside")
      ?.insertAdjacentHTML("afterend", "<h2>More</h2><p>Iturup</p>"),
  );

  await expect.poll(() => paintedTexts(page)).toEqual(["Kunashir", "Shikotan", "Iturup"]);
  expect(errors).toEqual([]);
});

test("a card opens over a form whose fields shadow what scripts ask for, though the page keeps the pointer for itself", async ({
  page,
  context,
}) => {
  const card = await closedCard(page);
  const errors: string[] = [];
  const session = await context.newCDPSession(page);
  await session.send("Runtime.enable");
  session.on("Runtime.exceptionThrown", ({ exceptionDetails }) =>
    errors.push(exceptionDetails.exception?.description ?? exceptionDetails.text),
  );
  const box = await page.locator("#inside").boundingBox();
  if (box === null) throw new Error("the form is not shown");
  await page.mouse.move(box.x + 200, box.y + 100);
  // In the first of two lines.
  await page.mouse.move(box.x + 20, box.y + box.height / 4, { steps: 8 });
  await card.shows("Kunashir");
  await page.keyboard.press("Escape");
  await card.isGone();

  await page.mouse.move(2, 2);
  await command(context, page, "next");
  await card.shows("Press Enter to read the card");
  expect(errors).toEqual([]);
});

test("the page hears nothing, and sees no change and no new global", async ({ page }) => {
  const seen = await page.evaluate(() => {
    const own = window as unknown as HostilePage;
    const added = ["heard", "changes", "globalsBefore"];
    const globals = Object.getOwnPropertyNames(window).filter(
      (name) => !own.globalsBefore.includes(name) && !added.includes(name),
    );
    // What the parser itself does to the page is over before anybody could be heard.
    return { heard: own.heard.filter(([what]) => what !== "listener"), globals };
  });

  expect(seen).toEqual({ heard: [], globals: [] });
});

test("forged events of every name that a build tool might listen for end nothing", async ({
  page,
  extensionUrl,
}) => {
  const id = new URL(extensionUrl).host;
  await page.evaluate((extension) => {
    for (const name of ["page", "content", "card"]) {
      for (const end of ["wxt:content-script-started", "wxt:content-script-invalidated"]) {
        const type = `${extension}:${name}:${end}`;
        document.dispatchEvent(
          new CustomEvent(type, { detail: { contentScriptName: name, messageId: "x" } }),
        );
        window.dispatchEvent(new CustomEvent(type));
        window.postMessage({ type, contentScriptName: name, messageId: "x" }, "*");
      }
    }
    document
      .getElementById("outside")
      ?.insertAdjacentHTML("afterend", "<h2>More</h2><p>Iturup</p>");
  }, id);

  await expect.poll(() => paintedTexts(page)).toEqual(["Kunashir", "Shikotan", "Iturup"]);
});

test("a cleared registry is healed three times, then left alone", async ({ page }) => {
  const clear = () => page.evaluate(() => CSS.highlights.clear());
  for (let i = 0; i < 3; i++) {
    await clear();
    await expect
      .poll(() => paintedTexts(page), { intervals: [100] })
      .toEqual(["Kunashir", "Shikotan"]);
  }
  await clear();
  await page.waitForTimeout(1_500);
  expect(await paintedTexts(page)).toEqual([]);
});

test("a page that opens itself anew is read anew", async ({ page }) => {
  await page.evaluate(() => {
    // `document.open` itself is shadowed by nothing here.
    Reflect.apply(Document.prototype.open, document, []);
    Document.prototype.write.call(
      document,
      "<!doctype html><meta property='og:type' content='article'><p>Iturup is all there is now.</p>",
    );
    Document.prototype.close.call(document);
  });

  await expect.poll(() => paintedTexts(page)).toEqual(["Iturup"]);
  await page.evaluate(() =>
    document.body.insertAdjacentHTML("beforeend", "<h2>More</h2><p>Habomai</p>"),
  );
  await expect.poll(() => paintedTexts(page)).toEqual(["Iturup", "Habomai"]);
});

/** A second and a half in which the page changes as fast as it can. */
async function storm(page: Page): Promise<void> {
  await page.evaluate(async () => {
    const box = document.createElement("div");
    document.getElementById("one")?.after(box);
    const until = performance.now() + 1_500;
    while (performance.now() < until) {
      for (let i = 0; i < 500; i++) {
        const item = document.createElement("p");
        item.append("passing by ", String(i));
        box.append(item);
        if (box.childNodes.length > 50) box.firstChild?.remove();
      }
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
    box.remove();
  });
}

test("marks are right when a storm of changes is over", async ({ page, pagesUrl }) => {
  await page.goto(`${pagesUrl}living.html`);
  await expect.poll(() => paintedTexts(page)).toEqual(["Kunashir"]);
  await storm(page);

  await page.click("#late");
  await expect.poll(() => paintedTexts(page)).toEqual(["Kunashir", "Iturup"]);
});

test("whoever takes over the content script's world reaches no storage of ours", async ({
  page,
  context,
}) => {
  const session = await context.newCDPSession(page);
  const worlds: number[] = [];
  session.on("Runtime.executionContextCreated", ({ context: { id, origin } }) => {
    if (origin.startsWith("chrome-extension:")) worlds.push(id);
  });
  await session.send("Runtime.enable");
  const [contextId] = worlds;
  if (contextId === undefined) throw new Error("there is no content script");

  for (const area of ["local", "session"]) {
    const expression = `chrome.storage.${area}.get().then(() => "read", () => "refused")`;
    const { result } = await session.send("Runtime.evaluate", {
      contextId,
      expression,
      awaitPromise: true,
    });
    expect(`${area} ${result.value}`).toBe(`${area} refused`);
  }
});
