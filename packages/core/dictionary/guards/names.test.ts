import { expect, test } from "vitest";
import { inflectionIssue, inflectName } from "../../src/inflect/inflect-name.ts";
import type { Name } from "../../src/index.ts";
import { COMMON_WORDS } from "./common-words.ts";
import { rows, shipped } from "./shipped.ts";

/** Case and ё do not make two names of one. */
const fold = (text: string) => text.toLowerCase().replaceAll("ё", "е");

/** Languages written in one script share their readers, so a name of one is a name of all. */
const owners = new Map<string, Set<string>>();
for (const entity of shipped.entities)
  for (const name of entity.names)
    if (name.use !== "adjective") {
      const key = fold(name.text);
      owners.set(key, (owners.get(key) ?? new Set()).add(entity.id));
    }

const firesAlone = (name: Name) => name.use !== "adjective" && name.gate === undefined;

test.each(rows)("%s has names that can be told apart", (_, entity) => {
  for (const name of entity.names) {
    expect(name.text).not.toMatch(/\s{2}|\p{Zl}|\p{Zp}/u);
    expect(name.text).toBe(name.text.normalize("NFC").trim());
  }
  const preferred = entity.names.filter((name) => name.use === "preferred");
  expect(preferred.some((name) => name.lang === "en")).toBe(true);
});

test.each(rows)("%s shares no name that fires alone with another entity", (_, entity) => {
  const shared = entity.names.filter(
    (name) => firesAlone(name) && (owners.get(fold(name.text))?.size ?? 0) > 1,
  );
  expect(shared.map((name) => `${name.lang}:${name.text}`)).toEqual([]);
});

test.each(rows)("%s has a gate on every name that is a common word", (_, entity) => {
  const common = entity.names.filter(
    (name) =>
      firesAlone(name) &&
      name.letterCase !== "exact" &&
      (COMMON_WORDS.has(`${name.lang}:${name.text.toLowerCase()}`) ||
        /^[\p{Script=Han}]$/u.test(name.text)),
  );
  expect(common.map((name) => `${name.lang}:${name.text}`)).toEqual([]);
});

test.each(rows)("%s declares inflections that fit its names", (_, entity) => {
  expect(entity.names.flatMap((name) => inflectionIssue(name) ?? [])).toEqual([]);
});

/** Endings of the first word of a Russian title that changes with the case. */
const DECLINES = /[бвгджзйклмнпрстфхцчшщьаяы]$/i;
/** Endings of a Russian surname; Japanese and Korean names are left to the data, which declares what changes. */
const RUSSIAN_SURNAME = /(?:[оеё]в|[иы]н|ский|ой|ова|ина)$/;
/** The nominative and at least two others: some nouns have no more ("область, области, областью"). */
const LEAST_FORMS = 3;
/** Acronyms, titles in quotation marks, numbers. */
const UNCHANGED = /^(?:\p{Lu}{2,}|\P{L}.*|.*\d.*)$/u;

test.each(rows)("%s has the case forms of its Russian title", (_, entity) => {
  const person = entity.kind === "leader" || entity.kind === "person";
  const incomplete: string[] = [];
  for (const name of entity.names) {
    if (name.lang !== "ru" || name.use !== "preferred") continue;
    const word = name.text.split(" ").at(person ? -1 : 0) ?? "";
    const changes = person
      ? RUSSIAN_SURNAME.test(word)
      : DECLINES.test(word) && !UNCHANGED.test(word);
    const declaredFixed = name.inflection !== undefined && /^[- :]+$/.test(name.inflection);
    if (changes && !declaredFixed && inflectName(name).length < LEAST_FORMS)
      incomplete.push(name.text);
  }
  expect(incomplete).toEqual([]);
});
