import type { CardDispute } from "@gazetteer/core";
import { useCardView } from "./card-view.ts";
import { Sourced } from "./Sourced.tsx";
import { WordedText } from "./WordedText.tsx";

export interface DisputeSectionProps {
  readonly dispute: CardDispute;
  /** `first`: one claim of each side. */
  readonly extent: "first" | "all";
}

/** What voices see differently, in boxes of equal weight, side by side where they fit. */
export function DisputeSection({ dispute, extent }: DisputeSectionProps) {
  const { texts } = useCardView();
  return (
    <section class="dispute">
      <h3 class="label">
        <WordedText {...dispute.about} />
      </h3>
      <div class="sides">
        {dispute.sides.map(({ by, claims }) => (
          <div class="side" key={by.id}>
            <h4>
              <bdi lang={by.name.lang}>{texts.says(by.name.text)}</bdi>
            </h4>
            {(extent === "first" ? claims.slice(0, 1) : claims).map((claim, index) => (
              <Sourced key={index} sources={claim.sources}>
                <WordedText {...claim.text} />
                {claim.later && <span class="muted"> ({texts.saidLater})</span>}
              </Sourced>
            ))}
          </div>
        ))}
      </div>
    </section>
  );
}
