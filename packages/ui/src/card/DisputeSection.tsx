import type { CardDispute } from "@gazetteer/core";
import { useCardView } from "./card-view.ts";
import { Sourced } from "./Sourced.tsx";
import { WordedText } from "./WordedText.tsx";

export interface DisputeSectionProps {
  readonly dispute: CardDispute;
  /** `first`: one claim of each side; `further`: the rest. */
  readonly claims: "first" | "further" | "all";
}

const SPANS = { first: [0, 1], further: [1], all: [0] } as const;

/** What voices see differently, in boxes of equal weight, side by side where they fit. */
export function DisputeSection({ dispute, claims: which }: DisputeSectionProps) {
  const { texts } = useCardView();
  const isFirst = which === "first";
  const shown = dispute.sides
    .map(({ by, claims }) => ({ by, claims: claims.slice(...SPANS[which]) }))
    .filter(({ claims }) => claims.length > 0);
  if (shown.length === 0) return null;
  // What holds for every side is said once.
  const isAllLater = shown.every(({ claims }) => claims.every(({ later }) => later));
  return (
    <section class="dispute">
      {/* The claims of a first view answer a question that they repeat. */}
      <h3 class={isFirst ? "visually-hidden" : "label"}>
        <WordedText {...dispute.about} />
      </h3>
      {isAllLater && <p class="label">{texts.allSaidLater}</p>}
      <div class="sides">
        {shown.map(({ by, claims }) => (
          <div class="side" key={by.id}>
            <h4>
              <bdi lang={by.name.lang}>{texts.says(by.name.text)}</bdi>
            </h4>
            {claims.map((claim, index) => (
              <Sourced key={index} sources={claim.sources}>
                <WordedText {...claim.text} />
                {claim.later && !isAllLater && (
                  <span class="muted">{texts.aside([texts.saidLater])}</span>
                )}
              </Sourced>
            ))}
          </div>
        ))}
      </div>
    </section>
  );
}
