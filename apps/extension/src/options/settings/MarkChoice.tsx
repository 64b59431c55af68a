import type { KindGroup } from "@gazetteer/core";
import { optionsSettingsTexts } from "@gazetteer/ui";
import { MARK_COLOURS } from "../../mark-colours.ts";
import type { MarkStyle } from "../../settings.ts";
import { useOptions } from "../options-context.ts";
import { ColourChoice } from "./ColourChoice.tsx";
import { RadioGroup } from "./RadioGroup.tsx";

/** The design's own line of each group, as the style sheet of marks has it. */
const LINES: Readonly<Record<KindGroup, string>> = {
  places: "solid",
  people: "dotted",
  agreements: "dashed",
  organizations: "double",
};
/** Grounds that samples and contrasts are shown on: a white and a dark page. */
const GROUNDS = { light: "#ffffff", dark: "#1b1e23" } as const;
const INKS = { light: "#1b1f24", dark: "#e8eaed" } as const;

export interface MarkChoiceProps {
  readonly group: KindGroup;
  readonly mark: MarkStyle;
  readonly onChange: (mark: MarkStyle) => void;
}

/** Style and colours of one group of marks, with a sample on a light and on a dark ground. */
export function MarkChoice({ group, mark, onChange }: MarkChoiceProps) {
  const texts = optionsSettingsTexts(useOptions().language).appearance;
  const [, light = "", dark = ""] = MARK_COLOURS.find(([named]) => named === group) ?? [];
  const design = { light, dark };
  const sampleOn = (ground: "light" | "dark") => {
    const colour = mark[ground] ?? design[ground];
    const look = {
      underline: { textDecoration: `underline 2px ${LINES[group]} ${colour}` },
      background: { backgroundColor: `color-mix(in srgb, ${colour} 18%, transparent)` },
      none: {},
    }[mark.style];
    return (
      <p class="mark-sample" style={{ background: GROUNDS[ground], color: INKS[ground] }}>
        <span style={{ textUnderlineOffset: "2px", ...look }}>{texts.sampleText[group]}</span>
      </p>
    );
  };
  return (
    <section class="mark-choice">
      <h3>{texts.groups[group]}</h3>
      <div class="mark-samples" role="img" aria-label={texts.sample}>
        {sampleOn("light")}
        {sampleOn("dark")}
      </div>
      <RadioGroup
        legend={texts.style}
        value={mark.style}
        options={texts.styles}
        onChange={(style) => onChange({ ...mark, style })}
      />
      <ColourChoice
        label={texts.lightColour}
        chosen={mark.light}
        design={design.light}
        ground={GROUNDS.light}
        onChange={(light) => onChange({ ...mark, light })}
      />
      <ColourChoice
        label={texts.darkColour}
        chosen={mark.dark}
        design={design.dark}
        ground={GROUNDS.dark}
        onChange={(dark) => onChange({ ...mark, dark })}
      />
    </section>
  );
}
