import type { BrowserContext, CDPSession, Page } from "playwright";

/** How long one card took, from the moment when the reader had waited long enough. */
export interface CardFigures {
  readonly paintedMs: number;
}

/** The setting that a new profile has. */
const DWELL_MS = 300;
const CARD_MS = 20_000;
/** Longer than the time a card stays after the pointer has gone. */
const GONE_MS = 700;

/** What the page's own clock saw: the pointer's last movement and the first frame with a card. */
interface Times {
  moved: number;
  painted: number;
}

type Watched = Window & { times?: Times };

/** Lets the page note both moments; the card's element is all that a page can see of a card. */
async function watch(page: Page): Promise<void> {
  await page.evaluate(() => {
    const watched: Watched = window;
    const times = { moved: 0, painted: 0 };
    watched.times = times;
    addEventListener("pointermove", () => (times.moved = performance.now()), true);
    const channel = new MessageChannel();
    // A message sent from within a frame arrives once that frame is painted.
    channel.port1.addEventListener("message", () => (times.painted ||= performance.now()));
    channel.port1.start();
    new MutationObserver((changes) => {
      if (changes.some(({ addedNodes }) => addedNodes.length > 0))
        requestAnimationFrame(() => channel.port2.postMessage(null));
    }).observe(document.documentElement, { childList: true });
  });
}

/** Stops the background as the browser does when it idles; `session` is one of an extension page. */
async function stopBackground(session: CDPSession): Promise<void> {
  const stopped = new Promise<void>((resolve) => {
    session.on("ServiceWorker.workerVersionUpdated", ({ versions }) => {
      if (versions.some(({ runningStatus }) => runningStatus === "stopped")) resolve();
    });
  });
  await session.send("ServiceWorker.stopAllWorkers");
  await stopped;
}

/** The middle of a text, which stands on the page once. */
function pointOf(page: Page, text: string): Promise<{ x: number; y: number }> {
  return page.evaluate((words) => {
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const at = node.nodeValue?.indexOf(words) ?? -1;
      if (at < 0) continue;
      const range = new Range();
      range.setStart(node, at);
      range.setEnd(node, at + words.length);
      const { left, top, width, height } = range.getBoundingClientRect();
      return { x: left + width / 2, y: top + height / 2 };
    }
    throw new Error(`no ${words} on the page`);
  }, text);
}

async function rest(page: Page, text: string): Promise<CardFigures> {
  const at = await pointOf(page, text);
  await page.mouse.move(at.x + 160, at.y - 60);
  await page.evaluate(() => {
    const { times }: Watched = window;
    if (times) times.painted = 0;
  });
  await page.mouse.move(at.x, at.y, { steps: 6 });
  await page.waitForFunction(() => ((window as Watched).times?.painted ?? 0) > 0, undefined, {
    timeout: CARD_MS,
    polling: 20,
  });
  const times = await page.evaluate(() => (window as Watched).times);
  await page.mouse.move(4, 4);
  await page.waitForTimeout(GONE_MS);
  if (times === undefined) throw new Error("the page noted nothing");
  return { paintedMs: Math.max(0, times.painted - times.moved - DWELL_MS) };
}

/** The cards of some names on one page, each opened `rounds` times, with the background awake or stopped. */
export async function measureCards(
  context: BrowserContext,
  url: string,
  texts: readonly string[],
  { rounds, background }: { rounds: number; background: "awake" | "stopped" },
): Promise<{ first: CardFigures; others: CardFigures[] }> {
  const origin = context
    .serviceWorkers()[0]
    ?.url()
    .replace(/[^/]*$/, "");
  if (origin === undefined) throw new Error("the background does not run");
  const own = await context.newPage();
  await own.goto(`${origin}welcome.html`);
  const session = await context.newCDPSession(own);
  await session.send("ServiceWorker.enable");
  const page = await context.newPage();
  await page.goto(url);
  await page.bringToFront();
  await page.waitForFunction(
    (count) => [...CSS.highlights.values()].reduce((sum, { size }) => sum + size, 0) >= count,
    texts.length,
    { timeout: CARD_MS },
  );
  await watch(page);
  const prepare = async () => {
    if (background === "stopped") await stopBackground(session);
  };
  await prepare();
  // It also brings the card's code into the page.
  const first = await rest(page, texts[0] ?? "");
  const others: CardFigures[] = [];
  for (let round = 0; round < rounds; round++) {
    for (const text of texts) {
      await prepare();
      others.push(await rest(page, text));
    }
  }
  await page.close();
  await own.close();
  return { first, others };
}
