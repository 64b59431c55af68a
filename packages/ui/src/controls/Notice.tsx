import type { ComponentChildren } from "preact";

export interface NoticeProps {
  /** `error` interrupts a screen reader, `done` waits for a pause. @default "done" */
  readonly tone?: "done" | "error";
  readonly children: ComponentChildren;
}

/** What has just happened, with a way to take it back among its children. */
export function Notice({ tone = "done", children }: NoticeProps) {
  return (
    <div class="notice" data-tone={tone} role={tone === "error" ? "alert" : "status"}>
      {children}
    </div>
  );
}
