import { Notice, optionsDataTexts } from "@gazetteer/ui";
import { useOptions } from "../options-context.ts";
import { ImportReport } from "./ImportReport.tsx";
import type { ImportInUse } from "./use-import.ts";

/** What has become of the file that was opened; nothing while there is none. */
export function ImportView({ opened }: { readonly opened: ImportInUse }) {
  const { language } = useOptions();
  const { now, close } = opened;
  switch (now.state) {
    case "idle":
      return null;
    case "checking":
      return <Notice>{optionsDataTexts(language).report.checking}</Notice>;
    case "refused":
      return (
        <Notice tone="error">
          <bdi>{now.name}</bdi>: {now.reason}
        </Notice>
      );
    case "planned":
      return <ImportReport name={now.name} plan={now.plan} close={close} />;
  }
}
