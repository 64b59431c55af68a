import { expect, test } from "vitest";
import { latestYear } from "../../src/card/latest-year.ts";
import { compareDates, daySpan } from "../../src/model/partial-date.ts";
import { rows, shipped } from "./shipped.ts";

/** Periods anywhere in a value, with the path to each. */
function* periodsIn(
  value: unknown,
  path = "",
): Generator<[path: string, from: string, to: string]> {
  if (typeof value !== "object" || value === null) return;
  const { from, to } = value as { from?: unknown; to?: unknown };
  if (typeof from === "string" && typeof to === "string") yield [path, from, to];
  for (const [key, child] of Object.entries(value)) yield* periodsIn(child, `${path}.${key}`);
}

test.each(rows)("%s has no period that ends before it begins", (_, entity) => {
  const wrong = [...periodsIn(entity)].filter(([, from, to]) => compareDates(from, to) >= 0);
  expect(wrong).toEqual([]);
});

test.each(rows)("%s tells nothing before it is known", (_, entity) => {
  const early = entity.facts.filter(
    ({ date, from }) =>
      date !== undefined &&
      from !== undefined &&
      (daySpan(from)?.last ?? "") < (daySpan(date)?.first ?? ""),
  );
  expect(early.map((fact) => fact.id)).toEqual([]);
});

/** Years that a plan or a target names ahead of time: "by the year 2000", "a programme for 2016–2025". */
const AHEAD = /\bthe year \d{4}|\bfor \d{4}–\d{4}/g;

test.each(rows)("%s leaks no later year into what could be said from a day on", (_, entity) => {
  const leaks = entity.facts.filter(({ from, text }) => {
    const year = latestYear((text["en"] ?? "").replaceAll(AHEAD, ""));
    return from !== undefined && year !== undefined && year > (daySpan(from)?.first ?? "");
  });
  expect(leaks.map((fact) => fact.id)).toEqual([]);
});

test("two holders of one office never overlap", () => {
  const single = new Set(
    shipped.offices.filter((office) => office.holders === "one").map(({ id }) => id),
  );
  const tenures = shipped.entities
    .flatMap((entity) =>
      entity.kind === "leader" ? entity.tenures.map((t) => ({ ...t, entity: entity.id })) : [],
    )
    .filter((tenure) => single.has(tenure.office))
    .sort((a, b) => compareDates(a.from, b.from));
  const overlaps = [...single].flatMap((office) => {
    const held = tenures.filter((tenure) => tenure.office === office);
    return held.slice(1).flatMap((next, index) => {
      const last = held[index];
      const ended =
        last?.to !== undefined &&
        (daySpan(last.to)?.first ?? "") <= (daySpan(next.from)?.first ?? "");
      return ended ? [] : [`${office}: ${last?.entity} and ${next.entity}`];
    });
  });
  expect(overlaps).toEqual([]);
});

test("every office has had a holder that the pack knows", () => {
  const held = new Set(
    shipped.entities.flatMap((entity) =>
      entity.kind === "leader" ? entity.tenures.map(({ office }) => office) : [],
    ),
  );
  const known = new Set(shipped.offices.map(({ id }) => id));
  expect([...held].filter((office) => !known.has(office))).toEqual([]);
});

test.each(rows)("%s has its status in order of time", (_, entity) => {
  if (entity.kind !== "agreement") return;
  const starts = entity.agreement.status.map(({ from }) => from);
  expect(starts).toEqual([...starts].sort(compareDates));
});
