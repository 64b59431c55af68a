import { type NotThisRule, removeRule } from "@gazetteer/store";
import { IconButton, optionsSettingsTexts } from "@gazetteer/ui";
import { useOptions } from "../options-context.ts";

export interface NotThisListProps {
  readonly rules: readonly NotThisRule[];
  /** An entity's name for the reader. */
  readonly nameOf: (entity: string) => string;
}

/** What is not marked because the reader said so, each line with the way back. */
export function NotThisList({ rules, nameOf }: NotThisListProps) {
  const { store, language } = useOptions();
  const texts = optionsSettingsTexts(language).sites;
  if (rules.length === 0) return <p>{texts.notThisNone}</p>;
  return (
    <ul class="rows">
      {rules.map((rule) => (
        <li key={rule.id} class="row">
          <span class="row-title">
            <bdi>{nameOf(rule.entity)}</bdi>
          </span>
          <span class="muted">
            <bdi>{rule.name ?? texts.anyName}</bdi>
            {" · "}
            {rule.site === undefined ? texts.everywhere : texts.on(rule.site)}
          </span>
          <IconButton
            icon="close"
            label={texts.forget(rule.name ?? nameOf(rule.entity))}
            onClick={() => void removeRule(store, rule.id)}
          />
        </li>
      ))}
    </ul>
  );
}
