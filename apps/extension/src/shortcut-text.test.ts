import { expect, test } from "vitest";
import { shortcutText } from "./shortcut-text.ts";

test.each([
  { shortcut: "Alt+Shift+Period", os: "linux", text: "Alt+Shift+." },
  { shortcut: "Alt+Shift+Comma", os: "win", text: "Alt+Shift+," },
  { shortcut: "Alt+Shift+.", os: "win", text: "Alt+Shift+." },
  { shortcut: "Ctrl+Shift+Up", os: "linux", text: "Ctrl+Shift+↑" },
  { shortcut: "F9", os: "linux", text: "F9" },
  { shortcut: "", os: "mac", text: "" },
  { shortcut: "Alt+Shift+Period", os: "mac", text: "⌥⇧." }, // Firefox
  { shortcut: "⌥⇧Period", os: "mac", text: "⌥⇧." }, // Chrome
  { shortcut: "⌥⇧.", os: "mac", text: "⌥⇧." },
  { shortcut: "Ctrl+Shift+G", os: "mac", text: "⇧⌘G" },
  { shortcut: "MacCtrl+Alt+Space", os: "mac", text: "⌃⌥Space" },
])("$shortcut is $text on $os", ({ shortcut, os, text }) =>
  expect(shortcutText(shortcut, os)).toBe(text),
);
