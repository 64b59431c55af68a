import { existsSync } from "node:fs";
import { resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";

const USAGE =
  "npm start -- [--headless] [--json FILE] [--screenshot FILE] [--hover ENTITY_ID] [PAGE.html | URL]";

export const HELP = `${USAGE}

Builds the extension and opens it in Chromium on a page: a saved one, which then runs without the network, or an
address; without either, the bundled demo article. Prints a table of what it marks.

  --headless            show no window: print, take a picture and end; so it does where there is no display
  --json FILE           also write what was found as JSON
  --screenshot FILE     take a picture of the page (without a window: gazetteer.png)
  --hover ENTITY_ID     open the card of this entity, such as kunashir, for the picture
  --help                print this

Ends with 0 when the page was read, 1 when something failed, 2 when the arguments make no sense.
`;

/** What to open: a saved page, which runs without the network, or an address. */
export type Target =
  | { readonly type: "file"; readonly path: string }
  | { readonly type: "url"; readonly url: string };

export interface StartOptions {
  /** `window`: the browser stays open for the reader. `headless`: print, take a picture, end. */
  readonly mode: "window" | "headless";
  readonly json: string | undefined;
  readonly screenshot: string | undefined;
  /** Entity whose card is opened for the picture. */
  readonly hover: string | undefined;
  readonly target: Target;
}

/** Arguments that cannot be understood; its message is for the user. */
export class UsageError extends Error {
  override readonly name = "UsageError";
}

function targetOf(given: string | undefined, demo: string): Target {
  if (given === undefined) return { type: "file", path: demo };
  if (/^https?:/i.test(given)) {
    if (!URL.canParse(given)) throw new UsageError(`Not an address: ${given}`);
    return { type: "url", url: new URL(given).href };
  }
  const path = /^file:/i.test(given) ? fileURLToPath(given) : resolve(given);
  if (!existsSync(path)) throw new UsageError(`There is no file ${given}`);
  return { type: "file", path };
}

/**
 * @param hasDisplay whether a window can be shown at all.
 * @param demo the page that is opened when none is named.
 * @throws UsageError
 */
export function parseStartArguments(
  args: readonly string[],
  { hasDisplay, demo }: { hasDisplay: boolean; demo: string },
): StartOptions {
  let parsed;
  try {
    parsed = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        headless: { type: "boolean", default: false },
        json: { type: "string" },
        screenshot: { type: "string" },
        hover: { type: "string" },
      },
    });
  } catch (error) {
    throw new UsageError(`${error instanceof Error ? error.message : String(error)}\n${USAGE}`);
  }
  const { values, positionals } = parsed;
  if (positionals.length > 1) throw new UsageError(`One page at a time.\n${USAGE}`);
  return {
    mode: values.headless || !hasDisplay ? "headless" : "window",
    json: values.json,
    screenshot: values.screenshot,
    hover: values.hover,
    target: targetOf(positionals[0], demo),
  };
}
