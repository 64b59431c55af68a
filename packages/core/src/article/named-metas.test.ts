import { expect, test } from "vitest";
import { namedMetas } from "./named-metas.ts";

test.each([
  { what: "its property", meta: ["og:type", "", "", "", "article"], name: "og:type" },
  { what: "its name", meta: ["", "Date", "", "", "2018"], name: "date" },
  {
    what: "its thing in microdata",
    meta: ["", "", "datePublished", "", "2018"],
    name: "datepublished",
  },
  { what: "its header", meta: ["", "", "", "Content-Language", "ru"], name: "content-language" },
  { what: "its property before its name", meta: ["og:type", "kind", "", "", "a"], name: "og:type" },
])("a meta element is known by $what", ({ meta, name }) => {
  expect([...namedMetas([meta])]).toEqual([[name, meta[4]]]);
});

test("of two of one name the first that says something counts", () => {
  const metas = ["", "2018", "2019"].map((content) => ["", "date", "", "", content]);

  expect([...namedMetas(metas)]).toEqual([["date", "2018"]]);
});
