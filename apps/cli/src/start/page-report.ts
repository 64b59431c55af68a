/** A mention as the extension's content script reports it. */
export interface ReportedMention {
  readonly entity: string;
  readonly kind: string;
  readonly text: string;
  readonly how: string;
  readonly role: string | null;
  readonly painted: boolean;
}

/** What the content script of one frame knows; the runner reads it as the side panel does. */
export interface FrameReport {
  readonly url: string;
  readonly title: string;
  readonly language: string | null;
  readonly published: string | null;
  readonly marking: string;
  readonly scan: "running" | "complete";
  readonly mentions: readonly ReportedMention[];
  readonly heldBack: number;
  readonly timing: Readonly<Record<string, number>>;
}

/** A page with all its frames. */
export interface PageReport extends FrameReport {
  /** Whether the scan came to its end and half a second brought no new mention. */
  readonly settled: boolean;
}
