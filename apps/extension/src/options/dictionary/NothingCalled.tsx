import { Button, optionsDictionaryTexts, optionsEntityTexts, optionsTexts } from "@gazetteer/ui";
import { useOptions } from "../options-context.ts";
import { routeAddress } from "../route.ts";

export interface NothingCalledProps {
  /** What was searched for. */
  readonly text: string;
  /** What there is: entities that the text names in another form, others, or no dictionary. */
  readonly instead: "named" | "others" | "nothing";
  readonly onCreate: (name: string) => void;
}

/** No entity is called what was searched for: why, and what can be done. */
export function NothingCalled({ text, instead, onCreate }: NothingCalledProps) {
  const { language } = useOptions();
  const texts = optionsDictionaryTexts(language);
  const reasons = { named: texts.standIn, others: texts.none, nothing: texts.noPack };
  return (
    <div class="nothing">
      <p>{reasons[instead]}</p>
      {instead === "nothing" && (
        <a class="button" href={routeAddress({ pane: "packs" })}>
          {optionsTexts(language).panes.packs}
        </a>
      )}
      {text !== "" && (
        <Button look={instead === "named" ? "plain" : "primary"} onClick={() => onCreate(text)}>
          {optionsEntityTexts(language).create(text)}
        </Button>
      )}
    </div>
  );
}
