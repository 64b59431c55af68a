import type { Span } from "../model/span.ts";
import { textBefore } from "./grammar/words.ts";

const HANDED_OVER =
  /(?:(?:hand|giv|gave)\S* (?:over|back|up)|(?:return|transfer|handover|c[eé]d|restitu|devol|entreg)\S*(?: of| de)?) (?:two|2|deux|dos) [^,.;]+$/i;

/** "Return two islands", "la entrega de dos islas": no article tells which two, but everybody knows. */
export const isHandedOver = (text: string, { end }: Span): boolean =>
  HANDED_OVER.test(textBefore(text, end, 40));
