import { gzipSync } from "node:zlib";
import { expect, test } from "vitest";
import { parseFile } from "./parse-file.ts";
import { readFileText } from "./read-file-text.ts";

const pack = JSON.stringify({
  format: 1,
  id: "lakes",
  title: { en: 'A "quoted" [title' },
  entities: [],
});
const source = { type: "pack", json: JSON.parse(pack) };

async function readFile(file: Blob) {
  const read = await readFileText(file);
  return "problem" in read ? read : parseFile("file.json", read.text);
}
const zipped = gzipSync(pack);

test.each([
  { what: "plain JSON", parts: [pack], gives: { source } },
  {
    what: "JSON with a byte order mark",
    parts: ["\uFEFF", pack],
    gives: { source },
  },
  { what: "packed JSON", parts: [zipped], gives: { source } },
  {
    what: "a packed file cut short",
    parts: [zipped.subarray(0, 30)],
    gives: { problem: "damaged" },
  },
  {
    what: "a packed file with another sum",
    parts: [Buffer.concat([zipped.subarray(0, -8), Buffer.alloc(8, 7)])],
    gives: { problem: "damaged" },
  },
  {
    what: "another encoding",
    parts: [Buffer.from("Z\u00fcrich", "latin1")],
    gives: { problem: "notText" },
  },
  {
    what: "UTF-16, as spreadsheets save it",
    parts: [Buffer.from(`\uFEFF${pack}`, "utf16le")],
    gives: { source },
  },
  {
    what: "UTF-16 with the other end first",
    parts: [Buffer.from(`\uFEFF${pack}`, "utf16le").swap16()],
    gives: { source },
  },
  { what: "a program", parts: [Buffer.from("PK\u0003\u0004\0\0")], gives: { problem: "notText" } },
  { what: "deep nesting", parts: ["[".repeat(100_000)], gives: { problem: "tooDeep" } },
  { what: "a sentence", parts: ["Dear all"], gives: { problem: "notJson" } },
  { what: "nothing", parts: [""], gives: { problem: "notJson" } },
])("$what", async ({ parts, gives }) => {
  expect(await readFile(new Blob(parts as BlobPart[]))).toMatchObject(gives);
});

test("a small file that unpacks into far too much is not unpacked to its end", async () => {
  const bomb = new Blob([gzipSync(Buffer.alloc(3_000_000, 0x20))]);

  expect(bomb.size).toBeLessThan(10_000);
  expect(await readFileText(bomb, { file: 10_000, text: 1_000_000 })).toEqual({
    problem: "unpacksTooLarge",
  });
});

test("a file over the limit is not read at all", async () => {
  expect(await readFileText(new Blob([pack]), { file: 10, text: 10 })).toEqual({
    problem: "tooLarge",
  });
});
