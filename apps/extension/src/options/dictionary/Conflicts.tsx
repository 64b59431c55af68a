import type { Entity } from "@gazetteer/core";
import { findEntity, findOverrideConflicts, keepMine, takeTheirs } from "@gazetteer/store";
import { Button, Notice, optionsEntityTexts } from "@gazetteer/ui";
import { useCallback } from "preact/hooks";
import { FieldComparisons, type FieldComparisonsProps } from "../FieldComparisons.tsx";
import { useOptions } from "../options-context.ts";
import { useLive } from "../use-live.ts";
import type { EntityEdit } from "./draft/use-entity-edit.ts";

interface ConflictProps extends Omit<FieldComparisonsProps, "records"> {
  readonly theirs: Entity | undefined;
  readonly mine: object;
  readonly onTheirs: () => void;
  readonly onMine: () => void;
}

function Conflict({ theirs, mine, onTheirs, onMine, ...compared }: ConflictProps) {
  const texts = optionsEntityTexts(useOptions().language);
  return (
    <Notice tone="error">
      <FieldComparisons {...compared} records={[theirs, mine]} />
      <Button onClick={onTheirs}>{texts.takeTheirs}</Button>
      <Button onClick={onMine}>{texts.keepMine}</Button>
    </Notice>
  );
}

export interface ConflictsProps {
  readonly id: string;
  readonly stored: Entity;
  readonly edit: EntityEdit;
}

/** Fields that somebody else changed as well: another tab since the edit began, or an update of the pack. */
export function Conflicts({ id, stored, edit }: ConflictsProps) {
  const { store, language } = useOptions();
  const texts = optionsEntityTexts(language);
  const live = useLive(useCallback(() => findEntity(store, id), [store, id]));
  const found = live.state === "ready" ? live.value : undefined;
  const original = found?.entry.original;
  const updated = findOverrideConflicts(found?.override, original);
  return (
    <>
      {edit.conflicts.map((field) => (
        <Conflict
          key={field}
          fields={[field]}
          wordsFor={texts.conflictIn}
          titles={[texts.saved, texts.yours]}
          theirs={stored}
          mine={edit.value}
          onTheirs={() => edit.settle(field, "theirs")}
          onMine={() => edit.settle(field, "mine")}
        />
      ))}
      {updated.length > 0 && (
        <Conflict
          fields={updated}
          wordsFor={texts.updateChanged}
          titles={[texts.updated, texts.yours]}
          theirs={original}
          mine={stored}
          onTheirs={() => void takeTheirs(store, id)}
          onMine={() => void keepMine(store, id)}
        />
      )}
    </>
  );
}
