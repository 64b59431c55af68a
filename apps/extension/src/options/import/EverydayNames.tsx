import { Notice, optionsDataTexts, plural } from "@gazetteer/ui";
import type { PlanSummary } from "../../data/data-messages.ts";
import { useOptions } from "../options-context.ts";

/** Which names of the file pages would be full of: articles, single letters, numbers. */
export function EverydayNames({ first, count }: NonNullable<PlanSummary["everyday"]>) {
  const { language } = useOptions();
  const texts = optionsDataTexts(language).report;
  const more = count - first.length;
  return (
    <Notice>
      <p>
        {plural(language, count, texts.everyday)}{" "}
        {first.map((name, index) => (
          <>
            {index > 0 && " · "}
            <bdi>{name}</bdi>
          </>
        ))}
        {more > 0 && ` ${plural(language, more, texts.more)}`}
      </p>
    </Notice>
  );
}
