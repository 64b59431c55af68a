import { optionsDataTexts } from "@gazetteer/ui";
import { useEffect, useState } from "preact/hooks";
import { useOptions } from "../options-context.ts";
import { parseRoute, routeAddress } from "../route.ts";

function bringsFile(event: DragEvent): boolean {
  return event.dataTransfer?.types.includes("Files") ?? false;
}

/** Opens a file that is dropped anywhere on the page, in the pane that shows what it would change. */
export function DropTarget() {
  const { language, opened } = useOptions();
  const [over, setOver] = useState<"page" | "nothing">("nothing");
  const { openFile } = opened;
  useEffect(() => {
    const stop = new AbortController();
    const options = { signal: stop.signal };
    window.addEventListener(
      "dragover",
      (event) => {
        if (!bringsFile(event)) return;
        // Without it the browser would leave the page for the file.
        event.preventDefault();
        setOver("page");
      },
      options,
    );
    window.addEventListener(
      "dragleave",
      (event) => {
        if (event.relatedTarget === null) setOver("nothing");
      },
      options,
    );
    window.addEventListener(
      "drop",
      (event) => {
        const file = event.dataTransfer?.files[0];
        setOver("nothing");
        if (file === undefined) return;
        event.preventDefault();
        const { pane } = parseRoute(location.hash);
        if (!PANES_WITH_REPORT.has(pane)) location.hash = routeAddress({ pane: "packs" });
        openFile(file);
      },
      options,
    );
    return () => stop.abort();
  }, [openFile]);
  return over === "page" ? (
    <p class="drop-target" aria-hidden="true">
      {optionsDataTexts(language).report.drop}
    </p>
  ) : null;
}

/** Panes that show the report of an import themselves. */
const PANES_WITH_REPORT: ReadonlySet<string> = new Set(["packs", "sites", "backup"]);
