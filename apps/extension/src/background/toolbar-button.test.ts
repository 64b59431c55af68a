import { beforeEach, expect, test, vi } from "vitest";
import { DEFAULT_SETTINGS, type Settings } from "../settings.ts";
import { showCounts, showNoAccess, showPower, showState } from "./toolbar-button.ts";

const seen = vi.hoisted(() => ({ titles: [] as string[] }));
vi.mock("wxt/browser", () => ({
  browser: {
    i18n: { getUILanguage: () => "en-GB" },
    action: {
      setIcon: async () => undefined,
      setTitle: async ({ title }: { title: string }) => void seen.titles.push(title),
      setBadgeText: async () => undefined,
    },
  },
}));

beforeEach(() => {
  seen.titles = [];
});

const JAPANESE: Settings = { ...DEFAULT_SETTINGS, interfaceLanguage: "ja" };

test.each([
  { settings: DEFAULT_SETTINGS, titles: ["Gazetteer is off on this site", "Gazetteer is off"] },
  { settings: JAPANESE, titles: ["このサイトではGazetteerはオフです", "Gazetteerはオフです"] },
])("the button speaks the language of the interface: $titles", async ({ settings, titles }) => {
  await showState(7, { marking: "off" }, settings);
  await showPower({ ...settings, power: "off" });

  expect(seen.titles).toEqual(titles);
});

test("counts and missing access are told in the language that the reader chose", async () => {
  const sender = { frameId: 0, tab: { id: 7 } } as Parameters<typeof showCounts>[0];
  await showCounts(sender, { entities: 3, heldBack: 1 }, JAPANESE);
  await showNoAccess(7, JAPANESE);

  expect(seen.titles).toEqual([
    "Gazetteer: このページの項目3件, 初出1件は下線なし",
    "Gazetteerはこのページを読み取れません",
  ]);
});
