import { Button, Icon, optionsEntityTexts, plural } from "@gazetteer/ui";
import { useRef, useState } from "preact/hooks";
import { useOptions } from "../../options-context.ts";
import { getAt, itemsOf } from "../draft/at-path.ts";
import { blankRecord, freeId } from "./empty-value.ts";
import type { FieldViewProps } from "./field-view-props.ts";
import { useForm } from "./form-context.ts";
import { ListItem } from "./ListItem.tsx";

/** Ids of a list with ids of its own begin so. */
const STEMS: Readonly<Record<string, string>> = {
  facts: "fact",
  sources: "source",
  offices: "office",
  voices: "voice",
};

let lastKey = 0;

/** Keys that no row had before. */
function newKeys(count: number): readonly number[] {
  return Array.from({ length: Math.max(0, count) }, () => ++lastKey);
}

/** With fewer that would wait, all are shown. */
const WORTH_FOLDING = 4;

export interface ListFieldProps extends FieldViewProps<"list"> {
  readonly heading: "named" | "under-a-heading";
}

/** A list of records: one row each, added, removed and moved by pointer or keyboard. */
export function ListField({ spec: { key, shape }, path, label, help, heading }: ListFieldProps) {
  const { language } = useOptions();
  const texts = optionsEntityTexts(language);
  const { value, change, issueAt, countIssues } = useForm();
  const { first } = shape;
  const problems = countIssues(path);
  const boxRef = useRef<HTMLDivElement>(null);
  const items = itemsOf(getAt(value, path));
  /** Keys of items, in step with the list: a row keeps its state when it moves. */
  const [keys, setKeys] = useState(() => newKeys(items.length));
  const [fresh, setFresh] = useState<number>();
  if (keys.length !== items.length)
    setKeys([...keys, ...newKeys(items.length - keys.length)].slice(0, items.length));

  /** Keys of items that wait behind a button; what is added later is always seen. */
  const [folded, setFolded] = useState<ReadonlySet<number>>(() => {
    const isFirst = (item: unknown) =>
      first === undefined || getAt(item, [first.key]) === first.value;
    const rest = keys.filter((_key, index) => !isFirst(items[index]));
    return new Set(rest.length < WORTH_FOLDING ? [] : rest);
  });
  const hidden = problems > 0 ? 0 : keys.filter((key) => folded.has(key)).length;

  const focusIn = (index: number, selector: string) =>
    requestAnimationFrame(() => {
      const row = boxRef.current?.querySelector(`:scope > ul > [data-index="${index}"]`);
      const target =
        row?.querySelector<HTMLElement>(selector) ?? row?.querySelector<HTMLElement>("button");
      (
        target ?? boxRef.current?.querySelector<HTMLElement>(":scope > .actions > [data-add]")
      )?.focus();
    });
  const add = () => {
    const stem = STEMS[key];
    const taken = new Set(items.map((item) => getAt(item, ["id"])));
    const id = stem === undefined ? {} : { id: freeId(stem, taken) };
    const [next = 0] = newKeys(1);
    setKeys([...keys, next]);
    setFresh(next);
    change(path, [...items, { ...blankRecord(shape.fields, language), ...id }]);
    focusIn(items.length, "input, select, textarea");
  };
  const remove = (index: number) => {
    setKeys(keys.toSpliced(index, 1));
    change(path, items.toSpliced(index, 1));
    focusIn(Math.min(index, items.length - 2), "[data-remove]");
  };
  const move = (index: number, step: -1 | 1) => {
    const to = index + step;
    if (to < 0 || to >= items.length) return;
    setKeys(keys.toSpliced(index, 1).toSpliced(to, 0, keys[index] ?? 0));
    change(path, items.toSpliced(index, 1).toSpliced(to, 0, items[index]));
    focusIn(to, "[data-focus]");
  };
  const problem = issueAt(path);
  return (
    <div class="list-field" ref={boxRef} role="group" aria-label={label}>
      {heading === "named" && <p class="field-label">{label}</p>}
      {help !== undefined && <p class="field-help">{help}</p>}
      {problem !== undefined && (
        <p class="field-error" role="status">
          <Icon name="error" />
          {problem}
        </p>
      )}
      {items.length > 0 && (
        <ul class="items">
          {items.map((_item, index) =>
            hidden > 0 && folded.has(keys[index] ?? 0) ? null : (
              <ListItem
                key={keys[index]}
                shape={shape}
                path={[...path, index]}
                count={hidden > 0 ? 1 : items.length}
                start={keys[index] === fresh ? "unfolded" : "folded"}
                onRemove={() => remove(index)}
                onMove={(step) => move(index, step)}
              />
            ),
          )}
        </ul>
      )}
      <div class="actions">
        {hidden > 0 && (
          <Button look="text" onClick={() => setFolded(new Set())}>
            {plural(language, hidden, texts.showRest)}
          </Button>
        )}
        <Button look="text" data-add onClick={add}>
          {texts.add[shape.adds]}
        </Button>
      </div>
    </div>
  );
}
