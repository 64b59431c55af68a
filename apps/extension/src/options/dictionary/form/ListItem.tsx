import { formatDate, Icon, IconButton, optionsEntityTexts } from "@gazetteer/ui";
import { daySpan } from "@gazetteer/core";
import { useEffect, useId, useState } from "preact/hooks";
import { useOptions } from "../../options-context.ts";
import { getAt, isJson, type Path, pathText } from "../draft/at-path.ts";
import type { FieldSpec, ListShape } from "./field-spec.ts";
import { useForm } from "./form-context.ts";
import { NameNotes } from "./NameNotes.tsx";
import { useChoiceWords } from "./SmallFields.tsx";
import { useReferences } from "./use-references.ts";

export interface ListItemProps {
  readonly shape: ListShape;
  readonly path: Path;
  /** Items in the list. */
  readonly count: number;
  readonly start: "folded" | "unfolded";
  readonly onRemove: () => void;
  readonly onMove: (step: -1 | 1) => void;
}

/** What an item is called: the values of its title fields in words. */
function useTitle({ shape, path }: Pick<ListItemProps, "shape" | "path">): string {
  const { language, languages } = useOptions();
  const { value } = useForm();
  const { labelOf } = useReferences();
  const wordsOf = useChoiceWords();
  const words = ({ key, shape: { as, ...rest } }: FieldSpec): string => {
    const at = getAt(value, [...path, key]);
    if (isJson(at)) {
      const text = languages.map((lang) => at[lang]).find(Boolean) ?? Object.values(at)[0];
      return typeof text === "string" ? text : "";
    }
    if (as === "list") return String(getAt(at, [0, "text"]) ?? "");
    if (typeof at !== "string") return "";
    if (as === "pick" && "of" in rest) return labelOf(rest.of, at);
    if (as === "choice") return wordsOf(at);
    return as === "date" && daySpan(at) !== undefined ? formatDate(at, language) : at;
  };
  const parts = shape.fields.filter(({ key }) => shape.title.includes(key)).map(words);
  return parts.filter(Boolean).join(" · ");
}

/** One item: a row that can be edited or read at a glance; what does not fit into it unfolds under it. */
export function ListItem({ shape, path, count, start, onRemove, onMove }: ListItemProps) {
  const texts = optionsEntityTexts(useOptions().language);
  const { issueAt, countIssues, drawFields } = useForm();
  const title = useTitle({ shape, path }) || texts.blank;
  const [isOpen, setOpen] = useState(start === "unfolded" && shape.row === undefined);
  const bodyId = useId();
  const index = Number(path.at(-1));
  const problems = countIssues(path);
  useEffect(() => {
    if (problems > 0) setOpen(true);
  }, [problems]);
  const { row } = shape;
  const inRow = shape.fields.filter(({ key }) => row?.includes(key));
  const under = shape.fields.filter(({ key, shape: { as } }) => !row?.includes(key) && as !== "id");
  const problem = issueAt(path);
  return (
    <li class="item" data-path={pathText(path)} data-index={index}>
      <div class="item-row" data-look={row === undefined ? "title" : "fields"}>
        {row === undefined ? (
          <button
            type="button"
            class="item-title"
            data-focus
            aria-expanded={isOpen}
            aria-controls={bodyId}
            title={title}
            onClick={() => setOpen(!isOpen)}
          >
            <Icon name={isOpen ? "down" : "next"} />
            <bdi>{title}</bdi>
          </button>
        ) : (
          drawFields(inRow, path)
        )}
        <div class="item-buttons">
          {row !== undefined && under.length > 0 && (
            <IconButton
              icon={isOpen ? "up" : "down"}
              label={texts.moreOf(title)}
              data-focus
              aria-expanded={isOpen}
              aria-controls={bodyId}
              onClick={() => setOpen(!isOpen)}
            />
          )}
          {count > 1 && (
            <>
              <IconButton
                icon="raise"
                label={texts.moveUp(title)}
                aria-keyshortcuts="Alt+ArrowUp"
                disabled={index === 0}
                onClick={() => onMove(-1)}
              />
              <IconButton
                icon="lower"
                label={texts.moveDown(title)}
                aria-keyshortcuts="Alt+ArrowDown"
                disabled={index === count - 1}
                onClick={() => onMove(1)}
              />
            </>
          )}
          <IconButton icon="close" label={texts.remove(title)} data-remove onClick={onRemove} />
        </div>
      </div>
      {problem !== undefined && (
        <p class="field-error">
          <Icon name="error" />
          {problem}
        </p>
      )}
      {shape.notes === "name" && <NameNotes path={path} extent={isOpen ? "all" : "warnings"} />}
      {isOpen && (
        <div class="item-body" id={bodyId}>
          {drawFields(under, path)}
        </div>
      )}
    </li>
  );
}
