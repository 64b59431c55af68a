import type { Browser, Page } from "puppeteer-core";

/** The part of a node as WebDriver BiDi writes it that is read here. */
interface Serialized {
  readonly value?: {
    readonly nodeType?: number;
    readonly nodeValue?: string;
    readonly localName?: string;
    readonly children?: readonly Serialized[];
    readonly shadowRoot?: Serialized | null;
    readonly mode?: string;
  };
}

interface Connection {
  send(method: string, parameters: object): Promise<{ result: unknown }>;
}

const TEXT_NODE = 3;

function connectionOf(browser: Browser): Connection {
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

/** Text of the open card, which stands in a closed shadow root; empty when none is open. */
export async function cardText(browser: Browser, page: Page): Promise<string> {
  const connection = connectionOf(browser);
  const tree = (await connection.send("browsingContext.getTree", {})).result as {
    contexts: { context: string; url: string }[];
  };
  const context = tree.contexts.find(({ url }) => url === page.url())?.context;
  const { result } = await connection.send("script.evaluate", {
    expression: "document.documentElement",
    target: { context },
    awaitPromise: false,
    serializationOptions: { maxDomDepth: null, includeShadowTree: "all" },
  });
  return textOf((result as { result: Serialized }).result, false)
    .replace(/\s+/g, " ")
    .trim();
}
