import { kindGroup } from "@gazetteer/core";
import { EntityName, namesText, popupTexts } from "@gazetteer/ui";
import type { Title } from "./entity-titles.ts";
import type { MentionGroup } from "./group-mentions.ts";
import type { TabMention } from "./read-page.ts";

export interface EntityListProps {
  readonly groups: readonly MentionGroup[];
  readonly titles: ReadonlyMap<string, Title>;
  readonly language: string;
  readonly onChoose: (mention: TabMention) => void;
}

/**
 * The page's entities as buttons, in document order: for those who do not see marks it is the way to
 * every one of them. The line under a name is the one it has on the page.
 */
export function EntityList({ groups, titles, language, onChoose }: EntityListProps) {
  const { jumpTo, mayMean } = popupTexts(language);
  const inWords = (id: string) => {
    const { names, label } = titles.get(id) ?? { names: [], label: "" };
    return `${namesText(names) || id} (${label})`;
  };
  const either = new Intl.ListFormat(language, { type: "disjunction" });
  if (groups.length === 0) return null;
  return (
    <ol class="entities">
      {groups.map(({ entity, kind, mentions, alternatives }) => {
        const [first] = mentions;
        const { names, label } = titles.get(entity) ?? {
          names: [{ text: first.text, lang: language }],
          label: "",
        };
        const painted = mentions.find((mention) => mention.painted);
        return (
          <li key={entity}>
            <button
              type="button"
              class="entity"
              title={jumpTo(namesText(names))}
              onClick={() => onChoose(painted ?? first)}
            >
              <span
                class={painted === undefined ? "name" : "name mark"}
                data-group={kindGroup(kind)}
              >
                <EntityName names={names} />
              </span>
              <span class="muted">
                {label}
                {alternatives.length > 0 && (
                  <span class="may-mean">{mayMean(either.format(alternatives.map(inWords)))}</span>
                )}
              </span>
              <span class="count">{mentions.length}</span>
            </button>
          </li>
        );
      })}
    </ol>
  );
}
