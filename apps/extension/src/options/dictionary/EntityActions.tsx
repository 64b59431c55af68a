import type { Entry } from "@gazetteer/core";
import {
  deleteEntity,
  disableEntity,
  enableEntity,
  type PackOrigin,
  resetEntity,
} from "@gazetteer/store";
import { Button, optionsDictionaryTexts, optionsEntityTexts } from "@gazetteer/ui";
import { goTo } from "../go-to.ts";
import { useOptions } from "../options-context.ts";
import { copyOf } from "./draft/new-entity.ts";

export interface EntityActionsProps {
  readonly entry: Entry;
  readonly origin: PackOrigin;
  readonly title: string;
  readonly onMerge: () => void;
}

/** What can be done with a whole entity; what takes away comes last, and everything can be undone. */
export function EntityActions({ entry, origin, title, onMerge }: EntityActionsProps) {
  const { store, drafts, language, say } = useOptions();
  const words = optionsDictionaryTexts(language);
  const texts = optionsEntityTexts(language);
  const { entity } = entry;
  const duplicate = () => {
    const item = drafts.nameNew();
    drafts.put(item, { before: undefined, value: copyOf(entity) });
    goTo({ pane: "dictionary", item });
  };
  const remove = async () => {
    await deleteEntity(store, entity.id);
    drafts.put(entity.id, undefined);
    say(texts.deleted(title));
    goTo({ pane: "dictionary" });
  };
  return (
    <div class="actions">
      <Button onClick={duplicate}>{texts.duplicate}</Button>
      <Button onClick={onMerge}>{texts.merge}</Button>
      {entry.original !== undefined && (
        <Button onClick={() => void resetEntity(store, entity.id)}>{words.reset}</Button>
      )}
      {entry.disabled ? (
        <Button onClick={() => void enableEntity(store, entity.id)}>{words.enable}</Button>
      ) : (
        <Button onClick={() => void disableEntity(store, entity.id)}>{words.disable}</Button>
      )}
      {origin === "own" && <Button onClick={() => void remove()}>{texts.delete}</Button>}
    </div>
  );
}
