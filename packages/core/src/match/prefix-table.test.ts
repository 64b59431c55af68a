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
    what: "a name after which both a sign and a word go on",
    names: ["Grand", "Grand-Mere", "Grand Bay"],
    text: "Grand - Mere, Grand Bay, Grand Hotel",
    finds: ["Grand - Mere", "Grand", "Grand Bay", "Grand", "Grand"],
  },
  {
    what: "a name that came after a longer one",
    names: ["Grand Bay", "Grand", "Grand Hotel"],
    text: "Grand Bay, Grand Hotel",
    finds: ["Grand Bay", "Grand", "Grand Hotel", "Grand"],
  },
  {
    what: "a next word whose second letter has a mark",
    names: ["ru:Новая Айна", "ru:Старая Аи\u0306на"],
    text: "Новая Аи\u0306на, Старая Айна",
    finds: ["Новая Аи\u0306на", "Старая Айна"],
  },
  {
    what: "a next word of two letters",
    names: ["Sea of Japan", "Gulf of"],
    text: "Sea of Japan, Gulf of",
    finds: ["Sea of Japan", "Gulf of"],
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
