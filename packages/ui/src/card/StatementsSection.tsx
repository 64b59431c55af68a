import type { CardStatement } from "@gazetteer/core";
import { useCardView } from "./card-view.ts";
import { CardPart } from "./CardPart.tsx";
import { leadFacts } from "./parted-summary.ts";
import { StatementText } from "./StatementText.tsx";

/** Facts, claims and reports, each kind under its own heading. */
export function StatementsSection() {
  const { card, texts } = useCardView();
  const said = leadFacts(card);
  const groups: readonly [string, CardStatement["type"]][] = [
    [texts.facts, "fact"],
    [texts.claims, "claim"],
    [texts.reports, "reported"],
  ];
  return (
    <>
      {groups.map(([title, type]) => {
        const statements = card.statements.filter(
          (statement) => statement.type === type && !said.includes(statement),
        );
        if (statements.length === 0) return null;
        return (
          <CardPart key={type} title={title}>
            <ul class="statements" data-type={type}>
              {statements.map((statement, index) => (
                <li key={index}>
                  <StatementText
                    // The heading says already that it is a report.
                    statement={type === "reported" ? { ...statement, type: "fact" } : statement}
                    as="div"
                  />
                </li>
              ))}
            </ul>
          </CardPart>
        );
      })}
    </>
  );
}
