import { readFileSync } from "node:fs";

/** The part of Chromium's own log of its network that is read here. */
interface NetLog {
  readonly constants: { readonly logEventTypes: Readonly<Record<string, number>> };
  readonly events: readonly {
    readonly type: number;
    readonly params?: {
      readonly url?: string;
      readonly initiator?: string;
      readonly request_type?: string;
    };
  }[];
}

export interface AskedFor {
  readonly url: string;
  /** Origin of the document or worker that asked; of whoever typed an address there is none. */
  readonly initiator: string;
}

/** What Chromium writes for requests that no page or extension made. */
const NOBODY = "not an origin";

/**
 * Everything that documents and workers of a browser asked the network for, and where its tabs went: from the log
 * that it writes with `--log-net-log`, which is whole once the browser has ended. What the browser asks for on its own
 * behalf is left out. Files of extensions do not go over the network.
 */
export function readNetLog(path: string): AskedFor[] {
  const { constants, events } = JSON.parse(readFileSync(path, "utf8")) as NetLog;
  const start = constants.logEventTypes["URL_REQUEST_START_JOB"];
  return events.flatMap(({ type, params: { url, initiator, request_type: kind } = {} }) =>
    type === start && url !== undefined && !(initiator === NOBODY && kind === "other")
      ? [{ url, initiator: initiator ?? NOBODY }]
      : [],
  );
}
