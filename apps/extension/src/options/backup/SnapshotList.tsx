import { listSnapshots, type Snapshot } from "@gazetteer/store";
import { Button, Notice, optionsDataTexts, plural } from "@gazetteer/ui";
import { useEffect, useState } from "preact/hooks";
import { useOptions } from "../options-context.ts";

export interface SnapshotListProps {
  /** Shows what a backup would change. */
  readonly look: (name: string, title: string) => void;
}

/** Snapshots that the product took by itself, newest first. */
export function SnapshotList({ look }: SnapshotListProps) {
  const { store, language } = useOptions();
  const texts = optionsDataTexts(language).backup;
  const [snapshots, setSnapshots] = useState<readonly Snapshot[]>([]);
  const [problem, setProblem] = useState<string>();
  useEffect(() => {
    // They live outside the database, so no live query tells of new ones.
    void listSnapshots(store).then(setSnapshots, (error: unknown) => setProblem(String(error)));
  }, [store]);
  const format = new Intl.DateTimeFormat(language, { dateStyle: "medium", timeStyle: "short" });
  return (
    <>
      {problem !== undefined && <Notice tone="error">{problem}</Notice>}
      {snapshots.length === 0 ? (
        <p>{texts.noSnapshots}</p>
      ) : (
        <ul class="rows">
          {snapshots.map((snapshot) => {
            const when = format.format(new Date(snapshot.at));
            return (
              <li key={snapshot.name} class="row">
                <span class="row-title">{when}</span>
                <span class="muted">
                  {texts.reasons[snapshot.reason]} ·{" "}
                  {plural(language, snapshot.entities, texts.entities)}
                </span>
                <Button
                  look="text"
                  aria-label={texts.restore(when)}
                  onClick={() => look(snapshot.name, when)}
                >
                  {texts.look}
                </Button>
              </li>
            );
          })}
        </ul>
      )}
    </>
  );
}
