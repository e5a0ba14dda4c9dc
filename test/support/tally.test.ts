import { describe, expect, it } from "vitest";
import { tally } from "./tally.ts";

function file(status: string, ...tests: readonly string[]) {
  return { status, assertionResults: tests.map((each) => ({ status: each })) };
}

describe("tally", () => {
  it("counts each test once, by how it ended", () => {
    const testResults = [file("passed", "passed", "passed", "pending"), file("failed", "failed", "passed", "skipped")];
    expect(tally({ success: false, testResults })).toEqual({ passed: 3, failed: 1, skipped: 2 });
  });

  it("counts a file that could not be loaded as one that failed", () => {
    const testResults = [file("failed"), file("passed", "passed")];
    expect(tally({ success: false, testResults })).toEqual({ passed: 1, failed: 1, skipped: 0 });
  });

  it("counts a file whose hook failed as one that failed, beside its skipped tests", () => {
    const testResults = [file("failed", "skipped", "passed")];
    expect(tally({ success: false, testResults })).toEqual({ passed: 1, failed: 1, skipped: 1 });
  });

  it("never reads as whole where the run was not: an error outside every test counts as one failure", () => {
    expect(tally({ success: false, testResults: [file("passed", "passed")] })).toEqual({
      passed: 1,
      failed: 1,
      skipped: 0,
    });
  });

  it("counts nothing where there is nothing", () => {
    expect(tally({ success: true, testResults: [] })).toEqual({ passed: 0, failed: 0, skipped: 0 });
  });
});
