import type { Span } from "../model/span.ts";
import type { TaggedBlock } from "./tagged-block.ts";

/** Handing over, or the declaration that promised it. */
const HANDING_OVER =
  /1956|hand|return|transfer|giv\S+ (?:up|back|over)|gave|ced[ei]|promis|(?:ере|от|від)да|верн|возвр|ступ|об[еі][щц]|ab(?:ge)?tret|zurück|über[gt]|rétro|restit|rend|devol|entreg|conseg|返|[引移]き?[渡交]|[归歸讓让]|交[还還]|반환|인도|돌려|넘/iu;

/** Whether the sentence around a phrase speaks of handing over: "two islands" are those of 1956 then, for everybody knows. */
export function isHandedOver(block: TaggedBlock, phrase: Span): boolean {
  return HANDING_OVER.test(block.textOf(block.sentence(phrase)));
}
