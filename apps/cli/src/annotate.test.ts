import { spawn, spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";

const PROGRAM = join(import.meta.dirname, "start-annotate.mjs");
const SOURCES = join(import.meta.dirname, "annotate.ts");
let folder: string;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "annotate-"));
});
afterAll(() => rmSync(folder, { recursive: true }));

function run(args: readonly string[], input: string | Uint8Array = "") {
  const { status, stdout, stderr } = spawnSync(process.execPath, [PROGRAM, ...args], {
    cwd: folder,
    input,
    encoding: "utf8",
  });
  return { status, stdout, stderr, lines: stdout.split("\n").slice(0, -1) };
}

function file(name: string, content: string | Uint8Array): string {
  writeFileSync(join(folder, name), content);
  return name;
}

test("standard input gives one JSON object", () => {
  const { status, lines } = run(["--date", "2018-05-26"], "Prime Minister Shinzo Abe left.");

  expect(status).toBe(0);
  expect(lines).toHaveLength(1);
  expect(JSON.parse(lines[0] ?? "")).toEqual({
    doc: "-",
    mentions: [
      {
        start: 15,
        end: 25,
        text: "Shinzo Abe",
        entity: "shinzo-abe",
        kind: "leader",
        how: "name",
        role: "prime-minister-of-japan",
        why: expect.stringContaining("Shinzo Abe"),
      },
    ],
  });
});

test("several files give an object a line, in order, and a bad one stops none", () => {
  const good = file("good.txt", "Moscow");
  const broken = file("broken.txt", Uint8Array.from([0x4d, 0x0a, 0xff, 0x0a]));

  const { status, lines, stderr } = run([good, "missing.txt", broken, good]);

  expect(status).toBe(1);
  expect(lines.map((line) => JSON.parse(line).doc)).toEqual([good, good]);
  expect(stderr).toContain("missing.txt");
  expect(stderr).toContain("broken.txt: line 2 is not UTF-8");
});

test("offsets count from the start of the file as it is, byte order mark included", () => {
  const { lines } = run([file("mark.txt", "\uFEFFMoscow")]);

  expect(JSON.parse(lines[0] ?? "").mentions[0]).toMatchObject({ start: 1, text: "Moscow" });
});

test("a table is for people", () => {
  const { stdout } = run(["--format", "table"], "Moscow and the Northern Territories");

  expect(stdout).toContain("-: 2 mentions");
  expect(stdout).toMatch(/15-35 +Northern Territories +disputed-islands +island +name/);
});

test("explain adds what is not marked, and why", () => {
  const { lines } = run(["--explain"], "Daniil Medvedev");

  expect(JSON.parse(lines[0] ?? "")).toMatchObject({
    mentions: [],
    rejected: [{ text: "Medvedev", rejection: "longer-name" }],
  });
});

test("JSON lines are answered in order with their ids, bad ones by number", () => {
  const input = [
    '{"id":"a","text":"Moscow"}',
    "",
    "{not json",
    '{"id":7,"text":"Tokyo","date":"soon"}',
    '{"id":"c"}',
    '["d"]',
    '{"id":"e","text":"Sochi"}',
  ].join("\n");

  const { status, lines, stderr } = run(["--jsonl"], input);
  const rows = lines.map((line) => JSON.parse(line));

  expect(status).toBe(1);
  expect(rows.map(({ id }) => id)).toEqual(["a", null, 7, null, null, "e"]);
  expect(rows.map(({ line }) => line)).toEqual([undefined, 3, undefined, 5, 6, undefined]);
  expect(rows.map(({ mentions }) => mentions?.length)).toEqual([
    1,
    undefined,
    1,
    undefined,
    undefined,
    1,
  ]);
  expect(stderr).toContain("line 3");
  expect(stderr).toContain("line 4: the date `soon` cannot be read");
});

test("a JSON line that is not UTF-8 is one bad line", () => {
  const bad = Buffer.concat([
    Buffer.from('{"id":1,"text":"'),
    Buffer.from([0xc3]),
    Buffer.from('"}\n'),
  ]);
  const good = Buffer.from('{"id":2,"text":"Moscow"}');

  const { status, lines } = run(["--jsonl"], Buffer.concat([bad, good]));

  expect(status).toBe(1);
  expect(lines.map((line) => JSON.parse(line).id)).toEqual([null, 2]);
});

