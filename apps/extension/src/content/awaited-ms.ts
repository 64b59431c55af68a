/**
 * A mark that comes so long after the pointer's last movement was waited for, and does not only happen to come there: a
 * background may have to be started, or asked twice.
 */
export const AWAITED_MS = 5_000;
