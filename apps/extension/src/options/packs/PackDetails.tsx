import type { PackLogRow, PackRow } from "@gazetteer/store";
import { formatDate, optionsDataTexts, plural, safeAddress } from "@gazetteer/ui";
import { localText } from "../local-text.ts";
import { useOptions } from "../options-context.ts";
import { LogEntry } from "./LogEntry.tsx";

export interface PackDetailsProps {
  readonly pack: PackRow;
  readonly log: readonly PackLogRow[];
}

/** What a pack's file says is opened over https only, as the sources on cards are. */
function Address({ url }: { readonly url: string }) {
  const address = safeAddress(url);
  if (address === undefined) return <bdi>{url}</bdi>;
  return (
    <a href={address.href} target="_blank" rel="noopener noreferrer">
      {url}
    </a>
  );
}

/** Licence, maintainers, perspective, and what each update changed. */
export function PackDetails({ pack: { header }, log }: PackDetailsProps) {
  const { language, languages } = useOptions();
  const texts = optionsDataTexts(language).packs;
  return (
    <details class="fold pack-details">
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
              <Address url={header.homepage} />
            </dd>
          </>
        )}
        {header.updateUrl !== undefined && (
          <>
            <dt>{texts.updates}</dt>
            <dd>
              <Address url={header.updateUrl} />
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
          <details class="fold" key={update.version}>
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
