import type { Dictionary } from "@gazetteer/core";
import { optionsEntityTexts } from "@gazetteer/ui";
import { useOptions } from "../options-context.ts";
import { routeAddress } from "../route.ts";
import { getAt } from "./draft/at-path.ts";
import { useDraftIds } from "./draft/use-draft-ids.ts";
import { titleOf } from "./entity-search.ts";

/** Edits that wait to be saved, wherever the reader has gone since. */
export function UnsavedList({
  dictionary,
  chosen,
}: {
  readonly dictionary: Dictionary;
  readonly chosen: string | undefined;
}) {
  const { drafts, language, languages } = useOptions();
  const texts = optionsEntityTexts(language);
  const ids = useDraftIds();
  if (ids.length === 0) return null;
  const nameOf = (id: string) => {
    const entry = dictionary.entries.get(id);
    const typed = getAt(drafts.get(id)?.value, ["names", 0, "text"]);
    return entry === undefined
      ? String(typed || texts.newTitle)
      : titleOf(entry, languages, dictionary);
  };
  return (
    <nav class="unsaved" aria-label={texts.unsaved}>
      <span class="muted">{texts.unsaved}:</span>
      {ids.map((id) => (
        <a
          key={id}
          class="chip"
          href={routeAddress({ pane: "dictionary", item: id })}
          aria-current={id === chosen ? "true" : undefined}
        >
          <bdi>{nameOf(id)}</bdi>
        </a>
      ))}
    </nav>
  );
}
