import { Button, Notice, optionsDataTexts } from "@gazetteer/ui";
import { useOptions } from "../options-context.ts";
import { ImportReport } from "./ImportReport.tsx";

/** What has become of the file that was opened; nothing while there is none. */
export function ImportView() {
  const { language, opened } = useOptions();
  const texts = optionsDataTexts(language);
  const { now, close } = opened;
  switch (now.state) {
    case "idle":
      return null;
    case "working":
      return (
        <section class="report working" aria-label={texts.report.stages[now.stage]}>
          <p role="status">
            {texts.report.stages[now.stage]} <bdi>{now.name}</bdi>
          </p>
          <progress
            aria-label={texts.report.stages[now.stage]}
            max={now.all === 0 ? undefined : now.all}
            value={now.all === 0 ? undefined : now.done}
          />
          <div class="actions">
            <Button onClick={close}>{texts.report.cancel}</Button>
          </div>
        </section>
      );
    case "refused":
      return (
        <Notice tone="error">
          <p>
            <bdi>{now.name}</bdi>: {now.reason}
          </p>
        </Notice>
      );
    case "planned":
      return <ImportReport name={now.name} plan={now.plan} />;
  }
}
