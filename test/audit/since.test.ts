import { expect, it } from "vitest";
import { madeSince } from "../../src/audit/since.ts";
import { emptyState, record } from "../../src/audit/state.ts";
import type { Version } from "../../src/core/plan.ts";
import { aChange } from "../conformance/change.ts";

const KEY = "fabrikam-msp/contoso/m365";
const change = (field: string, before: string) => {
  const base: Version = { kind: "fields", fields: { [field]: before } };
  return aChange({ kind: "contract", action: "update", key: KEY, base });
};

it("a run that wrote a contract's end since says nothing of its status, and makes a plan stale that has another end", () => {
  const at = "2026-12-01T06:00:00.000Z";
  const fields = { endsOn: "2026-10-31", formerEnd: "2027-06-30" };
  const state = record(emptyState("fabrikam-msp"), { kind: "applied", key: KEY, fields, at, run: "r1" });
  const made = madeSince(state, "2026-11-30T06:00:00.000Z");
  expect(made(change("status", "active"))).toBeUndefined();
  expect(made(change("endsOn", "2026-10-31"))).toBeUndefined();
  expect(made(change("endsOn", "2027-06-30"))).toBe("r1");
  expect(madeSince(state, "2026-12-02T06:00:00.000Z")(change("endsOn", "2027-06-30"))).toBeUndefined();
});
