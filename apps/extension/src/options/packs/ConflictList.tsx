import { keepMine, listConflicts, takeTheirs } from "@gazetteer/store";
import { Button, namesText, optionsDataTexts, plural } from "@gazetteer/ui";
import { useCallback } from "preact/hooks";
import { readTitles } from "../../tab/entity-titles.ts";
import { FieldComparisons } from "../FieldComparisons.tsx";
import { useOptions } from "../options-context.ts";
import { routeAddress } from "../route.ts";
import { useLive } from "../use-live.ts";

/** What an update and the reader have both changed, until the reader decides; nothing while there is none. */
export function ConflictList() {
  const { store, language, languages } = useOptions();
  const texts = optionsDataTexts(language).packs;
  const read = useCallback(async () => {
    const listed = await listConflicts(store);
    const titles = await readTitles(
      store,
      listed.map(({ entity }) => entity),
      languages,
    );
    return listed.map((conflict) => {
      const names = titles.get(conflict.entity)?.names ?? [];
      return { ...conflict, title: namesText(names) || conflict.entity };
    });
  }, [store, languages]);
  const live = useLive(read);
  const conflicts = live.state === "ready" ? live.value : [];
  if (conflicts.length === 0) return null;
  return (
    <section class="conflicts">
      <h3>{texts.conflicts}</h3>
      <p class="muted">
        {texts.conflictsLead} {plural(language, conflicts.length, texts.conflictsOf)}
      </p>
      <ul class="rows">
        {conflicts.map(({ entity, title, fields, mine, theirs }) => (
          <li key={entity}>
            <div class="row">
              <a class="row-title" href={routeAddress({ pane: "dictionary", item: entity })}>
                <bdi>{title}</bdi>
              </a>
              <Button
                look="text"
                aria-label={texts.keepMine(title)}
                onClick={() => void keepMine(store, entity)}
              >
                {texts.keepMineShort}
              </Button>
              <Button
                look="text"
                aria-label={texts.takeTheirs(title)}
                onClick={() => void takeTheirs(store, entity)}
              >
                {texts.takeTheirsShort}
              </Button>
            </div>
            <FieldComparisons
              fields={fields}
              records={[mine, theirs]}
              titles={[texts.mine, texts.theirs]}
            />
          </li>
        ))}
      </ul>
    </section>
  );
}
