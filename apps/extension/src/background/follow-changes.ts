import { takeAutomaticSnapshot } from "@gazetteer/store";
import { tellFollowed } from "../messaging/hear-changes.ts";
import { broadcast } from "./broadcast.ts";
import type { Hosts } from "./hosts.ts";

/**
 * What happens after a write, wherever it was made: choices are read anew, the engine is compiled if
 * the dictionary changed, and open pages hear of it. Writes that come meanwhile are followed once more.
 */
export function createFollower(hosts: Hosts): () => Promise<number> {
  let running: Promise<number> | undefined;
  let state: "settled" | "stale" = "settled";

  async function run(): Promise<number> {
    for (;;) {
      state = "settled";
      hosts.choices.forget();
      const { revision } = await hosts.engines.refresh();
      await broadcast(hosts);
      await tellFollowed();
      // A copy that cannot be made is no reason to fail what has been stored.
      const snapshot = await takeAutomaticSnapshot(hosts.store).catch(() => undefined);
      if (snapshot !== undefined) await tellFollowed();
      if (state === "settled") return revision;
    }
  }

  return () => {
    state = "stale";
    running ??= run().finally(() => {
      running = undefined;
    });
    return running;
  };
}
