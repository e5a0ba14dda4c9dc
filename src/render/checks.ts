/** What `doctor` found, for people. Pure. */
import type { Check } from "../providers/provider.ts";
import { paintWith } from "./colour.ts";
import { forTerminal } from "./escape.ts";
import { padRight, wrap } from "./width.ts";

export interface CheckedConnection {
  readonly tenant: string;
  readonly connection: string;
  readonly system: string;
  /** `file:line` at which it is declared; shown where a check failed. */
  readonly place?: string;
  readonly checks: readonly Check[];
}

export function renderChecks(
  connections: readonly CheckedConnection[],
  options: { readonly colour: boolean; readonly width: number },
): string {
  const paint = paintWith(options.colour);
  const lines: string[] = [];
  for (const { tenant, connection, system, place, checks } of connections) {
    const where = place === undefined || checks.every(({ ok }) => ok) ? "" : ` ${place}`;
    lines.push(paint("bold", forTerminal(`${tenant} / ${connection} (${system})${where}`)));
    const column = Math.min(34, Math.max(...checks.map((check) => check.what.length), 4));
    for (const check of checks) {
      const texts = wrap(forTerminal(check.detail), Math.max(20, options.width - column - 6));
      const sign = check.ok ? paint("green", "✓") : paint("red", "✗");
      lines.push(`  ${sign} ${padRight(forTerminal(check.what), column)}  ${texts[0] ?? ""}`);
      for (const text of texts.slice(1)) lines.push(`    ${" ".repeat(column)}  ${text}`);
      if (!check.ok && check.fix !== undefined)
        for (const text of wrap(forTerminal(check.fix), Math.max(20, options.width - column - 6)))
          lines.push(`    ${" ".repeat(column)}  ${text}`);
    }
    lines.push("");
  }
  const failed = connections.flatMap((one) => one.checks).filter((check) => !check.ok).length;
  lines.push(failed === 0 ? "Every connection is ready." : `${failed} ${failed === 1 ? "check" : "checks"} failed.`);
  return `${lines.join("\n")}\n`;
}
