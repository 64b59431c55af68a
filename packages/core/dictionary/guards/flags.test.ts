import { expect, test } from "vitest";
import { rows, shipped } from "./shipped.ts";

const of = (flag: "generic" | "subject") =>
  new Set(shipped.entities.filter((entity) => entity[flag] === true).map(({ id }) => id));
const [generic, subject] = [of("generic"), of("subject")];

test.each([
  "japan",
  "russia",
  "china",
  "tokyo",
  "moscow",
  "washington-dc",
  "pacific-ocean",
  "the-west",
])("%s is generic: on too many pages to be marked on each", (id) =>
  expect(generic.has(id)).toBe(true),
);

test.each(["disputed-islands", "kunashir", "joint-declaration-1956", "kuril-islands-dispute"])(
  "%s is what the pack is about",
  (id) => expect(subject.has(id)).toBe(true),
);

test.each(rows)("%s is generic or subject, not both", (id) => {
  expect(generic.has(id) && subject.has(id)).toBe(false);
});

test("no leader, agreement or island is generic", () => {
  const specific = shipped.entities.filter((entity) =>
    ["leader", "agreement", "island"].includes(entity.kind),
  );
  expect(specific.filter(({ id }) => generic.has(id)).map(({ id }) => id)).toEqual([]);
});

test.each(rows.filter(([id]) => subject.has(id)))(
  "%s can open the subject with a name of its own",
  (_, entity) => {
    const alone = entity.names.filter(
      ({ use, gate }) => gate === undefined && (use === "preferred" || use === "alias"),
    );
    expect(alone).not.toEqual([]);
  },
);
