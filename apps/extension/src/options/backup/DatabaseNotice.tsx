import { acceptLoss, READER_VERSION } from "@gazetteer/store";
import { Button, Notice, plural, recoveryTexts } from "@gazetteer/ui";
import { useCallback } from "preact/hooks";
import { useOptions } from "../options-context.ts";
import { routeAddress } from "../route.ts";
import { useLive } from "../use-live.ts";

/** Stands above every pane while the database is not as it was left: lost, or of a newer version. */
export function DatabaseNotice() {
  const { store, language } = useOptions();
  const texts = recoveryTexts(language);
  const live = useLive(useCallback(() => store.db.meta.get("meta"), [store]));
  const meta = live.state === "ready" ? live.value : undefined;
  if (meta === undefined) return null;
  if (meta.minReader > READER_VERSION) return <Notice tone="error">{texts.readOnly}</Notice>;
  if (meta.loss === undefined) return null;
  return (
    <Notice tone="error">
      <strong>{texts.title}</strong>
      <p>{plural(language, meta.loss.entities, texts.lost)}</p>
      <p>{texts.whatNow}</p>
      <div class="actions">
        <a class="button" href={routeAddress({ pane: "backup" })}>
          {texts.look}
        </a>
        <Button onClick={() => void acceptLoss(store)}>{texts.goOn}</Button>
      </div>
    </Notice>
  );
}
