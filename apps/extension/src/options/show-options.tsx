import { readSettings } from "@gazetteer/store";
import { render } from "preact";
import { parseSettings } from "../settings.ts";
import { openSurfaceStore } from "../storage/surface-store.ts";
import { Options } from "./Options.tsx";

/** Renders the options page into `root`. */
export async function showOptions(root: HTMLElement): Promise<void> {
  const store = openSurfaceStore();
  // A database that cannot be read still gets a page that says so.
  const settings = parseSettings(await readSettings(store).catch(() => ({})));
  render(<Options store={store} first={settings} />, root);
}
