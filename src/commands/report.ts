/** The report of an apply (`--out`): gathered while it runs, written whole on every ending. */
import { resolve } from "node:path";
import type { RunReport } from "../apply/report.ts";
import { ConcordatError, UsageError } from "../errors.ts";
import { explainFault, writeWhole } from "../outside/files.ts";
import { redact } from "../outside/secrets.ts";
import { forJson, forTerminal } from "../render/escape.ts";
import { type Context, EXIT } from "./context.ts";

export interface Report {
  /** Adds what is known by now; later facts go before earlier ones. */
  note(facts: Partial<Omit<RunReport, "kind" | "formatVersion" | "at" | "exit" | "error">>): void;
  /** What ended the command before its end; answers with its exit code. */
  fail(error: unknown): number;
  /** Never throws: a report that cannot be written is told, and changes nothing that was done. */
  save(context: Context, file: string, exit: number): Promise<void>;
}

export function startReport(): Report {
  let known: Omit<RunReport, "at" | "exit"> = {
    kind: "run",
    formatVersion: 1,
    findings: [],
    barred: [],
    events: [],
    stopped: [],
    left: 0,
  };
  return {
    note(facts) {
      known = { ...known, ...facts };
    },
    fail(error) {
      const code = error instanceof ConcordatError ? error.code : "UNEXPECTED";
      const message = redact(error instanceof Error ? error.message : String(error));
      known = { ...known, error: { code, message } };
      return error instanceof UsageError || code === "NO_REPOSITORY" || code === "NO_REMOTE"
        ? EXIT.config
        : EXIT.failed;
    },
    async save(context, file, exit) {
      const report: RunReport = { ...known, at: context.now().toISOString(), exit };
      try {
        await writeWhole(resolve(context.folder, file), `${forJson(JSON.stringify(report))}\n`);
      } catch (cause) {
        context.talk(
          `REPORT_NOT_SAVED: the report of this run could not be written to ${forTerminal(file)}: ${explainFault(cause)}; a report that was there before is of another run\n`,
        );
      }
    },
  };
}
