import { optionsEntityTexts } from "@gazetteer/ui";
import { useOptions } from "./options-context.ts";
import { differingLines, valueLines } from "./value-lines.ts";

export interface ComparisonProps {
  /** What the two sides are, in words; without them the first is what was, the second what is. */
  readonly titles?: readonly [string, string] | undefined;
  readonly values: readonly [unknown, unknown];
}

/** Two versions of a field side by side, as far as they differ. */
export function Comparison({ titles, values }: ComparisonProps) {
  const texts = optionsEntityTexts(useOptions().language);
  const labels = new Map<string, string>(Object.entries(texts.fields));
  const [a, b] = values.map((value) => valueLines(value, (key) => labels.get(key) ?? key));
  const differing = differingLines(a ?? [], b ?? []);
  const sides = [
    { title: titles?.[0], lines: differing.a, Mark: "del" as const },
    { title: titles?.[1], lines: differing.b, Mark: "ins" as const },
  ];
  return (
    <div class="comparison">
      {sides.map(({ title, lines, Mark }) => (
        <div key={Mark}>
          {title !== undefined && <p class="muted">{title}</p>}
          <ul>
            {lines.map((line) => (
              <li key={line}>
                <Mark>
                  <bdi>{line}</bdi>
                </Mark>
              </li>
            ))}
            {lines.length === 0 && <li class="muted">{texts.blank}</li>}
          </ul>
        </div>
      ))}
    </div>
  );
}
