import { putRule, siteRule, type SiteRule } from "@gazetteer/store";
import { Button, Field, optionsSettingsTexts } from "@gazetteer/ui";
import { useState } from "preact/hooks";
import { useOptions } from "../options-context.ts";
import { siteFrom } from "./site-from.ts";

export interface AddSiteProps {
  /** What most come for: off, or, where only chosen sites are marked, marked. The row offers the others. */
  readonly marking: SiteRule["marking"];
}

/** Adds a choice for a site. */
export function AddSite({ marking }: AddSiteProps) {
  const { store, language } = useOptions();
  const texts = optionsSettingsTexts(language).sites;
  const [typed, setTyped] = useState("");
  const [error, setError] = useState<string>();
  const add = (event: Event) => {
    event.preventDefault();
    const site = siteFrom(typed);
    if (site === undefined) {
      setError(texts.notASite);
      return;
    }
    setError(undefined);
    setTyped("");
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
      <Button type="submit">{texts.addButton}</Button>
    </form>
  );
}
