import type { Card } from "@gazetteer/core";

export const en = (text: string) => ({ text, lang: "en" });
export const japan = { id: "japan", name: en("Japan") };
export const russia = { id: "russia", name: en("Russia") };
const claim = (by: typeof japan) => ({
  type: "claim" as const,
  by,
  text: en("Ours."),
  sources: [1],
});

/** A card with a little of everything, for tests. */
export const SAMPLE_CARD: Card = {
  id: "rock",
  kind: "island",
  language: "en",
  label: en("Island"),
  titles: [en("The Rock")],
  names: [{ by: japan, names: [{ text: "岩", lang: "ja", romanized: "Iwa" }] }],
  mention: {
    text: "the rock",
    how: "description",
    reason: {
      name: en("the rock"),
      pack: en("Rocks"),
      ground: "gate",
      evidence: [en("The Sea")],
      rivals: [],
    },
    alternatives: [{ id: "stone", kind: "island", names: [en("The Stone")] }],
  },
  date: "2016-12-16",
  atTheTime: [],
  since: [
    {
      type: "statement",
      date: "2020",
      statement: { type: "fact", text: en("It fell."), sources: [] },
    },
  ],
  summary: { text: en("A rock."), view: "then", sources: [1, 2] },
  disputes: [
    {
      about: en("Whose it is"),
      sides: [
        { by: japan, claims: [claim(japan)] },
        { by: russia, claims: [claim(russia)] },
      ],
    },
  ],
  statements: [{ type: "reported", text: { text: "Птица.", lang: "ru" }, sources: [] }],
  details: { kind: "island", claimedBy: [] },
  timeline: [],
  relations: [
    { type: "part-of", direction: "out", to: { id: "sea", kind: "place", names: [en("The Sea")] } },
  ],
  sources: [
    {
      title: "Rocks",
      publisher: "Press",
      url: "https://www.press.example/rocks",
      language: "en",
      date: "2001-02",
    },
    { title: "Stones", publisher: "Old press", url: "http://old.example/", language: "en" },
  ],
  pack: { id: "own", title: en("Rocks"), version: "1.0.0" },
  changed: [],
  emphasis: "subject",
};
