import { optionsTexts } from "@gazetteer/ui";
import { useOptions } from "./options-context.ts";
import { type Pane, PANES, routeAddress } from "./route.ts";

/** Links to all panes. */
export function Rail({ pane }: { readonly pane: Pane }) {
  const texts = optionsTexts(useOptions().language);
  return (
    <nav class="rail" aria-label={texts.panesLabel}>
      <h1>Gazetteer</h1>
      <ul>
        {PANES.map((each) => (
          <li key={each}>
            <a
              href={routeAddress({ pane: each })}
              data-words={texts.panes[each]}
              aria-current={each === pane ? "page" : undefined}
            >
              {texts.panes[each]}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
