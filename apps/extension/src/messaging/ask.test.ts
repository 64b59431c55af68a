import { expect, test, vi } from "vitest";
import { ask, askAnew } from "./ask.ts";

const sendMessage = vi.hoisted(() => vi.fn<() => Promise<unknown>>());
vi.mock("wxt/browser", () => ({ browser: { runtime: { id: "gazetteer", sendMessage } } }));

const ANSWER = { ok: true };
const never = () => new Promise<never>(() => {});

test("an answer that never comes is asked for once more", async () => {
  sendMessage.mockReset().mockImplementationOnce(never).mockResolvedValueOnce(ANSWER);
  const reply = ask("openOptions", {});
  askAnew();

  expect(await reply).toBe(ANSWER);
  expect(sendMessage).toHaveBeenCalledTimes(2);
});

test("where there is no second answer either, the failure is told", async () => {
  sendMessage.mockReset().mockImplementation(never);
  const reply = ask("openOptions", {});
  askAnew();
  await vi.waitFor(() => expect(sendMessage).toHaveBeenCalledTimes(2));
  askAnew();

  expect(await reply).toEqual({ ok: false, reason: "unreachable" });
});

test("a message that was lost is sent once more by itself", async () => {
  vi.useFakeTimers();
  sendMessage.mockReset().mockImplementationOnce(never).mockResolvedValueOnce(ANSWER);
  const reply = ask("openOptions", {});
  await vi.runAllTimersAsync();
  vi.useRealTimers();

  expect(await reply).toBe(ANSWER);
  expect(sendMessage).toHaveBeenCalledTimes(2);
});

test("what was answered is not asked for again", async () => {
  sendMessage.mockReset().mockResolvedValue(ANSWER);
  vi.useFakeTimers();
  await ask("openOptions", {});
  askAnew();
  await vi.runAllTimersAsync();
  vi.useRealTimers();

  expect(sendMessage).toHaveBeenCalledTimes(1);
});
