import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { ask } from "./ask.ts";
import { insist } from "./insist.ts";

vi.mock("./ask.ts");

const ANSWER = { ok: true, revision: 1, named: [] } as const;
let controller: AbortController;

function insistOn(...replies: object[]): Promise<object | undefined> {
  vi.mocked(ask).mockImplementation(async () => (replies.shift() ?? ANSWER) as never);
  return insist("findNames", { texts: ["Abe"], needsReader: false }, controller.signal);
}

beforeEach(() => {
  vi.useFakeTimers();
  controller = new AbortController();
});

afterEach(() => {
  vi.useRealTimers();
  vi.mocked(ask).mockReset();
});

test("a background that was stopped is asked again until it answers", async () => {
  const reply = insistOn(
    { ok: false, reason: "unreachable" },
    { ok: false, reason: "unavailable" },
  );
  await vi.runAllTimersAsync();

  expect(await reply).toEqual(ANSWER);
  expect(ask).toHaveBeenCalledTimes(3);
});

test.each(["invalid", "refused", "orphaned"])(
  "what is %s once is not asked again",
  async (reason) => {
    expect(await insistOn({ ok: false, reason })).toBeUndefined();
    expect(ask).toHaveBeenCalledTimes(1);
  },
);

test("nothing is asked after the end", async () => {
  const reply = insistOn({ ok: false, reason: "unreachable" });
  controller.abort();
  await vi.runAllTimersAsync();

  expect(await reply).toBeUndefined();
  expect(ask).toHaveBeenCalledTimes(1);
});
