import type { CardStatement } from "@gazetteer/core";
import { useCardView } from "./card-view.ts";
import { Sourced } from "./Sourced.tsx";
import { statementNotes } from "./statement-notes.ts";
import { WordedText } from "./WordedText.tsx";

export interface StatementTextProps {
  readonly statement: CardStatement;
  readonly as?: "p" | "div";
}

/** One sentence with its sources; a claim says whose it is, a report that it is one. */
export function StatementText({ statement, as = "p" }: StatementTextProps) {
  const { texts } = useCardView();
  const { text, sources } = statement;
  const notes = statementNotes(statement, texts);
  return (
    <Sourced sources={sources} as={as}>
      <WordedText {...text} />
      {notes !== "" && <span class="muted">{notes}</span>}
    </Sourced>
  );
}
