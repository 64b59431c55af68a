import type { Reply } from "../messages.ts";

/** Whoever asks may not, or there is nothing that it could be done to. */
export const REFUSED: Reply<never> = { ok: false, reason: "refused" };
/** It has not the shape that it should have. */
export const INVALID: Reply<never> = { ok: false, reason: "invalid" };