test("each JSON line is answered before the next one comes", async () => {
  const child = spawn(process.execPath, [PROGRAM, "--jsonl"], {
    stdio: ["pipe", "pipe", "inherit"],
  });
  const answers = child.stdout[Symbol.asyncIterator]();
  for (const text of ["Moscow", "Tokyo"]) {
    child.stdin.write(`${JSON.stringify({ id: text, text })}\n`);
    const { value } = await answers.next();
    expect(JSON.parse(String(value)).mentions).toHaveLength(1);
  }
  child.stdin.end();
  await new Promise((done) => child.on("close", done));
});

test("a date may tell the time and doubt", () => {
  const { stderr, lines } = run(
    ["--date", "2018-05-26T09:30:00+09:00"],
    "“The Southern Kurils,” said the Russian president.",
  );

  expect(stderr).toBe("");
  expect(JSON.parse(lines[0] ?? "").mentions).toMatchObject([
    { text: "Southern Kurils", quoted: true, usedBy: ["russia"] },
    { entity: "vladimir-putin", how: "role" },
  ]);
});

test.each(["2004-2005", "c. 2005", "2005~"])(
  "years as archives write them are read: %s",
  (date) => {
    const { stderr, lines } = run(["--date", date], "Russia's president left.");

    expect(stderr).toBe("");
    expect(JSON.parse(lines[0] ?? "").mentions).toMatchObject([
      { entity: "russia" },
      { entity: "vladimir-putin", how: "role" },
    ]);
  },
);

test("a date that cannot be read counts as absent, with a warning", () => {
  const { status, stderr, lines } = run(["--date", "2018-13"], "The Japanese prime minister left.");

  expect(status).toBe(0);
  expect(stderr).toContain("`2018-13` cannot be read");
  expect(JSON.parse(lines[0] ?? "").mentions).toEqual([]);
});

test("a pack adds to the shipped one; one that is none is named", () => {
  const pack = {
    format: 1,
    id: "lakes",
    version: "1.0.0",
    title: { en: "Lakes" },
    description: { en: "A lake." },
    perspective: { en: "From the shore." },
    languages: ["en"],
    licence: "CC0-1.0",
    maintainers: ["The lake keepers"],
    voices: [],
    offices: [],
    entities: [
      {
        id: "great-mere",
        kind: "place",
        label: { en: "Lake" },
        names: [{ text: "Great Mere", lang: "en", use: "preferred" }],
        facts: [],
        relations: [],
        sources: [],
      },
    ],
  };
  const good = file("lakes.json", JSON.stringify(pack));
  const bad = file("bad.json", '{"format":2}');

  const { lines } = run(["--pack", good], "Great Mere near Moscow");
  expect(
    JSON.parse(lines[0] ?? "").mentions.map(({ entity }: { entity: string }) => entity),
  ).toEqual(["great-mere", "moscow"]);
  const { status, stderr, stdout } = run(["--pack", bad], "Moscow");
  expect(status).toBe(1);
  expect(stderr).toContain("bad.json: format: must be 1");
  expect(stdout).toBe("");
});

test.each([
  { args: ["--format", "xml"], says: "--format must be json or table" },
  { args: ["--jsonl", "x.txt"], says: "--jsonl reads standard input" },
  { args: ["--colour"], says: "--colour" },
])("$args is refused with what is wrong", ({ args, says }) => {
  const { status, stderr } = run(args);

  expect(status).toBe(1);
  expect(stderr).toContain(says);
});

test("the program made of the sources answers as they do", () => {
  const input = JSON.stringify({ id: 1, text: "Abe met Putin in Nagato." });

  const { stdout } = spawnSync(process.execPath, [SOURCES, "--jsonl"], { input, encoding: "utf8" });

  expect(run(["--jsonl"], input).stdout).toBe(stdout);
  expect(JSON.parse(stdout)).toMatchObject({ id: 1 });
});

test("a long stream is answered in order, by several threads as by one", () => {
  const documents = Array.from({ length: 400 }, (_, id) => ({
    id,
    text: `${"Nothing happens here. ".repeat(200)}Shinzo Abe met Putin in ${id % 2 === 0 ? "Sochi" : "Moscow"}.`,
    date: "2016-12-16",
  }));
  const input = documents.map((document) => JSON.stringify(document)).join("\n");

  const { status, lines } = run(["--jsonl"], input);
  const rows = lines.map((line) => JSON.parse(line));

  expect(status).toBe(0);
  expect(rows.map(({ id }) => id)).toEqual(documents.map(({ id }) => id));
  expect(new Set(rows.map(({ mentions }) => mentions.length))).toEqual(new Set([3]));
});
