import { expect, test, vi } from "vitest";
import type { Hosts } from "./hosts.ts";
import { showNoAccess } from "./toolbar-button.ts";
import { watchTabs } from "./watch-tabs.ts";

type Listener = (
  id: number,
  change: { status?: string },
  tab: { url?: string },
) => Promise<void> | undefined;

const seen = vi.hoisted(() => ({ listener: undefined as Listener | undefined }));
vi.mock("wxt/browser", () => ({
  browser: {
    tabs: { onUpdated: { addListener: (added: Listener) => (seen.listener = added) } },
  },
}));
vi.mock("./toolbar-button.ts", () => ({ showNoAccess: vi.fn<() => void>() }));

test.each([
  { what: "whose address is hidden", tab: {}, says: 1 },
  { what: "of the browser", tab: { url: "chrome://settings" }, says: 1 },
  { what: "of the web", tab: { url: "https://example.org/" }, says: 0 },
  { what: "that is a file", tab: { url: "file:///a.html" }, says: 0 },
  { what: "that still loads", status: "loading", tab: {}, says: 0 },
  { what: "while everything is off", power: "off", tab: {}, says: 0 },
])("the button says that it cannot read a page $what: $says", async (row) => {
  const { status = "complete", power = "on", tab, says } = row;
  vi.mocked(showNoAccess).mockClear();
  watchTabs({ choices: { settings: async () => ({ power }) } } as unknown as Hosts);

  await seen.listener?.(7, { status }, tab);

  expect(showNoAccess).toHaveBeenCalledTimes(says);
});
