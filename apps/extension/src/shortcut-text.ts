/** What is printed on a key that browsers call by a word. */
const CAPS: Readonly<Record<string, string>> = {
  Period: ".",
  Comma: ",",
  Up: "↑",
  Down: "↓",
  Left: "←",
  Right: "→",
};

/** Apple's signs for keys that are held, in Apple's order. Browsers there call the command key "Ctrl", too. */
const APPLE_HELD: readonly (readonly [sign: string, names: readonly string[]])[] = [
  ["⌃", ["MacCtrl"]],
  ["⌥", ["Alt", "Option"]],
  ["⇧", ["Shift"]],
  ["⌘", ["Command", "Ctrl"]],
];

/**
 * A shortcut as people see it on their keyboard: `Alt+Shift+Period`, as browsers call it, is Alt+Shift+. or, on macOS,
 * ⌥⇧. Where a browser already writes signs, they stay.
 */
export function shortcutText(shortcut: string, os: string): string {
  const parts = shortcut.split("+");
  const [, signs = "", last = ""] = /^([⌃⌥⇧⌘]*)(.*)$/.exec(parts.at(-1) ?? "") ?? [];
  const held = parts.slice(0, -1);
  const key = CAPS[last] ?? last;
  if (os !== "mac") return [...held, signs + key].join("+");
  const apple = APPLE_HELD.filter(([, names]) => held.some((each) => names.includes(each)));
  return `${apple.map(([sign]) => sign).join("")}${signs}${key}`;
}
