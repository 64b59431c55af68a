import { expect, test } from "vitest";
import { contrast } from "./contrast.ts";

test.each([
  { a: "#000000", b: "#ffffff", ratio: 21 },
  { a: "#ffffff", b: "#000000", ratio: 21 },
  { a: "#777777", b: "#ffffff", ratio: 4.48 },
  { a: "#0b6e69", b: "#ffffff", ratio: 6.07 },
  { a: "#123456", b: "#123456", ratio: 1 },
])("$a on $b is $ratio to 1", ({ a, b, ratio }) => {
  expect(contrast(a, b)).toBeCloseTo(ratio, 1);
});
