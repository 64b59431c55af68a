import type { CDPSession, Page } from "@playwright/test";

/** The part of a node of the DevTools protocol that is read here. */
interface Node {
  readonly nodeId: number;
  readonly attributes?: readonly string[] | undefined;
  readonly children?: readonly Node[] | undefined;
  readonly shadowRoots?: readonly Node[] | undefined;
}

function* nodesIn(node: Node): Generator<Node> {
  yield node;
  for (const child of [...(node.children ?? []), ...(node.shadowRoots ?? [])])
    yield* nodesIn(child);
}

interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

interface AccessibleNode {
  readonly role: string;
  readonly name: string;
}

/** What DevTools can say of the open card that a page cannot. */
export interface CardBox {
  /** Edges of the card in the viewport. */
  rect(): Promise<Box>;
  /** Boxes of the ring around the mark that the keyboard is on; one for each line. */
  rings(): Promise<Box[]>;
  /** Roles and names within the card, in the order in which they are read. */
  accessibleNodes(): Promise<AccessibleNode[]>;
  /** Role and name of what has the keyboard focus in the card. */
  focused(): Promise<string | undefined>;
  /** Style of the card's box, computed. */
  style(name: string): Promise<string | undefined>;
}

/** Reaches into the closed root, where locators do not. */
export async function cardBox(page: Page): Promise<CardBox> {
  const session: CDPSession = await page.context().newCDPSession(page);
  await session.send("DOM.enable");
  await session.send("CSS.enable");

  async function nodesOf(className: string): Promise<number[]> {
    const { root } = await session.send("DOM.getDocument", { depth: -1, pierce: true });
    return [...nodesIn(root)]
      .filter(({ attributes }) => attributes?.includes(className))
      .map((node) => node.nodeId);
  }

  async function nodeId(): Promise<number> {
    const [box] = await nodesOf("root box");
    if (box === undefined) throw new Error("no card is open");
    return box;
  }

  async function edges(node: number): Promise<Box> {
    const { model } = await session.send("DOM.getBoxModel", { nodeId: node });
    const [left = 0, top = 0, , , right = 0, bottom = 0] = model.border;
    return { left, top, right, bottom };
  }

  async function accessibleTree() {
    const { node } = await session.send("DOM.describeNode", { nodeId: await nodeId() });
    const { nodes } = await session.send("Accessibility.queryAXTree", {
      backendNodeId: node.backendNodeId,
    });
    return nodes
      .filter(({ ignored }) => !ignored)
      .map(({ role, name, properties }) => ({
        role: String(role?.value ?? ""),
        name: String(name?.value ?? ""),
        isFocused: properties?.some((each) => each.name === "focused" && each.value.value === true),
      }));
  }

  return {
    rect: async () => edges(await nodeId()),
    rings: async () => Promise.all((await nodesOf("ring")).map(edges)),
    accessibleNodes: accessibleTree,
    async focused() {
      const node = (await accessibleTree()).find(({ isFocused }) => isFocused);
      return node && `${node.role} ${node.name}`;
    },
    async style(name) {
      const { computedStyle } = await session.send("CSS.getComputedStyleForNode", {
        nodeId: await nodeId(),
      });
      return computedStyle.find((property) => property.name === name)?.value;
    },
  };
}
