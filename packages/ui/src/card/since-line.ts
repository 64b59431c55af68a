import type { SinceItem } from "@gazetteer/core";
import type { CardTexts } from "../texts/en/card.ts";
import type { CardLine } from "./card-lines.ts";

/** A change that is no statement of the dictionary, in plain words. */
export function sinceLine(
  item: Exclude<SinceItem, { readonly type: "statement" }>,
  texts: CardTexts,
): CardLine {
  switch (item.type) {
    case "status":
      return { ...item.text, sources: item.sources };
    case "took-office":
      return { text: texts.tookOffice(item.office.text), sources: item.sources };
    case "left-office":
      return { text: texts.leftOffice(item.office.text), sources: item.sources };
    case "administered":
      return { text: texts.nowAdministered(item.by.name.text), sources: item.sources };
    default:
      return {
        text: item.type === "in-force" ? texts.cameIntoForce : texts[item.type],
        sources: item.sources,
      };
  }
}
