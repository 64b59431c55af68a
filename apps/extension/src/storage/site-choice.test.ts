import { listRules } from "@gazetteer/store";
import { beforeEach, expect, test, vi } from "vitest";
import { createMemoryStore } from "../testing/memory-store.ts";
import { getSiteChoice, setSiteChoice } from "./site-choice.ts";

const session = vi.hoisted(() => ({ values: {} as Record<string, unknown> }));
vi.mock("wxt/browser", () => ({
  browser: {
    runtime: { id: "own", sendMessage: async () => ({ ok: true }) },
    storage: {
      session: {
        get: async () => session.values,
        set: async (values: object) => Object.assign(session.values, values),
      },
    },
  },
}));
beforeEach(() => {
  session.values = {};
});

const NORMAL = { site: "example.org", window: "normal" } as const;
const PRIVATE = { site: "example.org", window: "private" } as const;

test("a choice holds until it is taken back", async () => {
  const store = createMemoryStore();
  await setSiteChoice(store, NORMAL, "listed");

  expect(await getSiteChoice(store, { ...NORMAL, site: "news.example.org" })).toBe("listed");
  await setSiteChoice(store, NORMAL, undefined);
  expect(await getSiteChoice(store, NORMAL)).toBeUndefined();
});

test("what is chosen in a private window holds there alone, and is not stored", async () => {
  const store = createMemoryStore();
  await setSiteChoice(store, NORMAL, "marked");
  await setSiteChoice(store, PRIVATE, "off");

  expect(await getSiteChoice(store, PRIVATE)).toBe("off");
  expect(await getSiteChoice(store, NORMAL)).toBe("marked");
  expect(await listRules(store)).toMatchObject([{ marking: "marked" }]);
  await setSiteChoice(store, PRIVATE, undefined);
  expect(await getSiteChoice(store, PRIVATE)).toBe("marked");
});
