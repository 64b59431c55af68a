import { acceptLoss, READER_VERSION } from "@gazetteer/store";
import { Button, Notice, optionsDataTexts, optionsTexts } from "@gazetteer/ui";
import { useCallback } from "preact/hooks";
import { useOptions } from "../options-context.ts";
import { routeAddress } from "../route.ts";
import { useLive } from "../use-live.ts";

/** Stands above every pane while the database is not as it was left: lost, or of a newer version. */
export function DatabaseNotice() {
  const { store, language } = useOptions();
  const { denied, lost, readOnly } = optionsDataTexts(language);
  const live = useLive(useCallback(() => store.db.meta.get("meta"), [store]));
  if (live.state === "failed") return <Notice tone="error">{denied}</Notice>;
  const meta = live.state === "ready" ? live.value : undefined;
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
