import { readSettings } from "@gazetteer/store";
import { welcomeTexts } from "@gazetteer/ui";
import { render } from "preact";
import { browser } from "wxt/browser";
import { dressPage } from "../dress-page.ts";
import { parseSettings } from "../settings.ts";
import { shortcutText } from "../shortcut-text.ts";
import { openSurfaceStore } from "../storage/surface-store.ts";
import { hasAccess } from "../tab/site-access.ts";
import { uiLanguage } from "../ui-language.ts";
import { Welcome } from "./Welcome.tsx";

/** Renders the welcome page into `root`. */
export async function showWelcome(root: HTMLElement): Promise<void> {
  const settings = parseSettings(await readSettings(openSurfaceStore()).catch(() => ({})));
  const language = uiLanguage(settings);
  dressPage(settings, language);
  document.title = welcomeTexts(language).title;
  const [commands, { os }, access] = await Promise.all([
    browser.commands.getAll(),
    browser.runtime.getPlatformInfo(),
    hasAccess(),
  ]);
  const keysOf = (command: string) =>
    shortcutText(commands.find(({ name }) => name === command)?.shortcut ?? "", os);
  const keys = {
    toggle: keysOf("toggle"),
    next: keysOf("next"),
    previous: keysOf("previous"),
  };
  render(
    <Welcome
      language={language}
      settings={settings}
      keys={keys}
      access={access ? "given" : "withheld"}
    />,
    root,
  );
}
