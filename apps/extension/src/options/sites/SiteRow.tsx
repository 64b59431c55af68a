import { putRule, removeRule, siteRule, type SiteRule } from "@gazetteer/store";
import { IconButton, optionsSettingsTexts } from "@gazetteer/ui";
import { useOptions } from "../options-context.ts";
import { MARKINGS } from "./site-lines.ts";

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
      <select
        class="input"
        aria-label={`${texts.marking}: ${name}`}
        value={rule.marking}
        onChange={(event) => {
          const marking = MARKINGS.find((each) => each === event.currentTarget.value);
          if (marking !== undefined) void putRule(store, siteRule(rule.site, marking));
        }}
      >
        {MARKINGS.map((marking) => (
          <option key={marking} value={marking}>
            {texts.markings[marking]}
          </option>
        ))}
      </select>
      <IconButton
        icon="close"
        label={texts.remove(name)}
        onClick={() => void removeRule(store, rule.id)}
      />
    </li>
  );
}
