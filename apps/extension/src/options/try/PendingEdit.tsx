import { Notice, optionsTryTexts, Switch } from "@gazetteer/ui";
import { useOptions } from "../options-context.ts";
import { routeAddress } from "../route.ts";

export interface PendingEditProps {
  /** The draft, and what it is called. */
  readonly id: string;
  readonly title: string;
  readonly isTried: boolean;
  readonly onChange: (isTried: boolean) => void;
}

/** Says that an edit which is not saved yet is tried here, and lets the reader look without it. */
export function PendingEdit({ id, title, isTried, onChange }: PendingEditProps) {
  const texts = optionsTryTexts(useOptions().language);
  return (
    <Notice>
      <Switch checked={isTried} onChange={onChange}>
        {texts.withEdit(title)}
      </Switch>
      <a href={routeAddress({ pane: "dictionary", item: id })}>{texts.backToEdit}</a>
    </Notice>
  );
}
