import { expect, test } from "vitest";
import { addsMark, isCased, standsFor, unitValue } from "./unit-table.ts";

test.each([
  { form: "a", found: "a", stands: true },
  { form: "a", found: "A", stands: true },
  { form: "ж", found: "Ж", stands: true },
  { form: "a", found: "b", stands: false },
  { form: "ó", found: "o", stands: true },
  { form: "o", found: "Ō", stands: true },
  { form: "ô", found: "ō", stands: true },
  { form: "ó", found: "ō", stands: false },
  // What else folding takes off a letter is seen: the careful comparison decides.
  { form: "o", found: "ó", stands: false },
  { form: "и", found: "й", stands: false },
  { form: "'", found: "’", stands: true },
  { form: " ", found: "\n", stands: true },
  { form: " ", found: "\u00A0", stands: true },
  { form: " ", found: "-", stands: false },
  // Between spaces a dash parts two names.
  { form: "-", found: "–", stands: false },
  { form: "ガ", found: "ｶ", stands: false },
])("whether $found stands for $form: $stands", ({ form, found, stands }) => {
  // A text is compared after it was read.
  unitValue(found.charCodeAt(0));
  expect(standsFor(form.charCodeAt(0), found.charCodeAt(0))).toBe(stands);
});

test.each([
  { form: "o", found: "ó", adds: true },
  { form: "o", found: "Ó", adds: true },
  { form: "ó", found: "o", adds: false },
  { form: "ó", found: "Ó", adds: false },
  { form: "o", found: "ō", adds: false },
  { form: "e", found: "ó", adds: false },
  { form: "и", found: "й", adds: false },
  { form: "-", found: "–", adds: false },
])("whether $found adds a mark to $form: $adds", ({ form, found, adds }) => {
  unitValue(found.charCodeAt(0));
  expect(addsMark(form.charCodeAt(0), found.charCodeAt(0))).toBe(adds);
});

test.each([
  { unit: "a", cased: true },
  { unit: "Ж", cased: true },
  { unit: "ß", cased: true },
  { unit: "7", cased: false },
  { unit: "ا", cased: false },
  { unit: "島", cased: false },
  { unit: "-", cased: false },
])("whether $unit has a case: $cased", ({ unit, cased }) =>
  expect(isCased(unitValue(unit.charCodeAt(0)))).toBe(cased),
);
