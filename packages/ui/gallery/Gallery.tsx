import { useState } from "preact/hooks";
import { type CardActions, type CardState, EntityCard } from "../src/index.ts";
import type { ShownSpecimen } from "./compose-specimens.ts";

const FREE: CardState = { extent: "first-view", hold: "free", depth: 0 };

/** One card with the state of its specimen; what changes only the card works, the rest does nothing. */
export function SpecimenCard({ name, card, state, language }: ShownSpecimen) {
  const [shown, setShown] = useState<CardState>({ ...FREE, ...state });
  const change = (next: Partial<CardState>) => setShown({ ...shown, ...next });
  const actions: CardActions = {
    toggleMore: () => change({ extent: shown.extent === "all" ? "first-view" : "all" }),
    open: () => change({ depth: shown.depth + 1 }),
    back: () => change({ depth: shown.depth - 1 }),
    close: () => {},
    togglePin: () => change({ hold: shown.hold === "pinned" ? "free" : "pinned" }),
    step: () => {},
    notThis: (hidden) => change({ hidden }),
    undoNotThis: () => change({ hidden: undefined }),
    copy: () => change({ copying: "done" }),
    edit: () => {},
  };
  return (
    <div class="specimen" id={name} role="region" aria-label={name}>
      <EntityCard
        card={card}
        state={shown}
        actions={actions}
        language={language}
        titleId={`title-${name}`}
      />
    </div>
  );
}

/** All specimens in one page; `?name=` shows one alone. */
export function Gallery({ specimens }: { readonly specimens: readonly ShownSpecimen[] }) {
  const [only, setOnly] = useState(() => new URLSearchParams(location.search).get("name"));
  const [theme, setTheme] = useState("");
  const [dir, setDir] = useState<"ltr" | "rtl">("ltr");
  const shown = only === null ? specimens : specimens.filter(({ name }) => name === only);
  return (
    <main class="gallery root" data-theme={theme} dir={dir}>
      <h1>Gazetteer cards</h1>
      <p class="gallery-bar">
        {["", "light", "dark"].map((each) => (
          <button key={each} type="button" class="button" onClick={() => setTheme(each)}>
            {each === "" ? "system theme" : each}
          </button>
        ))}
        <button type="button" class="button" onClick={() => setDir(dir === "ltr" ? "rtl" : "ltr")}>
          {dir}
        </button>
        {only !== null && (
          <button type="button" class="button" onClick={() => setOnly(null)}>
            all
          </button>
        )}
      </p>
      <div class="gallery-cards">
        {shown.map((each) => (
          <SpecimenCard key={each.name} {...each} />
        ))}
      </div>
    </main>
  );
}
