import { render } from "preact";
import { expect, test } from "vitest";
import base from "../styles/base.css?inline";
import controls from "../styles/controls.css?inline";
import tokens from "../styles/tokens.css?inline";
import { Button, type ButtonProps } from "./Button.tsx";

const LOOKS = ["plain", "primary"] as const satisfies readonly ButtonProps["look"][];

test.each(["light", "dark"])("a button that is off is told from its ground, %s", (scheme) => {
  const style = document.createElement("style");
  style.textContent = `${tokens}${base}${controls} :root { color-scheme: ${scheme}; }`;
  document.head.append(style);
  render(
    LOOKS.map((look) => (
      <Button key={look} look={look} disabled>
        Import
      </Button>
    )),
    document.body,
  );

  const [plain, primary] = [...document.querySelectorAll("button")].map((button) => {
    const { color, backgroundColor } = getComputedStyle(button);
    return { color, backgroundColor };
  });
  expect(primary).toEqual(plain);
  expect(primary?.color).not.toBe(primary?.backgroundColor);
  render(null, document.body);
  style.remove();
});
