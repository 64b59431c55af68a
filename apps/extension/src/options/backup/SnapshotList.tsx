import { listSnapshots, type Snapshot } from "@gazetteer/store";
import { Button, Notice, optionsDataTexts, plural } from "@gazetteer/ui";
import { useEffect, useState } from "preact/hooks";
import { hearChanges } from "../../messaging/hear-changes.ts";
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
    const stop = new AbortController();
    const list = () =>
      void listSnapshots(store).then(setSnapshots, (error: unknown) => setProblem(String(error)));
    list();
    // They live outside the database, so no live query tells of new ones; the background does.
    hearChanges(list, stop.signal);
    return () => stop.abort();
  }, [store]);
  const format = new Intl.DateTimeFormat(language, { dateStyle: "medium", timeStyle: "short" });
  const [last] = snapshots;
  return (
    <>
      {last !== undefined && <p>{texts.last(format.format(new Date(last.at)))}</p>}
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
