import {
  annotate,
  buildDictionary,
  chooseMarks,
  compileEngine,
  countWords,
  kindGroup,
  openEngine,
} from "@gazetteer/core";
import { readShippedPack } from "@gazetteer/core/shipped-pack";
import { welcomeTexts } from "@gazetteer/ui";
import { expect, test } from "vitest";
import { DEFAULT_SETTINGS } from "../settings.ts";

const dictionary = buildDictionary([readShippedPack()]);
const engine = openEngine(compileEngine(dictionary, { revision: 1 }));

test.each(["en", "ja", "ru"])("the paragraph in %s shows each way of underlining once", (lang) => {
  const text = welcomeTexts(lang).demo;
  const mentions = annotate(engine, text, { lang }).flatMap((mention) => {
    const entity = dictionary.entries.get(mention.entity)?.entity;
    if (entity === undefined) return [];
    return [{ ...mention, kind: entity.kind, generic: entity.generic === true }];
  });

  const block = { role: "text", length: text.length, words: countWords(text), mentions } as const;
  const { marks } = chooseMarks([block], DEFAULT_SETTINGS);
  const groups = [...marks].map(({ kind }) => kindGroup(kind));
  expect(groups).toHaveLength(4);
  expect(new Set(groups).size).toBe(4);
});
