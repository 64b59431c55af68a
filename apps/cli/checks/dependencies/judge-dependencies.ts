import type { Check } from "../check.ts";
import type { ReviewedDependency } from "./reviewed-dependencies.ts";

/** What is installed, and what was decided about it. */
export interface Dependencies {
  /** Names that our own packages list, for the extension or for tools. */
  readonly listed: ReadonlySet<string>;
  /** Names of all that the built extension may hold, what they bring along included. */
  readonly shipped: ReadonlySet<string>;
  /** Licence of every package in the tree, by its name. */
  readonly licences: ReadonlyMap<string, string>;
  readonly reviewed: {
    readonly shipped: Readonly<Record<string, ReviewedDependency>>;
    readonly tools: Readonly<Record<string, ReviewedDependency>>;
    readonly toolLicences: readonly string[];
  };
}

const by = (names: readonly string[]) => names.toSorted().join(", ");

/** Nothing comes in unseen: every package was decided about, under the licence that it still has. */
export function judgeDependencies({ listed, shipped, licences, reviewed }: Dependencies): Check[] {
  const decided = { ...reviewed.tools, ...reviewed.shipped };
  const unseen = [
    ...[...shipped].filter((name) => !Object.hasOwn(reviewed.shipped, name)),
    ...[...listed].filter((name) => !Object.hasOwn(decided, name)),
  ];
  const relicensed = Object.entries(decided).flatMap(([name, { licence }]) => {
    const stated = licences.get(name);
    return stated === undefined || stated === licence
      ? []
      : `${name}: ${stated} instead of ${licence}`;
  });
  const gone = [
    ...Object.keys(reviewed.shipped).filter((name) => !shipped.has(name)),
    ...Object.keys(reviewed.tools).filter((name) => !listed.has(name)),
  ];
  const unknown = [...licences]
    .filter(([, licence]) => !reviewed.toolLicences.includes(licence))
    .map(([name, licence]) => `${name}: ${licence}`);
  return [
    { name: "every dependency is reviewed", ok: unseen.length === 0, detail: by(unseen) },
    { name: "licences are the reviewed ones", ok: relicensed.length === 0, detail: by(relicensed) },
    { name: "every review is of a dependency", ok: gone.length === 0, detail: by(gone) },
    { name: "tools have licences that we know", ok: unknown.length === 0, detail: by(unknown) },
  ];
}
