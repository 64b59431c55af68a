/** One thing that was checked; a test is one, and so is a whole program such as the linter. */
export interface Check {
  readonly name: string;
  readonly ok: boolean;
  /** What a developer needs to see when it failed. */
  readonly detail?: string;
}
