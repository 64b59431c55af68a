import type { Span } from "../model/span.ts";
import { textBefore } from "./grammar/words.ts";

const HANDED_OVER =
  /(?:(?:hand|giv|gave)\S* (?:over|back|up)|(?:return|transfer|handover|c[eé]d|restitu|devol|entreg)\S*(?: of| de)?) (?:two|2|deux|dos) [^,.;]+$/i;

/** The same after what is handed over: "two islands would be returned", "zwei Inseln könnte Moskau abtreten". */
const PASSIVE =
  /^(?:two|2|zwei) [^.;]+ (?:handed|ceded|returned|transferred|ab(?:ge)?treten|(?:zurück|über)(?:ge)?geben)/iu;

/** "Return two islands", "la entrega de dos islas": no article tells which two, but everybody knows. */
export const isHandedOver = (text: string, { start, end }: Span): boolean =>
  HANDED_OVER.test(textBefore(text, end, 40)) || PASSIVE.test(text.slice(start, end + 50));
