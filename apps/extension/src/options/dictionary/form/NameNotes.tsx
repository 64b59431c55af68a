import { disableName, enableName, nameKey } from "@gazetteer/store";
import { Button, formatList, optionsEntityTexts } from "@gazetteer/ui";
import { useMemo } from "preact/hooks";
import { useOptions } from "../../options-context.ts";
import { getAt, itemsOf, type Path } from "../draft/at-path.ts";
import { useForm } from "./form-context.ts";
import { findRivals } from "./name-rivals.ts";
import { useReferences } from "./use-references.ts";

/** Whom the name means besides, said while it is typed; and a switch for this one name. */
export function NameNotes({
  path,
  extent,
}: {
  readonly path: Path;
  readonly extent: "warnings" | "all";
}) {
  const { store, language } = useOptions();
  const texts = optionsEntityTexts(language);
  const { value, entry, engine } = useForm();
  const { labelOf } = useReferences();
  const text = String(getAt(value, [...path, "text"]) ?? "").trim();
  const id = entry?.entity.id;
  /** An office has its id beside its names. */
  const self = id ?? getAt(value, [...path.slice(0, -2), "id"]);
  const rivals = useMemo(
    () => (engine === undefined || text === "" ? undefined : findRivals(engine, text, self)),
    [engine, text, self],
  );
  const saved = entry?.entity.names.find(
    (name) => name.text === text && name.lang === getAt(value, [...path, "lang"]),
  );
  const isDisabled = saved !== undefined && entry?.disabledNames.has(nameKey(saved)) === true;
  const list = (ids: readonly string[], of: "entity" | "office") =>
    ids.map((each) => labelOf(of, each));
  const others = [
    ...list(rivals?.entities ?? [], "entity"),
    ...list(rivals?.offices ?? [], "office"),
  ];
  const evidence = ["anyOf", "allOf"].flatMap((key) =>
    itemsOf(getAt(value, [...path, "gate", key])),
  );
  const named = new Intl.ListFormat(language, { type: "disjunction" });
  return (
    <>
      {others.length > 0 && (
        <p class="field-note" role="status">
          {evidence.length === 0
            ? texts.alsoMeans(text, formatList(others, language))
            : texts.alsoGated(
                text,
                formatList(others, language),
                named.format(evidence.map((each) => labelOf("evidence", String(each)))),
              )}
        </p>
      )}
      {rivals !== undefined && rivals.blocked.length > 0 && (
        <p class="field-note" role="status">
          {texts.alsoBlocked(text, formatList(list(rivals.blocked, "entity"), language))}
        </p>
      )}
      {id !== undefined && saved !== undefined && (isDisabled || extent === "all") && (
        <p class="field-note">
          {isDisabled && `${texts.nameDisabled}. `}
          <Button
            look="text"
            onClick={() => void (isDisabled ? enableName : disableName)(store, id, saved)}
          >
            {isDisabled ? texts.enableName : texts.disableName}
          </Button>
        </p>
      )}
    </>
  );
}
