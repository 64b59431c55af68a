import { Button, optionsTexts } from "@gazetteer/ui";
import { listSteps, redo, undo } from "@gazetteer/store";
import type { StepRow } from "@gazetteer/store";
import { useCallback, useEffect, useState } from "preact/hooks";
import { subjectName } from "./subject-name.ts";
import { useOptions } from "./options-context.ts";
import { useLive } from "./use-live.ts";
import type { Said } from "./use-said.ts";

/** Fields have an undo of their own, which must stay theirs. */
function isTyping(target: EventTarget | null): boolean {
  return target instanceof HTMLElement && target.matches("input, textarea, select");
}

/** A step of tens of thousands of rows takes seconds; what takes less is said when it is done. */
const SLOW_MS = 500;

type Direction = "undo" | "redo";

/** Undo and redo over everything that changes data, with the name of the step; also Ctrl+Z and Ctrl+Shift+Z. */
export function UndoBar({ said }: { readonly said: Said }) {
  const { store, language, languages, say } = useOptions();
  const texts = optionsTexts(language);
  const wordsFor = useCallback(
    async (step: StepRow | undefined) =>
      step && texts.steps[step.what](await subjectName(store, step, languages)),
    [store, texts, languages],
  );
  const read = useCallback(async () => {
    const steps = await listSteps(store);
    const last = steps.findLast(({ state }) => state === "done");
    const next = steps.find(({ state }) => state === "undone");
    return { last: await wordsFor(last), next: await wordsFor(next) };
  }, [store, wordsFor]);
  const live = useLive(read);
  const { last, next } = live.state === "ready" ? live.value : {};

  /** What has been going on for long enough to say so. */
  const [slow, setSlow] = useState<Direction>();
  const turn = useCallback(
    async (direction: Direction) => {
      const waiting = setTimeout(() => setSlow(direction), SLOW_MS);
      const step = await (direction === "undo" ? undo(store) : redo(store)).finally(() => {
        clearTimeout(waiting);
        setSlow(undefined);
      });
      const done = direction === "undo" ? texts.undone : texts.redone;
      say(step === undefined ? texts.nothingToUndo : `${done}: ${await wordsFor(step)}`);
    },
    [store, texts, say, wordsFor],
  );
  useEffect(() => {
    const stop = new AbortController();
    const press = (event: KeyboardEvent) => {
      const isUndoKey = event.key.toLowerCase() === "z" && (event.ctrlKey || event.metaKey);
      if (!isUndoKey || isTyping(event.target)) return;
      event.preventDefault();
      void turn(event.shiftKey ? "redo" : "undo");
    };
    window.addEventListener("keydown", press, { signal: stop.signal });
    return () => stop.abort();
  }, [turn]);

  return (
    <footer class="undo-bar">
      <p role="status">
        <span key={said.turn}>{slow === undefined ? said.words : texts.turning[slow]}</span>
      </p>
      {last !== undefined && (
        <p id="last-step" class="last-step">
          {texts.lastStep(last)}
        </p>
      )}
      <Button
        look="text"
        disabled={last === undefined || slow !== undefined}
        title={last}
        aria-describedby={last === undefined ? undefined : "last-step"}
        onClick={() => void turn("undo")}
      >
        {texts.undo}
      </Button>
      <Button
        look="text"
        disabled={next === undefined || slow !== undefined}
        title={next}
        onClick={() => void turn("redo")}
      >
        {texts.redo}
      </Button>
    </footer>
  );
}
