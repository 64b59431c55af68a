import type { PlanState } from "@gazetteer/store";
import { Button, Notice, optionsDataTexts, plural, Switch } from "@gazetteer/ui";
import { useEffect, useRef, useState } from "preact/hooks";
import type { PlanSummary } from "../../data/data-messages.ts";
import { useOptions } from "../options-context.ts";
import { RadioGroup } from "../settings/RadioGroup.tsx";
import { EverydayNames } from "./EverydayNames.tsx";
import { ImportTarget } from "./ImportTarget.tsx";
import { PlanRows } from "./PlanRows.tsx";
import { SharedNames } from "./SharedNames.tsx";

const STATES: readonly PlanState[] = [
  "new",
  "changed",
  "identical",
  "removed",
  "conflict",
  "invalid",
];

export interface ImportReportProps {
  readonly name: string;
  readonly plan: PlanSummary;
}

/** What a file would change, before anything is written; the reader decides. */
export function ImportReport({ name, plan }: ImportReportProps) {
  const { language, opened } = useOptions();
  const texts = optionsDataTexts(language).report;
  const [conflicts, setConflicts] = useState<"keep-mine" | "take-theirs">("keep-mine");
  const [older, setOlder] = useState<"refuse" | "replace">("refuse");
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);

  const { pack, counts } = plan;
  const count = (things: number) => new Intl.NumberFormat(language).format(things);
  const isPinned = pack?.updates === "pinned";
  const isOlder = pack?.order === "older";
  const changes = counts.new + counts.changed + counts.removed + counts.conflict;
  // A backup also holds overrides, rules and settings, and a pack offices and voices, which the rows do not count.
  const hasWork = plan.type === "backup" || pack?.rest === "other" || changes > 0;
  const canApply =
    plan.content === "some" && !isPinned && !(isOlder && older === "refuse") && hasWork;
  return (
    <section class="report">
      <h3 ref={heading} tabIndex={-1}>
        {texts.title(name)}
      </h3>
      {pack !== undefined && (
        <p>
          {pack.from === undefined
            ? texts.packNew(pack.title, pack.version)
            : texts.packUpdate(pack.title, pack.from, pack.version)}
        </p>
      )}
      {pack?.from !== undefined && pack.rest === "other" && <p>{texts.packRest}</p>}
      {isPinned && <Notice tone="error">{texts.pinned}</Notice>}
      {isOlder && !isPinned && (
        <>
          <p>{texts.older}</p>
          <Switch
            checked={older === "replace"}
            onChange={(checked) => setOlder(checked ? "replace" : "refuse")}
          >
            {texts.replaceOlder}
          </Switch>
        </>
      )}
      {plan.type === "entities" && <ImportTarget choice={plan.choice} />}
      {plan.titles !== undefined && <p>{texts.titles(plan.titles.join(", "))}</p>}
      {plan.shared !== undefined && <SharedNames {...plan.shared} />}
      {plan.everyday !== undefined && <EverydayNames {...plan.everyday} />}
      <ul class="counts">
        {STATES.filter((state) => counts[state] > 0).map((state) => (
          <li key={state} data-state={state}>
            {plural(language, counts[state], texts.counts[state])}
          </li>
        ))}
      </ul>
      {plan.rest !== undefined && (
        <ul>
          {plan.rest.map(({ what, here, file }) => (
            <li key={what}>{texts.nowAndThen(texts.restOf[what], count(here), count(file))}</li>
          ))}
        </ul>
      )}
      {counts.invalid > 0 && changes > 0 && plan.content === "some" && <p>{texts.leftOut}</p>}
      {plan.content === "none" ? <p>{texts.nothing}</p> : !hasWork && <p>{texts.same}</p>}
      {counts.conflict > 0 && (
        <RadioGroup
          legend={texts.conflicts}
          value={conflicts}
          options={texts.conflictChoices}
          onChange={setConflicts}
        />
      )}
      <div class="actions">
        <Button
          look="primary"
          disabled={!canApply}
          onClick={() => opened.apply({ conflicts, older })}
        >
          {plan.type === "backup" ? texts.applyBackup : texts.apply}
        </Button>
        <Button onClick={opened.close}>{texts.cancel}</Button>
      </div>
      <PlanRows rows={plan.rows} more={plan.more} showRows={opened.showRows} />
    </section>
  );
}
