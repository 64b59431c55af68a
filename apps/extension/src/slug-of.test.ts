import { expect, test } from "vitest";
import { slugOf } from "./slug-of.ts";

test.each([
  { title: "Lakes of Hokkaidō", slug: "lakes-of-hokkaido" },
  { title: "  1956: the Declaration! ", slug: "1956-the-declaration" },
  { title: "国後島", slug: "" },
  { title: `${"a".repeat(79)} b`, slug: "a".repeat(79) },
])("$title gives $slug", ({ title, slug }) => expect(slugOf(title)).toBe(slug));
