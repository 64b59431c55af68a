import { afterEach, expect, test } from "vitest";
import { joinTexts } from "./join-texts.ts";
import { listTexts } from "./list-texts.ts";

afterEach(() => {
  document.body.innerHTML = "";
});

test.each([
  { what: "one node", html: "<p>Kunashir is far.</p>", at: ["Kunashir is far."] },
  { what: "two nodes", html: "<p>Kuna<em>shir</em> is far.</p>", at: ["shir"] },
  { what: "the end of one node and the next", html: "<p>to <b>Kuna</b>shir</p>", at: ["shir"] },
  {
    what: "letters of their own",
    html: `<h2>Apart</h2><p>${[..."Kunashir"].map((letter) => `<b>${letter}</b>`).join("")} is</p>`,
    at: ["r"],
  },
  { what: "a first letter of its own", html: "<i>Cap</i><p><b>K</b>unashir</p>", at: ["K"] },
  { what: "around what is never read", html: "<p>Kuna<script>0</script>shir</p>", at: ["shir"] },
  { what: "nothing", html: "<p>Kuna.</p><p>shir</p><script>Kunashir</script>", at: [] },
])("finds a name in $what", ({ html, at }) => {
  document.body.innerHTML = html;
  const joined = joinTexts(listTexts(document.body), [document]);
  const starts = [...joined.text.matchAll(/Kunashir/g)].map(({ index }) => index);

  expect([...joined.nodesAt(starts)].map(({ data }) => data)).toEqual(at);
});

test("what is no name is found in its node too", () => {
  document.body.innerHTML = "<p>one</p> <p>two</p> <p>three</p>";
  const joined = joinTexts(listTexts(document.body), [document]);

  const offsets = ["one", "two", "three"].map((word) => joined.text.indexOf(word));
  expect([...joined.nodesAt(offsets)].map(({ data }) => data)).toEqual(["one", "two", "three"]);
});
