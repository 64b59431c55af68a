import { editSites, type SiteRule } from "@gazetteer/store";
import { Button, Field, optionsSettingsTexts } from "@gazetteer/ui";
import { useRef, useState } from "preact/hooks";
import { useOptions } from "../options-context.ts";
import { parseSiteLines, siteChanges, siteLines } from "./site-lines.ts";

/** Lines that a text area shows at least and at most before it scrolls. */
const LINES = { least: 6, most: 20 };

export interface SitesAsTextProps {
  readonly rules: readonly SiteRule[];
  /** What a line that names a site alone chooses. */
  readonly usual: SiteRule["marking"];
}

/** All choices for sites as lines, for those who keep many; folded away, written as one step. */
export function SitesAsText({ rules, usual }: SitesAsTextProps) {
  const { store, language } = useOptions();
  const texts = optionsSettingsTexts(language).sites;
  /** What is being edited, with the choices that it was begun from. */
  const [draft, setDraft] = useState<{
    readonly text: string;
    readonly before: readonly SiteRule[];
  }>();
  const [error, setError] = useState<string>();
  const areaRef = useRef<HTMLTextAreaElement>(null);
  const text = draft?.text ?? siteLines(rules);
  const revert = () => {
    setDraft(undefined);
    setError(undefined);
  };
  const apply = async () => {
    // As it stands now: keys may have been pressed since the last drawing.
    const parsed = parseSiteLines(areaRef.current?.value ?? text, usual);
    if ("faulty" in parsed) {
      const lines = new Intl.ListFormat(language, { type: "unit" });
      setError(texts.faultyLines(lines.format(parsed.faulty.map(String))));
      return;
    }
    await editSites(store, siteChanges(draft?.before ?? rules, parsed.rules));
    revert();
  };
  const rows = Math.min(LINES.most, Math.max(LINES.least, text.split("\n").length));
  return (
    <details class="fold sites-as-text">
      <summary>{texts.asText}</summary>
      <Field label={texts.lines} help={texts.linesHelp(usual)} error={error}>
        {(control) => (
          <textarea
            {...control}
            ref={areaRef}
            dir="ltr"
            rows={rows}
            spellcheck={false}
            value={text}
            onInput={(event) =>
              setDraft({ before: draft?.before ?? rules, text: event.currentTarget.value })
            }
          />
        )}
      </Field>
      <div class="actions">
        <Button look="primary" disabled={draft === undefined} onClick={() => void apply()}>
          {texts.applyLines}
        </Button>
        <Button disabled={draft === undefined} onClick={revert}>
          {texts.revertLines}
        </Button>
      </div>
    </details>
  );
}
