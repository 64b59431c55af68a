import { compileEngine, daySpan, explain, openEngine } from "@gazetteer/core";
import { readDictionary } from "@gazetteer/store";
import { Field, Notice, optionsTryTexts, optionsTexts } from "@gazetteer/ui";
import { useCallback, useMemo, useState } from "preact/hooks";
import { titleOf } from "../dictionary/entity-search.ts";
import { FileButton } from "../import/FileButton.tsx";
import { useOptions } from "../options-context.ts";
import { useLive } from "../use-live.ts";
import { MarkedText } from "./MarkedText.tsx";
import { ReasonList } from "./ReasonList.tsx";

/** Largest text file that is tried, in bytes; beyond it a page of reasons helps nobody. */
const MAX_BYTES = 5_000_000;

/** A text of the reader's, marked as they type, with the reason for every candidate. */
export function TryPane() {
  const { store, language, languages } = useOptions();
  const texts = optionsTryTexts(language);
  const [text, setText] = useState(texts.sample);
  const [date, setDate] = useState("");
  const [problem, setProblem] = useState<string>();
  const live = useLive(useCallback(() => readDictionary(store), [store]));
  const read = live.state === "ready" ? live.value : undefined;
  const engine = useMemo(
    () =>
      read === undefined
        ? undefined
        : openEngine(compileEngine(read.dictionary, { revision: read.revision })),
    [read],
  );
  const typed = date.trim();
  const isDate = typed === "" || daySpan(typed) !== undefined;
  const found = useMemo(
    () =>
      engine === undefined
        ? []
        : explain(engine, text, { date: isDate && typed !== "" ? typed : undefined }),
    [engine, text, typed, isDate],
  );
  if (live.state === "failed")
    return <p role="alert">{optionsTexts(language).failed(live.reason)}</p>;
  const titleFor = (id: string) => {
    const entry = read?.dictionary.entries.get(id);
    return entry === undefined ? id : titleOf(entry, languages);
  };
  const open = async (file: File) => {
    setProblem(file.size > MAX_BYTES ? texts.tooLarge : undefined);
    if (file.size <= MAX_BYTES) setText(await file.text());
  };
  return (
    <div class="form-pane wide">
      <h2>{texts.title}</h2>
      <p class="muted">{texts.lead}</p>
      <Field label={texts.text}>
        {(control) => (
          <textarea
            {...control}
            rows={6}
            dir="auto"
            value={text}
            onInput={(event) => setText(event.currentTarget.value)}
          />
        )}
      </Field>
      <div class="actions">
        <FileButton accept=".txt,text/plain" onFile={(file) => void open(file)}>
          {texts.open}
        </FileButton>
      </div>
      {problem !== undefined && <Notice tone="error">{problem}</Notice>}
      <Field label={texts.date} help={texts.dateHelp} error={isDate ? undefined : texts.notADate}>
        {(control) => (
          <input
            {...control}
            value={date}
            placeholder="2016-12-16"
            onInput={(event) => setDate(event.currentTarget.value)}
          />
        )}
      </Field>
      <section aria-label={texts.preview}>
        <MarkedText
          text={text}
          found={found}
          titleFor={titleFor}
          kindOf={(id) => read?.dictionary.entries.get(id)?.entity.kind}
        />
      </section>
      <ReasonList found={found} titleFor={titleFor} />
    </div>
  );
}
