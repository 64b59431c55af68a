/** One thing that is wrong with a pack, and where: `entities[3] (kunashir).names[0].text`. */
export interface PackIssue {
  readonly path: string;
  readonly message: string;
}

/** How many issues the message of an error spells out; all of them are in `issues`. */
const SHOWN_ISSUES = 20;

/** A pack that does not fit the format. Its message lists the first issues, one a line. */
export class PackError extends Error {
  override readonly name = "PackError";
  readonly issues: readonly PackIssue[];

  constructor(issues: readonly PackIssue[]) {
    const shown = issues
      .slice(0, SHOWN_ISSUES)
      .map(({ path, message }) => `${path || "pack"}: ${message}`);
    if (issues.length > SHOWN_ISSUES) shown.push(`… and ${issues.length - SHOWN_ISSUES} more`);
    super(shown.join("\n"));
    this.issues = issues;
  }
}
