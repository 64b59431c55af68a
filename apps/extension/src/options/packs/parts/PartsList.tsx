import type { Office } from "@gazetteer/core";
import { type PackRow, saveOffice } from "@gazetteer/store";
import { Button, optionsDataTexts, optionsEntityTexts } from "@gazetteer/ui";
import { goTo } from "../../go-to.ts";
import { localText } from "../../local-text.ts";
import { officeTitle } from "../../office-title.ts";
import { useOptions } from "../../options-context.ts";

/** Offices and voices of a pack that is not the reader's own: an office is changed as a copy in their own pack. */
export function PartsList({ pack }: { readonly pack: PackRow }) {
  const { store, language, languages } = useOptions();
  const texts = optionsDataTexts(language).packs;
  const { fields } = optionsEntityTexts(language);
  const change = async (office: Office) => {
    goTo({ pane: "packs", item: await saveOffice(store, office) });
  };
  return (
    <>
      <section>
        <h3>{fields.offices}</h3>
        <p class="muted">{texts.officesHelp}</p>
        <ul class="rows">
          {pack.offices.map((office) => {
            const title = officeTitle(office, languages);
            return (
              <li key={office.id} class="row">
                <bdi class="row-title">{title}</bdi>
                <Button
                  look="text"
                  aria-label={texts.changeOffice(title)}
                  onClick={() => void change(office)}
                >
                  {texts.change}
                </Button>
              </li>
            );
          })}
        </ul>
      </section>
      <section>
        <h3>{fields.voices}</h3>
        <ul class="rows">
          {pack.voices.map(({ id, name }) => (
            <li key={id} class="row">
              <bdi>{localText(name, languages)}</bdi>
            </li>
          ))}
        </ul>
      </section>
    </>
  );
}
