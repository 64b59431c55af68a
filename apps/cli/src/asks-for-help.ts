/** Whether a command is only asked what it does; behind `--` stand file names. */
export function asksForHelp(args: readonly string[]): boolean {
  const end = args.indexOf("--");
  const own = end === -1 ? args : args.slice(0, end);
  return own.some((arg) => arg === "--help" || arg === "-h");
}
