import type { PackLogRow, PackRow } from "@gazetteer/store";
import { formatDate, optionsDataTexts, plural } from "@gazetteer/ui";
import { localText } from "../local-text.ts";
import { useOptions } from "../options-context.ts";
import { LogEntry } from "./LogEntry.tsx";

export interface PackDetailsProps {
  readonly pack: PackRow;
  readonly log: readonly PackLogRow[];
}

/** Licence, maintainers, perspective, and what each update changed. */
export function PackDetails({ pack: { header }, log }: PackDetailsProps) {
  const { language, languages } = useOptions();
  const texts = optionsDataTexts(language).packs;
  return (
    <details class="pack-details">
      <summary>{texts.details}</summary>
      <dl>
        <dt>{texts.perspective}</dt>
        <dd>{localText(header.perspective, languages)}</dd>
        <dt>{texts.licence}</dt>
        <dd>{header.licence}</dd>
        <dt>{texts.maintainers}</dt>
        <dd>{header.maintainers.join(", ")}</dd>
        {header.homepage !== undefined && (
          <>
            <dt>{texts.homepage}</dt>
            <dd>
              <a href={header.homepage} target="_blank" rel="noopener noreferrer">
                {header.homepage}
              </a>
            </dd>
          </>
        )}
        {header.updateUrl !== undefined && (
          <>
            <dt>{texts.updates}</dt>
            <dd>
              <a href={header.updateUrl} target="_blank" rel="noopener noreferrer">
                {header.updateUrl}
              </a>
            </dd>
          </>
        )}
      </dl>
      <h4>{texts.log}</h4>
      {log.length === 0 && <p class="muted">{texts.noLog}</p>}
      {log.map((update) => {
        const count = (isOf: (entry: PackLogRow["entities"][number]) => boolean) =>
          update.entities.filter(isOf).length;
        return (
          <details key={update.version}>
            <summary>
              {texts.logLine(
                update.version,
                update.from,
                formatDate(update.at.slice(0, 10), language),
              )}
              {" · "}
              {plural(
                language,
                count(({ before }) => before === undefined),
                texts.added,
              )}
              {", "}
              {plural(
                language,
                count(({ before, after }) => before !== undefined && after !== undefined),
                texts.changed,
              )}
              {", "}
              {plural(
                language,
                count(({ after }) => after === undefined),
                texts.removed,
              )}
            </summary>
            <ul class="rows">
              {update.entities.map((entry) => (
                <LogEntry key={entry.id} entry={entry} />
              ))}
            </ul>
          </details>
        );
      })}
    </details>
  );
}
