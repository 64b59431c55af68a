import { findEntity, listRules, type NotThisRule, type SiteRule } from "@gazetteer/store";
import { optionsSettingsTexts, plural } from "@gazetteer/ui";
import { useCallback, useState } from "preact/hooks";
import { titleOf } from "../dictionary/entity-search.ts";
import { foldForSearch } from "../dictionary/fold-for-search.ts";
import { FileButton, IMPORT_FILES } from "../import/FileButton.tsx";
import { ImportView } from "../import/ImportView.tsx";
import { SaveAs } from "../import/SaveAs.tsx";
import { useOptions } from "../options-context.ts";
import { readVoices } from "../../storage/read-voices.ts";
import { useSettings } from "../settings/use-settings.ts";
import { useLive } from "../use-live.ts";
import { AddSite } from "./AddSite.tsx";
import { ExportCorrections } from "./ExportCorrections.tsx";
import { NotThisList } from "./NotThisList.tsx";
import { PagesChoice } from "./PagesChoice.tsx";
import { SitesAsText } from "./SitesAsText.tsx";
import { SiteRow } from "./SiteRow.tsx";
import { usualMarking } from "./usual-marking.ts";

/** The reader's choices for single sites, and what they told cards not to mark. */
export function SitesPane() {
  const { store, language, languages, opened } = useOptions();
  const { settings } = useSettings();
  const texts = optionsSettingsTexts(language).sites;
  const usual = usualMarking(settings.pages);
  const [search, setSearch] = useState("");
  const live = useLive(useCallback(() => listRules(store), [store]));
  const read = useCallback(async () => {
    const told = (await listRules(store)).filter((rule) => rule.type === "not-this");
    const found = await Promise.all(told.map(({ entity }) => findEntity(store, entity)));
    return {
      entries: new Map(found.flatMap((each) => (each ? [[each.entry.entity.id, each.entry]] : []))),
      voices: await readVoices(store),
    };
  }, [store]);
  const words = useLive(read);
  const rules = live.state === "ready" ? live.value : [];
  const sites = rules
    .filter((rule): rule is SiteRule => rule.type === "site")
    .sort((a, b) => (a.site < b.site ? -1 : 1));
  const found = sites.filter(({ site }) => foldForSearch(site).includes(foldForSearch(search)));
  const notThis = rules.filter((rule): rule is NotThisRule => rule.type === "not-this");
  const nameOf = (entity: string) => {
    const known = words.state === "ready" ? words.value : undefined;
    const entry = known?.entries.get(entity);
    return known && entry ? titleOf(entry, languages, known) : entity;
  };
  return (
    <div class="form-pane">
      <h2>{texts.title}</h2>
      <p class="muted">{texts.lead}</p>
      <PagesChoice />
      <AddSite usual={usual} />
      {sites.length === 0 ? (
        <p>{texts.none}</p>
      ) : (
        <>
          <input
            class="input"
            type="search"
            aria-label={texts.search}
            placeholder={texts.search}
            value={search}
            onInput={(event) => setSearch(event.currentTarget.value)}
          />
          <p class="muted" role="status">
            {plural(language, found.length, texts.count)}
          </p>
          {found.length === 0 && <p>{texts.noneFound}</p>}
          <ul class="rows">
            {found.map((rule) => (
              <SiteRow key={rule.id} rule={rule} />
            ))}
          </ul>
        </>
      )}
      <SitesAsText rules={sites} usual={usual} />
      <div class="actions">
        {sites.length > 0 && (
          <SaveAs what={{ type: "sites" }} name="gazetteer-sites" formats={["json"]}>
            {texts.save}
          </SaveAs>
        )}
        <FileButton accept={IMPORT_FILES} onFile={opened.openFile}>
          {texts.open}
        </FileButton>
      </div>
      <ImportView />
      <h3>{texts.notThis}</h3>
      <p class="muted">{texts.notThisLead}</p>
      <NotThisList rules={notThis} nameOf={nameOf} />
      {notThis.length > 0 && <ExportCorrections />}
    </div>
  );
}
