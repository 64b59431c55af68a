import { expect, test } from "vitest";
import { pageLanguage } from "./page-language.ts";

const JA = "安倍首相はプーチン大統領と会談した";
const RU = "Путин встретился с Абэ";
const EN = "Abe met Putin in Moscow";

test.each([
  { declared: ["en"], sample: EN, language: "en" },
  { declared: ["en-GB"], sample: EN, language: "en-GB" },
  { declared: ["ja_JP"], sample: JA, language: "ja-JP" },
  { declared: [null, "", "ru"], sample: RU, language: "ru" },
  { declared: ["en"], sample: JA, language: "ja" }, // a template's attribute
  { declared: ["en"], sample: RU, language: "ru" },
  { declared: ["bg"], sample: RU, language: "bg" },
  { declared: ["de"], sample: EN, language: "de" },
  { declared: [], sample: JA, language: "ja" },
  { declared: [], sample: "Прем'єр-міністр України їде", language: "uk" },
  { declared: [], sample: "普京会见安倍", language: "zh" },
  { declared: [], sample: "아베 총리", language: "ko" },
  { declared: [], sample: "جزر الكوريل", language: "ar" },
  { declared: [], sample: EN, language: undefined },
  { declared: ["<script>"], sample: EN, language: undefined },
])("$declared with $sample is $language", ({ declared, sample, language }) => {
  expect(pageLanguage(declared, sample)).toBe(language);
});
