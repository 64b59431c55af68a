import { optionsEntityTexts, plural } from "@gazetteer/ui";
import type { ComponentChildren } from "preact";
import { useEffect, useState } from "preact/hooks";
import { useOptions } from "../options-context.ts";

export interface SectionProps {
  readonly title: string;
  /** Items in it, where it is a list. */
  readonly count?: number | undefined;
  readonly start: "folded" | "unfolded";
  readonly problems: number;
  /** What is special about its fields, in words. */
  readonly badges: readonly string[];
  readonly children: ComponentChildren;
}

/** Part of the form that folds; one with problems unfolds by itself. */
export function Section({ title, count, start, problems, badges, children }: SectionProps) {
  const { language } = useOptions();
  const [isOpen, setOpen] = useState(start === "unfolded");
  useEffect(() => {
    if (problems > 0) setOpen(true);
  }, [problems]);
  return (
    <details class="section" open={isOpen} onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>
        <h3>{title}</h3>
        {count !== undefined && <span class="muted">{count}</span>}
        {badges.map((badge) => (
          <span key={badge} class="badge">
            {badge}
          </span>
        ))}
        {problems > 0 && (
          <span class="badge" data-tone="error">
            {plural(language, problems, optionsEntityTexts(language).count)}
          </span>
        )}
      </summary>
      {isOpen && <div class="section-body">{children}</div>}
    </details>
  );
}
