import { expect, test } from "vitest";
import { rows } from "./shipped.ts";

const PLACEHOLDER =
  /to[- ]be[- ](?:sourced|titled|stated|named|written)|\.invalid\b|\bTODO\b|\bTBD\b/i;

test.each(rows)("%s says nothing provisional", (_, entity) => {
  expect(JSON.stringify(entity)).not.toMatch(PLACEHOLDER);
});
