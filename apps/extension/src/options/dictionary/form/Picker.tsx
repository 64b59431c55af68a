import { type FieldControl, optionsEntityTexts } from "@gazetteer/ui";
import { useId, useState } from "preact/hooks";
import { useOptions } from "../../options-context.ts";
import type { ReferenceOption } from "./use-references.ts";

export interface PickerProps {
  readonly control: FieldControl;
  /** Names the list; the box has its name from its field. */
  readonly label: string;
  /** What stands in the box while nobody types. */
  readonly shown: string;
  readonly placeholder?: string | undefined;
  readonly search: (text: string) => readonly ReferenceOption[];
  /** An emptied box picks `undefined`. */
  readonly onPick: (id: string | undefined) => void;
}

/** A box that finds one thing as one types: arrows move, Enter takes, Escape closes. */
export function Picker({ control, label, shown, placeholder, search, onPick }: PickerProps) {
  const { language } = useOptions();
  const texts = optionsEntityTexts(language);
  const listId = useId();
  const [typed, setTyped] = useState<string>();
  const [at, setAt] = useState(0);
  const options = typed === undefined ? [] : search(typed);
  const optionId = (index: number) => `${listId}-${index}`;
  const open = () => {
    setTyped("");
    setAt(0);
  };
  const pick = (id: string | undefined) => {
    setTyped(undefined);
    onPick(id);
  };
  const press = (event: KeyboardEvent) => {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (event.altKey) return;
    if (step !== undefined) {
      event.preventDefault();
      if (typed === undefined) open();
      else setAt(Math.max(0, Math.min(options.length - 1, at + step)));
    } else if (typed === undefined) return;
    else if (event.key === "Enter" && !event.isComposing) {
      event.preventDefault();
      const option = options[at];
      if (typed === "" && shown !== "" && at === 0) setTyped(undefined);
      else if (option !== undefined) pick(option.id);
    } else if (event.key === "Escape") {
      // The form would take the whole field back.
      event.stopPropagation();
      setTyped(undefined);
    }
  };
  return (
    <div class="picker">
      <input
        {...control}
        role="combobox"
        aria-expanded={typed !== undefined}
        aria-controls={listId}
        aria-autocomplete="list"
        aria-activedescendant={options[at] === undefined ? undefined : optionId(at)}
        autocomplete="off"
        dir="auto"
        placeholder={typed === undefined ? placeholder : shown || placeholder}
        value={typed ?? shown}
        onClick={() => typed === undefined && open()}
        onInput={(event) => {
          const text = event.currentTarget.value;
          setAt(0);
          // Emptied by hand: nothing is meant.
          if (typed === undefined && text === "") pick(undefined);
          else setTyped(text);
        }}
        onKeyDown={press}
        onBlur={() => setTyped(undefined)}
      />
      {typed !== undefined && (
        // The box keeps the focus, or leaving it would close the list before it is pressed.
        <div
          id={listId}
          class="picker-list"
          role="listbox"
          tabIndex={-1}
          aria-label={label}
          onMouseDown={(event) => event.preventDefault()}
        >
          {options.map(({ id, label: words }, index) => (
            <button
              key={id}
              id={optionId(index)}
              type="button"
              role="option"
              tabIndex={-1}
              aria-selected={index === at}
              onClick={() => pick(id)}
            >
              <bdi>{words === "" ? texts.blank : words}</bdi>
            </button>
          ))}
          {options.length === 0 && (
            <button type="button" role="option" tabIndex={-1} aria-selected={false} disabled>
              {texts.nothingFound}
            </button>
          )}
        </div>
      )}
    </div>
  );
}
