import { Button, Notice, optionsEntityTexts } from "@gazetteer/ui";
import { useOptions } from "./options-context.ts";

export interface ChangedMeanwhileProps {
  /** What another tab has changed under an open form, in words. */
  readonly what: string;
  readonly takeTheirs: () => void;
  readonly keepMine: () => void;
}

/** Over a form that was begun from something else than is stored now; nothing is written before the reader decides. */
export function ChangedMeanwhile({ what, takeTheirs, keepMine }: ChangedMeanwhileProps) {
  const texts = optionsEntityTexts(useOptions().language);
  return (
    <Notice tone="error">
      <p>{texts.conflictIn(what)}</p>
      <Button onClick={takeTheirs}>{texts.takeTheirs}</Button>
      <Button onClick={keepMine}>{texts.keepMine}</Button>
    </Notice>
  );
}
