/** The only user of @actions/core: a job's annotations, outputs and summary. What it writes holds no secret. */
import { error, notice, setOutput, summary, warning } from "@actions/core";
import { redact } from "./secrets.ts";

export interface StepAnnotation {
  readonly level: "error" | "warning" | "notice";
  readonly title: string;
  /** Harmless for a log; may have several lines. */
  readonly message: string;
  /** From the repository's top. */
  readonly file?: string;
  readonly line?: number;
  readonly column?: number;
}

const SAY = { error, warning, notice } as const;

export function annotate({ level, title, message, file, line, column }: StepAnnotation): void {
  SAY[level](redact(message), {
    title: redact(title),
    ...(file === undefined ? {} : { file }),
    ...(line === undefined ? {} : { startLine: line }),
    ...(column === undefined ? {} : { startColumn: column }),
  });
}

export function setOutputs(outputs: Readonly<Record<string, string | number>>): void {
  for (const [name, value] of Object.entries(outputs)) setOutput(name, redact(String(value)));
}

/** Adds to the page of the run. */
export async function addSummary(markdown: string): Promise<void> {
  await summary.addRaw(redact(markdown), true).write();
}
