import type { Browser, Page } from "puppeteer-core";

/** The part of a node as WebDriver BiDi writes it that is read here. */
interface Serialized {
  /** Names the node in later calls. */
  readonly sharedId?: string;
  readonly value?: {
    readonly attributes?: Readonly<Record<string, string>>;
    readonly nodeType?: number;
    readonly nodeValue?: string;
    readonly localName?: string;
    readonly children?: readonly Serialized[];
    readonly shadowRoot?: Serialized | null;
    readonly mode?: string;
  };
}

export interface Connection {
  send(method: string, parameters: object): Promise<{ result: unknown }>;
}

const TEXT_NODE = 3;

export function connectionOf(browser: Browser): Connection {
  if ("connection" in browser) return browser.connection as Connection;
  throw new Error("this browser is not driven over WebDriver BiDi");
}

function textOf({ value }: Serialized, inCard: boolean): string {
  if (value === undefined || value.localName === "style") return "";
  if (value.nodeType === TEXT_NODE) return inCard ? (value.nodeValue ?? "") : "";
  const children = (value.children ?? []).map((child) => textOf(child, inCard));
  const shadow = value.shadowRoot ? textOf(value.shadowRoot, true) : "";
  return [...children, shadow].filter((part) => part !== "").join(" ");
}

async function contextOf(connection: Connection, page: Page): Promise<string | undefined> {
  const tree = (await connection.send("browsingContext.getTree", {})).result as {
    contexts: { context: string; url: string }[];
  };
  return tree.contexts.find(({ url }) => url === page.url())?.context;
}

/** The page's elements with those of closed shadow roots. */
async function readTree(browser: Browser, page: Page): Promise<Serialized> {
  const connection = connectionOf(browser);
  const { result } = await connection.send("script.evaluate", {
    expression: "document.documentElement",
    target: { context: await contextOf(connection, page) },
    awaitPromise: false,
    serializationOptions: { maxDomDepth: null, includeShadowTree: "all" },
  });
  return (result as { result: Serialized }).result;
}

/** Text of the open card, which stands in a closed shadow root; empty when none is open. */
export async function cardText(browser: Browser, page: Page): Promise<string> {
  return textOf(await readTree(browser, page), false)
    .replace(/\s+/g, " ")
    .trim();
}

function* nodesIn(node: Serialized): Generator<Serialized> {
  yield node;
  const { children = [], shadowRoot } = node.value ?? {};
  for (const child of [...children, ...(shadowRoot ? [shadowRoot] : [])]) yield* nodesIn(child);
}

interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** Edges of what has this class, or of the button with this name, in the window; empty where there is none. */
export async function cardBoxes(
  browser: Browser,
  page: Page,
  wanted: { readonly className: string } | { readonly button: string },
): Promise<Box[]> {
  const nodes = [...nodesIn(await readTree(browser, page))].filter(({ value }) =>
    "className" in wanted
      ? value?.attributes?.["class"] === wanted.className
      : value?.localName === "button" && value.attributes?.["aria-label"] === wanted.button,
  );
  const connection = connectionOf(browser);
  const context = await contextOf(connection, page);
  return Promise.all(
    nodes.map(async ({ sharedId }) => {
      const { result } = await connection.send("script.callFunction", {
        functionDeclaration:
          "(node) => { const { left, top, right, bottom } = node.getBoundingClientRect(); return JSON.stringify({ left, top, right, bottom }); }",
        arguments: [{ sharedId }],
        target: { context },
        awaitPromise: false,
      });
      const { value } = (result as { result: { value: string } }).result;
      return JSON.parse(value) as Box;
    }),
  );
}
