import { expect, test } from "vitest";
import { foundIn, type NameLike } from "./engine-of-names.ts";

const TABLE: readonly {
  rule: string;
  names: readonly NameLike[];
  text: string;
  finds: readonly string[];
}[] = [
  {
    rule: "a word divided with a hyphen",
    names: ["Vladimir Putin"],
    text: "Vladi- mir Putin, Vladi-\nmir Putin",
    finds: ["Vladi- mir Putin!broken", "Vladi-\nmir Putin!broken"],
  },
  {
    rule: "a word divided with a soft hyphen",
    names: ["Putin"],
    text: "Pu\u00ad\ntin",
    finds: ["Pu\u00ad\ntin!broken"],
  },
  {
    rule: "a compound at a line end",
    names: ["Yuzhno-Sakhalinsk"],
    text: "Yuzhno-\nSakhalinsk",
    finds: ["Yuzhno-\nSakhalinsk"],
  },
  {
    rule: "a hyphen left hanging",
    names: ["Nord", "Südkorea"],
    text: "Nord- und Südkorea",
    finds: ["Nord", "Südkorea"],
  },
  {
    rule: "a line number in a word",
    names: ["Northern Territories", "Russia"],
    text: "the Northern Terri\n12、tories; Rus\n3) sia",
    finds: ["Northern Terri\n12、tories!broken"],
  },
  {
    rule: "a line number between words",
    names: ["Northern Territories"],
    text: "the Northern\n7、 Territories",
    finds: ["Northern\n7、 Territories!broken"],
  },
  {
    rule: "a line number after a line end of two units",
    names: ["Northern Territories"],
    text: "the Northern Terri\r\n12、tories",
    finds: ["Northern Terri\r\n12、tories!broken"],
  },
  {
    rule: "a line number after an abbreviation",
    names: ["St. Petersburg"],
    text: "the consulate in St.\n7、 Petersburg",
    finds: ["St.\n7、 Petersburg!broken"],
  },
  {
    rule: "the number of a paragraph, a time and a date cut nothing",
    names: ["Northern Territories"],
    text:
      "the land is northern.\n7. Territories\r\n\r\n8. so it is northern\r\n\r\n9. Territories\n" +
      "northern\n12:00 Territories northern\n11.02.2019 Territories",
    finds: [],
  },
  {
    rule: "a numbered list is not mended into words",
    names: ["Japan"],
    text: "Items:\n1. Japan\n2. Japan",
    finds: ["Japan", "Japan"],
  },
  {
    rule: "words divided far apart, and others near each other",
    names: ["Vladimir Putin", "Northern Territories"],
    text: `Vladi- mir Putin${" and so on".repeat(60)}, the Nor-\nthern Terri-\ntories`,
    finds: ["Vladi- mir Putin!broken", "Nor-\nthern Terri-\ntories!broken"],
  },
  {
    rule: "a word divided after a long text",
    names: ["Vladimir Putin"],
    text: `${"and so on ".repeat(60)}Vladi- mir Putin`,
    finds: ["Vladi- mir Putin!broken"],
  },
  {
    rule: "the shorter of two names to which a word is stuck",
    names: ["Putin", "Putinism"],
    text: "Putincame",
    finds: ["Putin!glued"],
  },
  {
    rule: "a frequent word stuck to a name",
    names: ["Northern Territories", "Putin"],
    text: "the Northern Territoriesin Japan; Putincame",
    finds: ["Northern Territories!glued", "Putin!glued"],
  },
  {
    rule: "a word of the page stuck to a name",
    names: ["Russia"],
    text: "with Russiaprivate talks after private talks",
    finds: ["Russia!glued"],
  },
  {
    rule: "a word that the page has only as part of others",
    names: ["Russia"],
    text: "Russiaprivate talks, semiprivate talks, (private) talks and private",
    finds: [],
  },
  {
    rule: "other longer words",
    names: ["Putin", "Russia", "China", "Japan", "Abe", "Moscow"],
    text: "Putina Russian Chinatown Japanese Abethe Moscovite in town",
    finds: [],
  },
];

test.each(TABLE)("$rule", ({ names, text, finds }) => {
  expect(foundIn(names, text)).toEqual(finds);
});
