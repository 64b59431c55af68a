import { acceptLoss, READER_VERSION } from "@gazetteer/store";
import { Button, commonTexts, Notice, optionsDataTexts, optionsTexts } from "@gazetteer/ui";
import { useCallback, useEffect, useState } from "preact/hooks";
import { useOptions } from "../options-context.ts";
import { routeAddress } from "../route.ts";
import { useLive } from "../use-live.ts";

/** An answer takes milliseconds, unless somebody writes tens of thousands of rows. */
const BUSY_MS = 500;

/** Says that the database lets nobody read, once that has taken a while. */
function BusyNotice({ children }: { readonly children: string }) {
  const [isLong, setLong] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setLong(true), BUSY_MS);
    return () => clearTimeout(timer);
  }, []);
  return isLong ? <Notice>{children}</Notice> : null;
}

/** Stands above every pane while the database is not as it was left, lost or of a newer version, or is written to. */
export function DatabaseNotice() {
  const { store, language } = useOptions();
  const { denied, lost, readOnly } = optionsDataTexts(language);
  const live = useLive(useCallback(() => store.db.meta.get("meta"), [store]));
  if (live.state === "failed") return <Notice tone="error">{denied}</Notice>;
  if (live.state === "loading") return <BusyNotice>{commonTexts(language).busy}</BusyNotice>;
  const meta = live.value;
  if (meta === undefined) return null;
  if (meta.minReader > READER_VERSION) return <Notice tone="error">{readOnly}</Notice>;
  if (meta.loss === undefined) return null;
  return (
    <Notice tone="error">
      <strong>{lost.title}</strong>
      <p>{lost.text(meta.loss.entities)}</p>
      <div class="actions">
        <a class="button" href={routeAddress({ pane: "backup" })}>
          {optionsTexts(language).panes.backup}
        </a>
        <Button onClick={() => void acceptLoss(store)}>{lost.accept}</Button>
      </div>
    </Notice>
  );
}
