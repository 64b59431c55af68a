import { afterEach, expect, test, vi } from "vitest";
import { type Backdrops, groundOf } from "./ground-of.ts";

afterEach(() => {
  document.body.innerHTML = "";
});

test.each([
  { html: "<p>", ground: "light" },
  { html: "<p style='background:#000'>", ground: "dark" },
  { html: "<div style='background:#1b1e23'><p>", ground: "dark" },
  { html: "<div style='background:#f4ecd8'><p>", ground: "light" }, // sepia
  { html: "<div style='background:#fff1e5'><p>", ground: "light" }, // salmon paper
  { html: "<div style='background:#000'><p style='background:#fff'>", ground: "light" },
  { html: "<div style='background:#fff'><p style='background:rgb(0 0 0 / 90%)'>", ground: "dark" },
  { html: "<div style='background:#fff'><p style='background:rgb(0 0 0 / 5%)'>", ground: "light" },
  { html: "<p style='background:#d0021b'>", ground: "strong" }, // breaking news red
  { html: "<p style='background:#808080'>", ground: "strong" },
  { html: "<p style='background:linear-gradient(#000,#333);color:#fff'>", ground: "dark" },
  { html: "<p style='background:url(data:,) #000;color:#111'>", ground: "light" },
  { html: "<p style='background:oklch(0.2 0.02 250);color:rgb(230,230,230)'>", ground: "dark" },
  { html: "<div style='background:url(data:,);color:#eee'><b></b><p>", ground: "dark" },
])("$html stands on $ground", ({ html, ground }) => {
  document.body.innerHTML = html;
  const element = document.body.querySelector("p");
  if (element === null) throw new Error("no paragraph");

  expect(groundOf(element)).toBe(ground);
});

test("what texts stand on together is looked at once", () => {
  document.body.innerHTML =
    "<div style='background:#000'><i><p></p><p style='background:rgb(255 255 255 / 90%)'></p><p></p></i></div>";
  const known: Backdrops = new WeakMap();
  const looked = vi.spyOn(known, "set");

  const grounds = [...document.querySelectorAll("p")].map((element) => groundOf(element, known));

  expect(grounds).toEqual(["dark", "light", "dark"]);
  expect(looked.mock.calls.map(([element]) => element.localName)).toEqual([
    "div",
    "i",
    "p",
    "p",
    "p",
  ]);
});
