import type { Explanation } from "@gazetteer/core";
import { optionsTryTexts, plural } from "@gazetteer/ui";
import { useOptions } from "../options-context.ts";
import { type ReasonTitles, reasonText } from "./reason-text.ts";

export interface ReasonListProps {
  readonly found: readonly Explanation[];
  readonly titles: ReasonTitles;
}

/** Candidates spelt out; a long text has thousands, and nobody reads on. */
const SHOWN = 200;

/** Why each mention is one, and why each other candidate is not. */
export function ReasonList({ found, titles }: ReasonListProps) {
  const { language } = useOptions();
  const texts = optionsTryTexts(language);
  const mentions = found.filter(({ reason }) => reason.outcome === "mention");
  const others = found.filter(({ reason }) => reason.outcome === "rejected");
  if (found.length === 0) return <p>{texts.nothing}</p>;
  return (
    <>
      <p role="status">
        {plural(language, mentions.length, texts.marked)} ·{" "}
        {plural(language, others.length, texts.rejected)}
      </p>
      {[
        { title: texts.mentions, list: mentions },
        { title: texts.rejections, list: others },
      ].map(
        ({ title, list }) =>
          list.length > 0 && (
            <section key={title}>
              <h3>{title}</h3>
              <ul class="rows reasons">
                {list.slice(0, SHOWN).map(({ start, text, reason }, index) => (
                  <li key={`${start} ${index}`} class="row">
                    <span class="row-title">
                      <bdi>{text}</bdi>
                      {reason.outcome === "mention" && titles.titleFor(reason.entity) !== text && (
                        <span class="muted"> · {titles.titleFor(reason.entity)}</span>
                      )}
                    </span>
                    <span class="reason">{reasonText(reason, language, titles)}</span>
                  </li>
                ))}
              </ul>
            </section>
          ),
      )}
    </>
  );
}
