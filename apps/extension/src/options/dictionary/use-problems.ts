import type { PackIssue } from "@gazetteer/core";
import { optionsProblemText } from "@gazetteer/ui";
import { useMemo, useState } from "preact/hooks";
import { useOptions } from "../options-context.ts";
import { type Path, pathText } from "./draft/at-path.ts";

export interface Problems {
  /** Problems that the reader has been told of after trying to save. */
  readonly shown: number;
  readonly issueAt: (path: Path) => string | undefined;
  readonly count: (path: Path) => number;
  readonly visit: (path: string) => void;
  readonly showAll: () => void;
}

function isUnder(path: string, place: string): boolean {
  return path.startsWith(place) && [undefined, ".", "["].includes(path[place.length]);
}

/** What is wrong, told field by field: where somebody has been, or everywhere once they tried to save. */
export function useProblems(issues: readonly PackIssue[]): Problems {
  const { language } = useOptions();
  const [extent, setExtent] = useState<"visited" | "all">("visited");
  const [visited, setVisited] = useState<ReadonlySet<string>>(new Set());
  return useMemo(() => {
    const isAll = extent === "all";
    return {
      shown: isAll ? issues.length : 0,
      issueAt: (path) => {
        const place = pathText(path);
        const issue = issues.find((each) => each.path === place);
        if (issue === undefined) return undefined;
        const isSeen = isAll || [...visited].some((each) => isUnder(each, place));
        return isSeen ? optionsProblemText(language, issue.message) : undefined;
      },
      count: (path) => {
        const place = pathText(path);
        return isAll ? issues.filter((issue) => isUnder(issue.path, place)).length : 0;
      },
      visit: (path) =>
        setVisited((before) => (before.has(path) ? before : new Set([...before, path]))),
      showAll: () => setExtent("all"),
    };
  }, [issues, extent, visited, language]);
}
