import { Button, optionsAboutTexts } from "@gazetteer/ui";
import { useEffect, useState } from "preact/hooks";
import { type Browser, browser } from "wxt/browser";
import { shortcutText } from "../../shortcut-text.ts";
import { useOptions } from "../options-context.ts";

/** Where Chromium lets readers change keys; Firefox has no address that an extension may open. */
const SHORTCUTS_ADDRESS = "chrome://extensions/shortcuts";

/** What readers press most comes first; the browser lists commands by the alphabet. */
const ORDER = ["next", "previous", "open-panel", "_execute_sidebar_action", "toggle"];

const placeOf = ({ name }: Browser.commands.Command) => ORDER.indexOf(name ?? "");

/** The keys as they are now: readers may have changed them in the browser. */
export function ShortcutList() {
  const texts = optionsAboutTexts(useOptions().language);
  const [commands, setCommands] = useState<Browser.commands.Command[]>([]);
  const [os, setOs] = useState("");
  useEffect(() => {
    void browser.commands.getAll().then(setCommands);
    void browser.runtime.getPlatformInfo().then((platform) => setOs(platform.os));
  }, []);
  return (
    <>
      <ul class="rows">
        {commands
          .filter(({ description }) => description !== undefined && description !== "")
          .sort((a, b) => placeOf(a) - placeOf(b))
          .map(({ name, description, shortcut }) => (
            <li key={name} class="row">
              <span class="row-title">{description}</span>
              {shortcut === undefined || shortcut === "" ? (
                <span class="muted">{texts.noKey}</span>
              ) : (
                <kbd>{shortcutText(shortcut, os)}</kbd>
              )}
            </li>
          ))}
      </ul>
      {import.meta.env.CHROME ? (
        <p>
          <Button onClick={() => void browser.tabs.create({ url: SHORTCUTS_ADDRESS })}>
            {texts.changeKeys}
          </Button>
        </p>
      ) : (
        <p class="muted">{texts.changeKeysFirefox}</p>
      )}
    </>
  );
}
