import {
  applyImport,
  chooseSnapshotFolder,
  Database,
  type ImportPlan,
  type ImportSource,
  planImport,
  readSnapshot,
  type Store,
} from "@gazetteer/store";
import type { DataAnswer, DataRequest, PlanChoice, PlanSummary, Stage } from "./data-messages.ts";
import { parseFile, type ParsedFile } from "./parse-file.ts";
import { readFileText } from "./read-file-text.ts";
import { saveAs } from "./save-as.ts";
import { summarizePlan } from "./summarize-plan.ts";
import { languageOfTerms, rowsOfTerms } from "./terms.ts";

/** Rows sent with a plan; more are asked for. */
const FIRST_ROWS = 200;

/** What a worker does for its page: reads and checks a file, writes it, or makes one. */
export function createDataHost(say: (answer: DataAnswer) => void) {
  const store: Store = {
    db: new Database(),
    ports: {
      sentinel: {
        // A worker never judges whether something was lost; its page did that.
        read: async () => undefined,
        write: async (sentinel) => say({ type: "sentinel", sentinel }),
      },
      snapshots: chooseSnapshotFolder(),
      onChange: () => say({ type: "changed" }),
      now: () => new Date(),
    },
  };
  let parsed: ParsedFile | undefined;
  let plan: ImportPlan | undefined;
  let choice: PlanChoice = {};
  const progress = (stage: Stage) => (done: number, all: number) =>
    say({ type: "progress", stage, done, all });

  function sourceFor(file: ParsedFile, { into, terms }: PlanChoice): ImportSource {
    const rows =
      file.type === "terms"
        ? rowsOfTerms(file.terms, terms ?? { kind: "place", lang: languageOfTerms(file.terms) })
        : undefined;
    const source: ImportSource =
      file.type === "source" ? file.source : { type: "entities", rows: rows ?? [] };
    return source.type === "entities" && into !== undefined ? { ...source, into } : source;
  }

  function summaryOf(planned: ImportPlan, upTo: number): PlanSummary {
    const summary = summarizePlan(planned, choice, upTo);
    return parsed?.type === "terms" && parsed.titles !== undefined
      ? { ...summary, titles: parsed.titles }
      : summary;
  }

  async function makePlan(wanted: PlanChoice): Promise<void> {
    if (parsed === undefined) return;
    choice =
      parsed.type === "terms" && wanted.terms === undefined
        ? { ...wanted, terms: { kind: "place", lang: languageOfTerms(parsed.terms) } }
        : wanted;
    plan = await planImport(store, sourceFor(parsed, choice), progress("checking"));
    say({ type: "planned", plan: summaryOf(plan, FIRST_ROWS) });
  }

  async function open(name: string, file: Blob): Promise<void> {
    const onBytes = (bytes: number) => progress("reading")(bytes, 0);
    const read = await readFileText(file, undefined, onBytes);
    onBytes(file.size);
    const found = "problem" in read ? read : parseFile(name, read.text, () => onBytes(file.size));
    if ("problem" in found) {
      say({ type: "refused", problem: found });
      return;
    }
    parsed = found;
    await makePlan({});
  }

  return async (request: DataRequest): Promise<void> => {
    switch (request.type) {
      case "open":
        return open(request.name, request.file);
      case "open-snapshot":
        parsed = {
          type: "source",
          source: { type: "backup", json: await readSnapshot(store, request.name) },
        };
        return makePlan({});
      case "plan":
        return makePlan(request.choice);
      case "rows":
        if (plan !== undefined) say({ type: "planned", plan: summaryOf(plan, request.upTo) });
        return undefined;
      case "apply":
        if (plan === undefined) return undefined;
        progress("writing")(0, plan.rows.length);
        return say({
          type: "applied",
          outcome: await applyImport(store, plan, request.choice, progress("writing")),
        });
      case "save":
        return say({ type: "saved", file: await saveAs(store, request.what, request.format) });
    }
  };
}
