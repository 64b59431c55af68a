import { viewOf } from "@gazetteer/dom";
import { execCommand } from "./page-natives.ts";

/** The same content as plain text and as HTML. */
export interface Copied {
  readonly text: string;
  readonly html: string;
}

/** The older way, which also works where a page forbids the newer one or is not secure. */
function copyByCommand({ text, html }: Copied, page: Document): boolean {
  let isWritten = false;
  const stop = new AbortController();
  viewOf(page)?.addEventListener(
    "copy",
    (event) => {
      event.preventDefault();
      // The page has no part in it.
      event.stopImmediatePropagation();
      event.clipboardData?.setData("text/plain", text);
      event.clipboardData?.setData("text/html", html);
      isWritten = event.clipboardData !== null;
    },
    { capture: true, signal: stop.signal },
  );
  execCommand(page, "copy");
  stop.abort();
  return isWritten;
}

/** Puts both forms on the clipboard; must run in the reader's own press. */
export async function copyBoth(copied: Copied, page: Document): Promise<"done" | "refused"> {
  if (copyByCommand(copied, page)) return "done";
  const item = (type: string, content: string) => ({ [type]: new Blob([content], { type }) });
  try {
    await navigator.clipboard.write([
      new ClipboardItem({
        ...item("text/plain", copied.text),
        ...item("text/html", copied.html),
      }),
    ]);
    return "done";
  } catch {
    return "refused";
  }
}
