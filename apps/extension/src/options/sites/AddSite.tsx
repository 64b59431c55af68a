import { putRule, siteRule } from "@gazetteer/store";
import { Button, Field, optionsSettingsTexts } from "@gazetteer/ui";
import { useState } from "preact/hooks";
import { useOptions } from "../options-context.ts";
import { siteFrom } from "./site-from.ts";

/** Adds a site, switched off: the choice that most come for; the row offers the others. */
export function AddSite() {
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
    void putRule(store, siteRule(site, "off"));
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
