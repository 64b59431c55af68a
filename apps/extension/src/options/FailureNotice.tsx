import { QuotaError } from "@gazetteer/store";
import { Button, Notice, optionsDataTexts } from "@gazetteer/ui";
import { useEffect, useState } from "preact/hooks";
import { type Failure, wordsForFailure } from "./import/words-for-problem.ts";
import { useOptions } from "./options-context.ts";

function failureOf(reason: unknown): Failure {
  if (reason instanceof QuotaError) return reason;
  return reason instanceof Error ? reason : new Error(String(reason));
}

/** Says what could not be written, whichever button asked for it: a full disk, or data of a newer version. */
export function FailureNotice() {
  const texts = optionsDataTexts(useOptions().language);
  const [failure, setFailure] = useState<Failure>();
  useEffect(() => {
    const stop = new AbortController();
    const hear = ({ reason }: PromiseRejectionEvent) => setFailure(failureOf(reason));
    window.addEventListener("unhandledrejection", hear, { signal: stop.signal });
    return () => stop.abort();
  }, []);
  if (failure === undefined) return null;
  return (
    <Notice tone="error">
      <p>{wordsForFailure(failure, texts)}</p>
      <Button onClick={() => setFailure(undefined)}>{texts.report.close}</Button>
    </Notice>
  );
}
