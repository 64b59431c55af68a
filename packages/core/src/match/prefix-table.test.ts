import { expect, test } from "vitest";
import { foundIn } from "./engine-of-names.ts";

test.each<{ what: string; names: string[]; text: string; finds: string[] }>([
  {
    what: "a first word that goes on with several letters",
    names: ["South Kurils", "South Africa"],
    text: "South Kurils, South Africa, South Yemen",
    finds: ["South Kurils", "South Africa"],
  },
  {
    what: "a first word that is a name, too",
    names: ["South", "South Kurils"],
    text: "South Kurils, South Yemen",
    finds: ["South Kurils", "South", "South"],
  },
  {
    what: "a next word that begins with a letter and a mark",
    names: ["ru:Новая Йена", "ru:Старая И\u0306ена", "Grand Élan"],
    text: "Новая И\u0306ена, Старая Йена, Grand E\u0301lan",
    finds: ["Новая И\u0306ена", "Старая Йена", "Grand E\u0301lan"],
  },
  {
    what: "a next word that begins with a ligature",
    names: ["Grand \uFB01sh", "Little fish"],
    text: "Grand fish, Little \uFB01sh",
    finds: ["Grand fish", "Little \uFB01sh"],
  },
  {
    what: "a next word of one letter at the end of the text",
    names: ["Grand A"],
    text: "Grand B, Grand A",
    finds: ["Grand A"],
  },
  {
    what: "a sign between the words",
    names: ["Grand - Mere", "Little-Mere"],
    text: "Grand - Mere, Little - Mere, Little Mere",
    finds: ["Grand - Mere", "Little - Mere"],
  },
])("$what is found", ({ names, text, finds }) => expect(foundIn(names, text)).toEqual(finds));
