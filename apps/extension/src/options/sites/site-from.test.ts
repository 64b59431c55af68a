import { expect, test } from "vitest";
import { siteFrom } from "./site-from.ts";

test.each([
  { typed: "example.org", site: "example.org" },
  { typed: " www.Example.org ", site: "example.org" },
  { typed: "https://news.example.org/a?b=c", site: "news.example.org" },
  { typed: "例え.jp", site: "xn--r8jz45g.jp" },
  { typed: "localhost", site: "localhost" },
  { typed: "example", site: undefined },
  { typed: "two words.org", site: undefined },
  { typed: "javascript://alert(1)", site: undefined },
  { typed: "", site: undefined },
])("$typed is $site", ({ typed, site }) => expect(siteFrom(typed)).toBe(site));
