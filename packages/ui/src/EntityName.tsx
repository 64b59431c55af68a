import type { Worded } from "@gazetteer/core";
import { Fragment } from "preact";
import { asTitle } from "./card/as-title.ts";

/** What an entity is called, each side's name in its own language. */
export function EntityName({ names }: { readonly names: readonly Worded[] }) {
  return names.map(({ text, lang }, index) => (
    <Fragment key={text}>
      {index > 0 && "\u00A0/ "}
      <bdi lang={lang}>{asTitle(text, lang)}</bdi>
    </Fragment>
  ));
}
