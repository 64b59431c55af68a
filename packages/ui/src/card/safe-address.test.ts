import { expect, test } from "vitest";
import { safeAddress } from "./safe-address.ts";

test.each([
  { url: "https://www.mofa.go.jp/a", kept: undefined, host: "mofa.go.jp" },
  { url: "http://old.example/a", kept: "https://web.archive.org/a", host: "web.archive.org" },
  { url: "http://old.example/a", kept: undefined, host: undefined },
  { url: "javascript:alert(1)", kept: undefined, host: undefined },
  { url: "https://", kept: undefined, host: undefined },
  { url: "\thttps://x.example", kept: "data:text/html,x", host: undefined },
])("$url opens $host", ({ url, kept, host }) => {
  expect(safeAddress(url, kept)?.host).toBe(host);
});
