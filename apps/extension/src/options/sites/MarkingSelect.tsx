import type { SiteRule } from "@gazetteer/store";
import { type FieldControl, optionsSettingsTexts } from "@gazetteer/ui";
import { useOptions } from "../options-context.ts";
import { MARKINGS } from "./site-lines.ts";

export interface MarkingSelectProps {
  /** What makes it a part of its field, or names it where it has none. */
  readonly control: FieldControl | { readonly "aria-label": string };
  readonly marking: SiteRule["marking"];
  readonly onChange: (marking: SiteRule["marking"]) => void;
}

/** What is done on a site, to choose. */
export function MarkingSelect({ control, marking, onChange }: MarkingSelectProps) {
  const { markings } = optionsSettingsTexts(useOptions().language).sites;
  return (
    <select
      {...control}
      class="input"
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
