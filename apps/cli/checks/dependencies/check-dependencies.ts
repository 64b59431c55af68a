import type { Check } from "../check.ts";
import { runProgram } from "../run-program.ts";
import { judgeDependencies } from "./judge-dependencies.ts";
import { listedPackages, shippedPackages } from "./listed-packages.ts";
import { SHIPPED, TOOL_LICENCES, TOOLS } from "./reviewed-dependencies.ts";

/** The licence that each installed package states, by its name. */
async function installedLicences(): Promise<Map<string, string>> {
  const { output } = await runProgram("pnpm", ["--recursive", "licenses", "list", "--json"]);
  const groups = JSON.parse(output.slice(output.indexOf("{"))) as Readonly<
    Record<string, readonly { readonly name: string }[]>
  >;
  return new Map(
    Object.entries(groups).flatMap(([licence, packages]) =>
      packages.map(({ name }) => [name, licence] as const),
    ),
  );
}

/** Packages of others: each is in `reviewed-dependencies.ts`, with its licence and why we have it. */
export async function checkDependencies(): Promise<Check[]> {
  return judgeDependencies({
    listed: listedPackages(),
    shipped: shippedPackages(),
    licences: await installedLicences(),
    reviewed: { shipped: SHIPPED, tools: TOOLS, toolLicences: TOOL_LICENCES },
  });
}
