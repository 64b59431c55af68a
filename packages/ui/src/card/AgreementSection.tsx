import type { AgreementCardDetails, CardClause } from "@gazetteer/core";
import { formatDate } from "../format/format-date.ts";
import { languageName } from "../format/language-name.ts";
import { useCardView } from "./card-view.ts";
import { CardRow } from "./CardRow.tsx";
import { EntityChip } from "./EntityChip.tsx";
import { Sourced } from "./Sourced.tsx";
import { WordedText } from "./WordedText.tsx";

function Clause({ clause }: { readonly clause: CardClause }) {
  const { language, texts } = useCardView();
  const standings = {
    authentic: texts.authentic,
    "official-translation": texts.officialTranslation,
    translation: texts.translation,
  };
  return (
    <section class="clause">
      <h3 class="label">
        {texts.clause}
        {clause.part && (
          <>
            {" · "}
            <WordedText {...clause.part} />
          </>
        )}
      </h3>
      {clause.texts.map(({ standing, text, sources }, index) => (
        <blockquote key={index} data-standing={standing}>
          <p class="muted clause-language">
            {languageName(text.lang, language)} · {standings[standing]}
          </p>
          <Sourced sources={sources}>
            <span lang={text.lang} dir="auto">
              {text.text}
            </span>
          </Sourced>
        </blockquote>
      ))}
      {clause.readings.length > 0 && (
        <div class="sides">
          {clause.readings.map(({ by, text, sources }) => (
            <div class="side" key={by.id}>
              <h4>
                <bdi lang={by.name.lang}>{texts.reads(by.name.text)}</bdi>
              </h4>
              <Sourced sources={sources}>
                <WordedText {...text} />
              </Sourced>
            </div>
          ))}
        </div>
      )}
    </section>
  );
}

/** Parties, place and the disputed words with each side's reading. */
export function AgreementSection({ details }: { readonly details: AgreementCardDetails }) {
  const { language, texts } = useCardView();
  const { parties, place, clauses } = details;
  return (
    <>
      {clauses.map((clause, index) => (
        <Clause key={index} clause={clause} />
      ))}
      {(parties.length > 0 || place) && (
        <dl class="relations">
          {parties.length > 0 && (
            <CardRow name={texts.parties} holds="chips">
              {parties.map(({ party, from }) => (
                <EntityChip key={party.id} to={party}>
                  {from !== undefined && texts.joined(formatDate(from, language))}
                </EntityChip>
              ))}
            </CardRow>
          )}
          {place && (
            <CardRow name={texts.place} holds="chips">
              <EntityChip to={place} />
            </CardRow>
          )}
        </dl>
      )}
    </>
  );
}
