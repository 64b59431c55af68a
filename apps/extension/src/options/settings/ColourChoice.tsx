import { Button, formatNumber, optionsSettingsTexts } from "@gazetteer/ui";
import { useId } from "preact/hooks";
import { useOptions } from "../options-context.ts";
import { contrast } from "./contrast.ts";

/** Least contrast of a mark to its ground (WCAG 1.4.11, non-text contrast). */
const LEAST_CONTRAST = 3;

export interface ColourChoiceProps {
  readonly label: string;
  /** `null` for the design's own colour. */
  readonly chosen: string | null;
  readonly design: string;
  readonly ground: string;
  readonly onChange: (colour: string | null) => void;
}

/** A colour, its contrast to the ground in words, and the way back to the design's own. */
export function ColourChoice({ label, chosen, design, ground, onChange }: ColourChoiceProps) {
  const { language } = useOptions();
  const texts = optionsSettingsTexts(language).appearance;
  const id = useId();
  const ratio = contrast(chosen ?? design, ground);
  const words = formatNumber(Math.round(ratio * 10) / 10, language);
  return (
    <div class="colour-choice">
      <label for={id}>{label}</label>
      <input
        id={id}
        type="color"
        value={chosen ?? design}
        aria-describedby={`${id}-contrast`}
        onChange={(event) => onChange(event.currentTarget.value)}
      />
      <span id={`${id}-contrast`} class={ratio < LEAST_CONTRAST ? "field-error" : "muted"}>
        {ratio < LEAST_CONTRAST ? texts.lowContrast(words) : texts.contrast(words)}
      </span>
      {chosen !== null && (
        <Button look="text" onClick={() => onChange(null)}>
          {texts.designColour}
        </Button>
      )}
    </div>
  );
}
