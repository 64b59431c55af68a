import type { Span } from "../model/span.ts";
import { textBefore } from "./grammar/words.ts";

/** 小泉政権, 普京政府, 아베 정권, "the Koizumi administration". */
const GOVERNMENT_AFTER =
  /^(?:政[権权權]|[内內][閣阁](?![府官総总總])|政府|\s?(?:정권|정부|내각|행정부)|\s+(?:administration|government|[Cc]abinet|regime|presidency)\b)/u;
/** «правительство Абэ», "die Regierung Abe", "el gobierno de Abe". */
const GOVERNMENT_BEFORE =
  /(?:(?:правительств|кабинет|администраци|уряд)\p{L}{0,2}|Regierung|gouvernement|gobierno)\s+(?:de\s+)?$/iu;
/** The longest of both, in UTF-16 units. */
const REACH = 20;

/** Whether a name is that of whoever leads a government, by the word for it beside the name. */
export function isRuling(text: string, { start, end }: Span): boolean {
  return (
    GOVERNMENT_AFTER.test(text.slice(end, end + REACH)) ||
    GOVERNMENT_BEFORE.test(textBefore(text, start, REACH))
  );
}
