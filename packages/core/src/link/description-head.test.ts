import { expect, test } from "vitest";
import { descriptionHead, isDefiniteOnly } from "./description-head.ts";

test.each([
  { lang: "en", text: "the islands", head: "islands", definite: true },
  { lang: "en", text: "peace treaty", head: "peace treaty", definite: false },
  { lang: "en", text: "these islands", head: "islands", definite: false },
  { lang: "en", text: "the", head: "the", definite: false },
  { lang: "de", text: "die Inseln", head: "Inseln", definite: true },
  { lang: "fr", text: "l’archipel", head: "archipel", definite: true },
  { lang: "es", text: "las islas", head: "islas", definite: true },
  { lang: "ja", text: "四島", head: "四島", definite: false },
])("$text is found as $head", ({ lang, text, head, definite }) => {
  expect(descriptionHead(text, lang)).toBe(head);
  expect(isDefiniteOnly(text, lang)).toBe(definite);
});
