/**
 * Counts a test run from vitest's JSON report: `node --import tsx test/support/tally.ts report.json` prints
 * `passed failed skipped`. A file that could not be loaded, or whose hooks failed, counts as one that failed.
 */
import { readFileSync } from "node:fs";
import { pathToFileURL } from "node:url";

interface Report {
  readonly success: boolean;
  readonly testResults: readonly {
    readonly status: string;
    readonly assertionResults: readonly { readonly status: string }[];
  }[];
}

export interface Tally {
  readonly passed: number;
  readonly failed: number;
  readonly skipped: number;
}

export function tally(report: Report): Tally {
  const tests = report.testResults.flatMap((file) => file.assertionResults.map(({ status }) => status));
  const broken = report.testResults.filter(
    (file) => file.status === "failed" && !file.assertionResults.some(({ status }) => status === "failed"),
  ).length;
  const passed = tests.filter((status) => status === "passed").length;
  const failed = tests.filter((status) => status === "failed").length + broken;
  // An error outside every test and hook fails the run though no test did.
  const unexplained = !report.success && failed === 0 ? 1 : 0;
  return { passed, failed: failed + unexplained, skipped: tests.length - passed - (failed - broken) };
}

if (process.argv[1] !== undefined && import.meta.url === pathToFileURL(process.argv[1]).href) {
  const counted = tally(JSON.parse(readFileSync(process.argv[2] ?? "", "utf8")) as Report);
  process.stdout.write(`${counted.passed} ${counted.failed} ${counted.skipped}\n`);
}
