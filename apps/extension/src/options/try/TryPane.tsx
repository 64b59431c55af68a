import { daySpan, explain } from "@gazetteer/core";
import { Field, formatDate, Notice, optionsTryTexts, optionsTexts } from "@gazetteer/ui";
import { useMemo, useState } from "preact/hooks";
import { titleOf } from "../dictionary/entity-search.ts";
import { FileButton } from "../import/FileButton.tsx";
import { localText } from "../local-text.ts";
import { officeTitle } from "../office-title.ts";
import { useOptions } from "../options-context.ts";
import { MarkedText } from "./MarkedText.tsx";
import { PendingEdit } from "./PendingEdit.tsx";
import { ReasonList } from "./ReasonList.tsx";
import { useTriedEngine } from "./use-tried-engine.ts";

/** Largest text file that is tried, in bytes; beyond it a page of reasons helps nobody. */
const MAX_BYTES = 5_000_000;

/** A text of the reader's, marked as they type, with the reason for every candidate. `item`: an edit to try. */
export function TryPane({ item }: { readonly item: string | undefined }) {
  const { language, languages } = useOptions();
  const texts = optionsTryTexts(language);
  const [text, setText] = useState(texts.sample);
  const [date, setDate] = useState("");
  const [problem, setProblem] = useState<string>();
  const [isTried, setTried] = useState(true);
  const { live, pending, dictionary, engine } = useTriedEngine(item, isTried);
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
    const entry = dictionary?.entries.get(id);
    const office = dictionary?.offices.get(id);
    if (office !== undefined) return officeTitle(office, languages);
    return dictionary && entry ? titleOf(entry, languages, dictionary) : id;
  };
  const packTitleFor = (id: string) => {
    const header = dictionary?.packs.find((pack) => pack.id === id);
    return header === undefined ? id : localText(header.title, languages);
  };
  const open = async (file: File) => {
    setProblem(file.size > MAX_BYTES ? texts.tooLarge : undefined);
    if (file.size <= MAX_BYTES) setText(await file.text());
  };
  return (
    <div class="form-pane wide">
      <h2>{texts.title}</h2>
      <p class="muted">{texts.lead}</p>
      {item !== undefined && pending !== undefined && (
        <PendingEdit
          id={item}
          title={pending.names[0]?.text ?? pending.id}
          isTried={isTried}
          onChange={setTried}
        />
      )}
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
      <Field
        label={texts.date}
        help={isDate && typed !== "" ? formatDate(typed, language) : texts.dateHelp}
        error={isDate ? undefined : texts.notADate}
      >
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
          kindOf={(id) => dictionary?.entries.get(id)?.entity.kind}
        />
      </section>
      {engine !== undefined && <ReasonList found={found} titles={{ titleFor, packTitleFor }} />}
    </div>
  );
}
