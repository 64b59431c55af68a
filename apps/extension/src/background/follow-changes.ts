import { takeAutomaticSnapshot } from "@gazetteer/store";
import { tellFollowed } from "../messaging/hear-changes.ts";
import { broadcast } from "./broadcast.ts";
import type { Hosts } from "./hosts.ts";

/**
 * What happens after a write, wherever it was made: choices are read anew, the engine is compiled if
 * the dictionary changed, and open pages hear of it. Writes that come meanwhile are followed once more.
 */
export function createFollower(hosts: Hosts): () => Promise<void> {
  let running: Promise<void> | undefined;
  let state: "settled" | "stale" = "settled";

  async function run(): Promise<void> {
    do {
      state = "settled";
      await hosts.engines.refresh();
      await broadcast(hosts);
      await tellFollowed();
      // A copy that cannot be made is no reason to fail what has been stored.
      const snapshot = await takeAutomaticSnapshot(hosts.store).catch(() => undefined);
      if (snapshot !== undefined) await tellFollowed();
    } while (state !== "settled");
  }

  return () => {
    state = "stale";
    // What is asked from now on counts with what was written, however long is still at work for an earlier write.
    hosts.choices.forget();
    running ??= run().finally(() => {
      running = undefined;
    });
    return running;
  };
}
