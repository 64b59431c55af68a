import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";

/** Every text of a language, with its file; what is put in at run time stands as `${…}`. */
function textsIn(language: string): string[] {
  const folder = join(import.meta.dirname, language);
  return readdirSync(folder).flatMap((file) =>
    [...readFileSync(join(folder, file), "utf8").matchAll(/"[^"\n]*"|`[^`]*`/g)].map(
      ([text]) => `${file}: ${text.slice(1, -1).replaceAll(/\$\{.*?\}/g, "${}")}`,
    ),
  );
}

const JAPANESE = "[\\p{sc=Hira}\\p{sc=Kana}\\p{sc=Han}ー、。「」（）]";

test.each([
  ["brackets, colons and commas of Latin type", `${JAPANESE}[(:,~]|[),]${JAPANESE}`],
  // The browser makes that room: `text-autospace`.
  ["spaces beside Latin letters and figures", `${JAPANESE} [\\w#$]|[\\w#}] ${JAPANESE}`],
])("Japanese has no %s", (_, pattern) => {
  const wrong = new RegExp(pattern, "u");
  expect(textsIn("ja").filter((text) => wrong.test(text.slice(text.indexOf(": "))))).toEqual([]);
});

test("Russian quotes with «ёлочки» and calls a pack one thing only", () => {
  expect(textsIn("ru").filter((text) => /[“”„]|\bпакет/u.test(text))).toEqual([]);
});
