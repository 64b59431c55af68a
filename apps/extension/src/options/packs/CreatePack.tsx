import { PACK_FORMAT } from "@gazetteer/core";
import { createPack } from "@gazetteer/store";
import { Button, Field, optionsDataTexts } from "@gazetteer/ui";
import { useState } from "preact/hooks";
import { useOptions } from "../options-context.ts";
import { slugOf } from "../../slug-of.ts";

/** Makes an empty pack of the reader's own. */
export function CreatePack({ taken }: { readonly taken: readonly string[] }) {
  const { store, language } = useOptions();
  const texts = optionsDataTexts(language).packs;
  const [title, setTitle] = useState("");
  const [typedId, setTypedId] = useState<string>();
  const [error, setError] = useState<string>();
  const id = typedId ?? slugOf(title);
  const create = async (event: Event) => {
    event.preventDefault();
    if (taken.includes(id)) {
      setError(texts.idTaken);
      return;
    }
    if (title.trim() === "" || id !== slugOf(id) || id === "") {
      setError(texts.createIdHelp);
      return;
    }
    await createPack(store, {
      format: PACK_FORMAT,
      id,
      title: { en: title.trim() },
      version: "0.1.0",
      description: { en: texts.ownDescription },
      languages: ["en"],
      licence: "CC-BY-4.0",
      maintainers: [texts.ownMaintainer],
      perspective: { en: texts.ownPerspective },
    });
    setTitle("");
    setTypedId(undefined);
    setError(undefined);
  };
  return (
    <form class="create-pack" onSubmit={(event) => void create(event)}>
      <Field label={texts.createTitle}>
        {(control) => (
          <input
            {...control}
            value={title}
            onInput={(event) => setTitle(event.currentTarget.value)}
          />
        )}
      </Field>
      <Field label={texts.createId} help={texts.createIdHelp} error={error}>
        {(control) => (
          <input
            {...control}
            value={id}
            spellcheck={false}
            onInput={(event) => setTypedId(event.currentTarget.value)}
          />
        )}
      </Field>
      <Button type="submit">{texts.createButton}</Button>
    </form>
  );
}
