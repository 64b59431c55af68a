import { expect, test } from "vitest";
import { HTTP_ONLY_HOSTS } from "./http-only-hosts.ts";
import { rows, shipped } from "./shipped.ts";

test.each(rows)("%s cites sources that a reader can open", (_, entity) => {
  const closed = entity.sources.filter(({ url }) => {
    const { protocol, hostname } = new URL(url);
    return protocol !== "https:" && !HTTP_ONLY_HOSTS.has(hostname);
  });
  expect(closed.map(({ id, url }) => `${id}: ${url}`)).toEqual([]);
});

test.each(rows)("%s keeps no source that nothing cites, and none twice", (_, entity) => {
  const cited = new Set(
    JSON.stringify(entity)
      .match(/"\w*sources":\["[^\]]*\]/gi)
      ?.join()
      .match(/[a-z0-9-]+(?=")/g),
  );
  expect(entity.sources.filter(({ id }) => !cited.has(id)).map(({ id }) => id)).toEqual([]);
  const urls = entity.sources.map(({ url, title }) => `${url} ${title}`);
  expect(new Set(urls).size).toBe(urls.length);
});

test("a page has one title, publisher and date wherever it is cited", () => {
  const described = new Map<string, Set<string>>();
  for (const [, { sources }] of rows)
    for (const { url, title, publisher, date } of sources) {
      const page = url.replace(/^https?:\/\/(www\.)?/, "").replace(/\/amp$/, "");
      const line = [title, publisher, date ?? "undated"].join(" | ");
      described.set(page, (described.get(page) ?? new Set()).add(line));
    }
  const differing = [...described].filter(([, lines]) => lines.size > 1);
  expect(differing.map(([page, lines]) => [page, ...lines])).toEqual([]);
});

test("what Japan and Russia claim rests on sources of both sides", () => {
  const of = (pattern: RegExp) =>
    shipped.entities
      .flatMap((entity) => entity.sources)
      .filter(({ publisher }) => pattern.test(publisher)).length;
  const japan = of(/\bJapan\b|Hokkaido|Diet|Nemuro|Northern Territories Issue/);
  const russia = of(/Russia|TASS|RIA Novosti|Interfax|Duma|Sakhalin/);
  expect(Math.min(japan, russia)).toBeGreaterThanOrEqual(Math.max(japan, russia) / 3);
});

test("no host is excused that nobody cites", () => {
  const cited = new Set(
    rows.flatMap(([, { sources }]) => sources.map(({ url }) => new URL(url).hostname)),
  );
  expect([...HTTP_ONLY_HOSTS].filter((host) => !cited.has(host))).toEqual([]);
});
