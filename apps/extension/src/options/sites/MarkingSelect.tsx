import type { SiteRule } from "@gazetteer/store";
import { optionsSettingsTexts } from "@gazetteer/ui";
import { useOptions } from "../options-context.ts";
import { MARKINGS } from "./site-lines.ts";

export interface MarkingSelectProps {
  /** For those who do not see what stands beside it. */
  readonly label: string;
  readonly marking: SiteRule["marking"];
  readonly onChange: (marking: SiteRule["marking"]) => void;
}

/** What is done on a site, to choose. */
export function MarkingSelect({ label, marking, onChange }: MarkingSelectProps) {
  const { markings } = optionsSettingsTexts(useOptions().language).sites;
  return (
    <select
      class="input"
      aria-label={label}
      value={marking}
      onChange={(event) => {
        const chosen = MARKINGS.find((each) => each === event.currentTarget.value);
        if (chosen !== undefined) onChange(chosen);
      }}
    >
      {MARKINGS.map((each) => (
        <option key={each} value={each}>
          {markings[each]}
        </option>
      ))}
    </select>
  );
}
