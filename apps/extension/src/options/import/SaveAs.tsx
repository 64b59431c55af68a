import { Button, Notice, optionsDataTexts } from "@gazetteer/ui";
import { useEffect, useRef, useState } from "preact/hooks";
import { createDataWorker } from "../../data/create-data-worker.ts";
import type { SaveFormat, SaveWhat } from "../../data/data-messages.ts";
import { Choice } from "../dictionary/Choice.tsx";
import { useOptions } from "../options-context.ts";
import { saveFile } from "../save-file.ts";
import { wordsForFailure } from "./words-for-problem.ts";

export interface SaveAsProps {
  readonly what: SaveWhat;
  /** Name of the file without its ending. */
  readonly name: string;
  readonly formats: readonly SaveFormat[];
  readonly children: string;
}

/** A button that hands data over as a file, in the format beside it. A worker makes the file. */
export function SaveAs({ what, name, formats, children }: SaveAsProps) {
  const { store, language, say } = useOptions();
  const texts = optionsDataTexts(language).save;
  const [format, setFormat] = useState(formats[0] ?? "json");
  const [now, setNow] = useState<"ready" | "working">("ready");
  const [problem, setProblem] = useState<string>();
  const lifeRef = useRef<AbortController | undefined>(undefined);
  useEffect(() => () => lifeRef.current?.abort(), []);
  const stop = () => {
    lifeRef.current?.abort();
    setNow("ready");
  };
  const save = () => {
    setProblem(undefined);
    setNow("working");
    const { signal } = (lifeRef.current = new AbortController());
    const ports = { writeSentinel: store.ports.sentinel.write, onChange: () => {} };
    const worker = createDataWorker(
      ports,
      (answer) => {
        if (answer.type === "saved") {
          saveFile(`${name}.${format}`, answer.file);
          say(texts.done);
        } else if (answer.type === "failed")
          setProblem(wordsForFailure(answer, optionsDataTexts(language)));
        stop();
      },
      signal,
    );
    worker.ask({ type: "save", what, format });
  };
  return (
    <div class="save-as">
      {now === "ready" ? (
        <Button onClick={save}>{children}</Button>
      ) : (
        <Button onClick={stop}>{texts.cancel}</Button>
      )}
      {formats.length > 1 && (
        <Choice
          label={texts.format}
          value={format}
          options={formats.map((each) => ({ value: each, label: texts.formats[each] }))}
          onChange={(value) => setFormat(formats.find((each) => each === value) ?? "json")}
        />
      )}
      {now === "working" && <progress aria-label={texts.working} />}
      {problem !== undefined && <Notice tone="error">{problem}</Notice>}
    </div>
  );
}
