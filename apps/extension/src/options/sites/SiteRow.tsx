import { putRule, removeRule, siteRule, type SiteRule } from "@gazetteer/store";
import { IconButton, optionsSettingsTexts } from "@gazetteer/ui";
import { useOptions } from "../options-context.ts";
import { MarkingSelect } from "./MarkingSelect.tsx";

/** One site and what is done there. */
export function SiteRow({ rule }: { readonly rule: SiteRule }) {
  const { store, language } = useOptions();
  const texts = optionsSettingsTexts(language).sites;
  const name = rule.site === "file" ? texts.localFiles : rule.site;
  return (
    <li class="row">
      <span class="row-title">
        <bdi>{name}</bdi>
      </span>
      <MarkingSelect
        control={{ "aria-label": texts.choiceFor(name) }}
        marking={rule.marking}
        onChange={(marking) => void putRule(store, siteRule(rule.site, marking))}
      />
      <IconButton
        icon="close"
        label={texts.remove(name)}
        onClick={() => void removeRule(store, rule.id)}
      />
    </li>
  );
}
