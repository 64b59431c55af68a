import type { CardStatement } from "@gazetteer/core";
import { useCardView } from "./card-view.ts";
import { Sourced } from "./Sourced.tsx";
import { WordedText } from "./WordedText.tsx";

export interface StatementTextProps {
  readonly statement: CardStatement;
  readonly as?: "p" | "div";
}

/** One sentence with its sources; a claim says whose it is, a report that it is one. */
export function StatementText({ statement, as = "p" }: StatementTextProps) {
  const { texts } = useCardView();
  const { type, by, text, sources, later } = statement;
  const note = [
    type === "claim" && by ? texts.claimBy(by.name.text) : "",
    type === "reported" ? texts.reported : "",
    later ? texts.saidLater : "",
  ]
    .filter((each) => each !== "")
    .join(", ");
  return (
    <Sourced sources={sources} as={as}>
      <WordedText {...text} />
      {note !== "" && <span class="muted"> ({note})</span>}
    </Sourced>
  );
}
