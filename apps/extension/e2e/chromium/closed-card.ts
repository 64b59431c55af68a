import type { CDPSession, Page } from "@playwright/test";

/** The part of a node of the DevTools protocol that is read here. */
interface Node {
  readonly nodeName: string;
  readonly nodeValue: string;
  readonly backendNodeId: number;
  readonly attributes?: readonly string[];
  readonly children?: readonly Node[];
  readonly shadowRoots?: readonly (Node & { readonly shadowRootType?: string })[];
}

/** How long a card may take on a machine that runs other things too. */
const CARD_MS = 15_000;
const POLL_MS = 50;

const SKIPPED = new Set(["STYLE", "SCRIPT"]);

function* nodesIn(node: Node): Generator<Node> {
  yield node;
  for (const child of [...(node.children ?? []), ...(node.shadowRoots ?? [])])
    if (!SKIPPED.has(child.nodeName)) yield* nodesIn(child);
}

function textOf(node: Node): string {
  return [...nodesIn(node)]
    .filter(({ nodeName }) => nodeName === "#text")
    .map(({ nodeValue }) => nodeValue)
    .join(" ")
    .replace(/\s+/g, " ")
    .trim();
}

/** The card of the page, which stands in a closed shadow root where Playwright's locators do not reach. */
export interface ClosedCard {
  /** Text of the open card; empty when none is open. */
  text(): Promise<string>;
  /** Waits until the open card holds `words`. */
  shows(words: string | RegExp): Promise<string>;
  /** Waits until no card is open. */
  isGone(): Promise<void>;
  /** Presses the button with this name as a person does: in its middle, with the mouse. */
  press(name: string): Promise<void>;
}

export async function closedCard(page: Page): Promise<ClosedCard> {
  const session: CDPSession = await page.context().newCDPSession(page);

  async function roots(): Promise<Node[]> {
    const { root } = await session.send("DOM.getDocument", { depth: -1, pierce: true });
    return [...nodesIn(root as Node)].flatMap((node) =>
      (node.shadowRoots ?? []).filter(({ shadowRootType }) => shadowRootType === "closed"),
    );
  }

  async function until<T>(what: string, read: () => Promise<T | undefined>): Promise<T> {
    const end = Date.now() + CARD_MS;
    for (;;) {
      const value = await read();
      if (value !== undefined) return value;
      if (Date.now() > end) throw new Error(`${what} did not come; the card: ${await text()}`);
      await page.waitForTimeout(POLL_MS);
    }
  }

  async function text(): Promise<string> {
    return (await roots()).map(textOf).join(" ").trim();
  }

  return {
    text,
    shows: (words) =>
      until(String(words), async () => {
        const now = await text();
        return (typeof words === "string" ? now.includes(words) : words.test(now))
          ? now
          : undefined;
      }),
    isGone: () =>
      until("an end", async () => ((await text()) === "" ? null : undefined)).then(() => undefined),
    async press(name) {
      const backendNodeId = await until(`a button ${name}`, async () => {
        const buttons = (await roots())
          .flatMap((root) => [...nodesIn(root)])
          .filter(({ nodeName }) => nodeName === "BUTTON");
        return buttons.find((button) => {
          const label = button.attributes?.[button.attributes.indexOf("aria-label") + 1 || 0];
          return textOf(button) === name || label === name;
        })?.backendNodeId;
      });
      await session.send("DOM.scrollIntoViewIfNeeded", { backendNodeId });
      const { model } = await session.send("DOM.getBoxModel", { backendNodeId });
      const [left = 0, top = 0, , , right = 0, bottom = 0] = model.border;
      await page.mouse.click((left + right) / 2, (top + bottom) / 2);
    },
  };
}
