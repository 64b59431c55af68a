import type { ImportChoice } from "@gazetteer/store";
import { optionsDataTexts } from "@gazetteer/ui";
import { useCallback, useEffect, useLayoutEffect, useMemo, useRef, useState } from "preact/hooks";
import { createDataWorker, type DataWorker } from "../../data/create-data-worker.ts";
import type {
  DataAnswer,
  DataRequest,
  PlanChoice,
  PlanSummary,
  Stage,
} from "../../data/data-messages.ts";
import type { OptionsView } from "../options-context.ts";
import { wordsForFailure, wordsForProblem } from "./words-for-problem.ts";

/** A worker that says nothing for so long has lost itself in a file: it tells of each step through 200 MB. */
const SILENCE_MS = 10_000;

/** Where an import stands: nothing chosen, work going on, a plan to look at, or a file that cannot be read. */
export type ImportState =
  | { readonly state: "idle" }
  | {
      readonly state: "working";
      readonly name: string;
      readonly stage: Stage;
      readonly done: number;
      readonly all: number;
    }
  | {
      readonly state: "planned";
      readonly name: string;
      readonly plan: PlanSummary;
      readonly problem?: string;
    }
  | { readonly state: "refused"; readonly name: string; readonly reason: string };

export interface ImportInUse {
  readonly now: ImportState;
  readonly openFile: (file: File) => void;
  readonly openSnapshot: (name: string, title: string) => void;
  /** Plans anew with what the reader says of the file. */
  readonly plan: (choice: PlanChoice) => void;
  readonly showRows: (upTo: number) => void;
  readonly apply: (choice: ImportChoice) => void;
  /** Ends the work, whatever it is; what was being written is taken back. */
  readonly close: () => void;
}

/** Opens a file, finds out what it would change, and waits for the reader's word. All work is a worker's. */
export function useImport({ store, language, say }: Omit<OptionsView, "opened">): ImportInUse {
  const [now, setNow] = useState<ImportState>({ state: "idle" });
  const lifeRef = useRef<AbortController | undefined>(undefined);
  const workerRef = useRef<DataWorker | undefined>(undefined);
  const texts = optionsDataTexts(language);
  const latestRef = useRef({ texts, now });
  useLayoutEffect(() => {
    latestRef.current = { texts, now };
  });

  const hear = useCallback(
    (name: string, answer: DataAnswer) => {
      const { texts: words } = latestRef.current;
      switch (answer.type) {
        case "progress":
          setNow({ state: "working", name, ...answer });
          return;
        case "planned":
          setNow({ state: "planned", name, plan: answer.plan });
          return;
        case "refused":
          setNow({ state: "refused", name, reason: wordsForProblem(answer.problem, words) });
          return;
        case "applied":
          setNow(
            answer.outcome.ok
              ? { state: "idle" }
              : { state: "refused", name, reason: words.report.nothing },
          );
          if (answer.outcome.ok) {
            lifeRef.current?.abort();
            say(words.report.done);
          }
          return;
        case "failed":
          setNow({ state: "refused", name, reason: wordsForFailure(answer, words) });
      }
    },
    [say],
  );
  const close = useCallback(() => {
    const wasWriting =
      latestRef.current.now.state === "working" && latestRef.current.now.stage === "writing";
    lifeRef.current?.abort();
    setNow({ state: "idle" });
    // A commit that was faster than the word is a step like any other, and the background hears of it.
    if (wasWriting) {
      say(latestRef.current.texts.report.cancelled);
      store.ports.onChange();
    }
  }, [say, store]);
  const begin = useCallback(
    (name: string, request: DataRequest) => {
      const { now: present } = latestRef.current;
      // A file that comes while another is being written would take that back.
      if (present.state === "working" && present.stage === "writing") return;
      lifeRef.current?.abort();
      const stop = new AbortController();
      lifeRef.current = stop;
      setNow({ state: "working", name, stage: "reading", done: 0, all: 0 });
      const ports = {
        writeSentinel: store.ports.sentinel.write,
        onChange: store.ports.onChange,
      };
      const heard = (answer: DataAnswer) => {
        if (!stop.signal.aborted) hear(name, answer);
      };
      workerRef.current = createDataWorker(ports, heard, stop.signal);
      workerRef.current.ask(request);
    },
    [store, hear],
  );
  useEffect(() => {
    if (now.state !== "working" || now.stage === "writing") return undefined;
    const { name } = now;
    const timer = setTimeout(() => {
      lifeRef.current?.abort();
      hear(name, { type: "refused", problem: { problem: "tooSlow" } });
    }, SILENCE_MS);
    return () => clearTimeout(timer);
  }, [now, hear]);

  return useMemo(
    () => ({
      now,
      openFile: (file) => begin(file.name, { type: "open", name: file.name, file }),
      openSnapshot: (name, title) => begin(title, { type: "open-snapshot", name }),
      plan: (choice) => workerRef.current?.ask({ type: "plan", choice }),
      showRows: (upTo) => workerRef.current?.ask({ type: "rows", upTo }),
      apply: (choice) => workerRef.current?.ask({ type: "apply", choice }),
      close,
    }),
    [now, begin, close],
  );
}
