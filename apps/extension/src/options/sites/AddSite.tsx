import { putRule, siteRule, type SiteRule } from "@gazetteer/store";
import { Button, Field, optionsSettingsTexts } from "@gazetteer/ui";
import { useState } from "preact/hooks";
import { useOptions } from "../options-context.ts";
import { MarkingSelect } from "./MarkingSelect.tsx";
import { siteFrom } from "./site-from.ts";

export interface AddSiteProps {
  /** What stands chosen until the reader chooses. */
  readonly usual: SiteRule["marking"];
}

/** Adds a choice for a site: which site, and what is done there. */
export function AddSite({ usual }: AddSiteProps) {
  const { store, language } = useOptions();
  const texts = optionsSettingsTexts(language).sites;
  const [typed, setTyped] = useState("");
  const [chosen, setChosen] = useState<SiteRule["marking"]>();
  const [error, setError] = useState<string>();
  const marking = chosen ?? usual;
  const add = (event: Event) => {
    event.preventDefault();
    const site = siteFrom(typed);
    if (site === undefined) {
      setError(texts.notASite);
      return;
    }
    setError(undefined);
    setTyped("");
    setChosen(undefined);
    void putRule(store, siteRule(site, marking));
  };
  return (
    <form class="add-row" onSubmit={add}>
      <Field label={texts.add} help={texts.addHelp} error={error}>
        {(control) => (
          <input
            {...control}
            value={typed}
            autocomplete="off"
            spellcheck={false}
            onInput={(event) => setTyped(event.currentTarget.value)}
          />
        )}
      </Field>
      <Field label={texts.marking}>
        {(control) => <MarkingSelect control={control} marking={marking} onChange={setChosen} />}
      </Field>
      <Button type="submit">{texts.addButton}</Button>
    </form>
  );
}
