import type * as v from "valibot";

/** Where an issue is: `names[0].text`. `nameOf` may put words behind a place in a list. */
export function pathOf(
  issue: v.BaseIssue<unknown>,
  nameOf: (item: unknown) => string = () => "",
): string {
  let path = "";
  for (const item of issue.path ?? []) {
    const key: unknown = item.key;
    path += typeof key === "number" ? `[${key}]` : path === "" ? String(key) : `.${String(key)}`;
    if (typeof key === "number") path += nameOf(item.value);
  }
  return path;
}

/** The innermost issue of a union says more than "invalid input". */
export function messageOf(issue: v.BaseIssue<unknown>): string {
  if (issue.type === "strict_object" && issue.expected === "never")
    return "is not a field of the format";
  if (issue.type === "strict_object" && issue.received === "undefined") return "is missing";
  return issue.message;
}
