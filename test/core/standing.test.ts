import { expect, it } from "vitest";
import { formerEndOf, stoppedByUs } from "../../src/core/standing.ts";
import { aMemory, anObservedContract, CONTRACT } from "../support/builders.ts";

const applied = (fields: Readonly<Record<string, unknown>>, id = "4711") =>
  aMemory({ ids: { [CONTRACT]: id }, applied: { [CONTRACT]: fields } });
const inactive = anObservedContract({ active: false });
const ended = anObservedContract({ endsOn: "2026-10-31" });

it("ZC-17: a contract that a run made inactive is known by what it last wrote, to this very record", () => {
  expect(stoppedByUs(CONTRACT, inactive, applied({ status: "inactive" }))).toBe("inactive");
  expect(stoppedByUs(CONTRACT, inactive, applied({ status: "active" }))).toBeUndefined();
  expect(stoppedByUs(CONTRACT, inactive, applied({ status: "inactive" }, "4710"))).toBeUndefined();
  expect(stoppedByUs(CONTRACT, inactive, aMemory({}))).toBeUndefined();
  // A person made it active since.
  expect(stoppedByUs(CONTRACT, anObservedContract(), applied({ status: "inactive" }))).toBeUndefined();
});

it("ZC-17: one that a run ended has its former end, unless somebody moved it or it has it back", () => {
  const fields = { endsOn: "2026-10-31", formerEnd: "2027-06-30" };
  expect(stoppedByUs(CONTRACT, ended, applied(fields))).toBe("ended");
  expect(formerEndOf(CONTRACT, ended, applied(fields))).toBe("2027-06-30");
  expect(formerEndOf(CONTRACT, ended, applied({ ...fields, endsOn: "2026-11-30" }))).toBeUndefined();
  expect(formerEndOf(CONTRACT, ended, applied({ ...fields, formerEnd: null }))).toBeUndefined();
  expect(formerEndOf(CONTRACT, ended, applied(fields, "4710"))).toBeUndefined();
});
