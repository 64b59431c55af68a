import { Button, optionsEntityTexts, plural } from "@gazetteer/ui";
import { useState } from "preact/hooks";
import { goTo } from "../go-to.ts";
import { useOptions } from "../options-context.ts";
import type { Draft } from "./draft/draft.ts";
import type { EntityEdit } from "./draft/use-entity-edit.ts";

export interface SaveBarProps {
  readonly edit: EntityEdit;
  readonly isNew: boolean;
  readonly tryAddress: string;
  /** Problems that keep it from being saved, once somebody tried. */
  readonly problems: number;
}

/** Says that something is not saved, with what can be done about it; a discarded edit can be brought back. */
export function SaveBar({ edit, isNew, tryAddress, problems }: SaveBarProps) {
  const { language } = useOptions();
  const texts = optionsEntityTexts(language);
  const [discarded, setDiscarded] = useState<Draft>();
  const { draft, put } = edit;
  if (draft === undefined)
    return discarded === undefined ? null : (
      // A bar of its own: a button that turned into "Save" while it is pressed would save.
      <div key="discarded" class="save-bar" role="status">
        <p>{texts.discarded}</p>
        <Button look="text" onClick={() => put(discarded)}>
          {texts.bringBack}
        </Button>
      </div>
    );
  const discard = () => {
    setDiscarded(draft);
    put(undefined);
    if (isNew) goTo({ pane: "dictionary" });
  };
  return (
    <div key="unsaved" class="save-bar" data-state="unsaved">
      <p role="status">
        {problems > 0
          ? texts.problems(plural(language, problems, texts.count))
          : isNew
            ? texts.unsavedNew
            : texts.unsaved}
      </p>
      <Button look="primary" type="submit" aria-keyshortcuts="Control+S">
        {texts.save}
      </Button>
      {edit.entity !== undefined && (
        <a class="button" data-look="text" href={tryAddress}>
          {texts.tryIt}
        </a>
      )}
      <Button look="text" onClick={discard}>
        {texts.discard}
      </Button>
    </div>
  );
}
