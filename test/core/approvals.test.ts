import { describe, expect, it } from "vitest";
import { approvalFindings, approver, changeInWords, recordOf } from "../../src/core/approvals.ts";
import type { Change, CustomerPlan } from "../../src/core/plan.ts";
import type { Approval } from "../../src/core/workspace.ts";
import { aCustomer, aTenant, origin, TODAY } from "../support/builders.ts";
import { aChange, aCustomerPlan, aServiceChange, money } from "../support/plans.ts";

const CHANGE = aChange();
const ENTRY = origin("approvals/november.yaml", 9);
const APPROVED = { by: "Jo", on: "2026-11-20", reason: "agreed", origin: ENTRY };

/** Jo approved these changes on 20 November, as the plan of that day showed them. */
function anApproval(changes: readonly Change[], given: Partial<Approval> = {}): Approval {
  return {
    by: "Jo",
    on: "2026-11-20",
    reason: "agreed",
    changes: changes.map((change) => ({ record: recordOf(change), fingerprint: change.fingerprint, origin: ENTRY })),
    origin: origin("approvals/november.yaml", 1),
    ...given,
  };
}

const tenantOf = (...approvals: readonly Approval[]) => aTenant({ approvals });

describe("decision 23: an approval marks the very change it names", () => {
  const mark = (change: Change, ...approvals: readonly Approval[]) => approver(tenantOf(...approvals), TODAY)(change);

  it("with who approved it, when, why and where", () => {
    expect(mark(CHANGE, anApproval([CHANGE]))).toEqual({ ...CHANGE, approved: APPROVED });
  });

  it("up to its last day, and not afterwards", () => {
    expect(mark(CHANGE, anApproval([CHANGE], { until: TODAY })).approved).toEqual(APPROVED);
    expect(mark(CHANGE, anApproval([CHANGE], { until: "2026-11-21" }))).not.toHaveProperty("approved");
  });

  it("of the catalogue for 30 days where it names no last one: the same step of a price may come again", () => {
    const price = aServiceChange({ action: "update" });
    const on = (day: string, given: Partial<Approval> = {}) =>
      approver(tenantOf(anApproval([price, CHANGE], given)), day);
    // 20 November and 30 days.
    expect(on("2026-12-20")(price).approved).toEqual(APPROVED);
    expect(on("2026-12-21")(price)).not.toHaveProperty("approved");
    expect(on("2027-06-01")(CHANGE).approved).toEqual(APPROVED);
    expect(on("2027-06-01", { until: "2027-06-30" })(price).approved).toEqual(APPROVED);
  });

  it("no other change is touched", () => {
    const other = aChange({ fingerprint: "other" });
    expect(mark(other, anApproval([CHANGE]))).toBe(other);
    expect(mark(other)).toBe(other);
  });

  it("a mark of an approval that is gone is taken off", () => {
    const marked = { ...CHANGE, approved: APPROVED };
    expect(mark(marked)).toStrictEqual(CHANGE);
    expect(mark(marked, anApproval([aServiceChange()]))).toStrictEqual(CHANGE);
  });
});

describe("decision 23: what became of an approval is told where it approves nothing", () => {
  const told = (
    approval: Approval,
    customers: readonly CustomerPlan[] = [aCustomerPlan({ changes: [CHANGE] })],
    services: readonly Change[] = [],
    tenant: Parameters<typeof aTenant>[0] = {},
  ) => approvalFindings(aTenant({ approvals: [approval], ...tenant }), customers, services, TODAY);

  it("nothing where it is in force", () => {
    expect(told(anApproval([CHANGE]))).toEqual([]);
    expect(told(anApproval([CHANGE], { until: TODAY }))).toEqual([]);
  });

  it("expired", () => {
    expect(told(anApproval([CHANGE], { until: "2026-11-21" }))).toEqual([
      {
        severity: "warning",
        rule: "decision 23",
        message: "the approval of contoso/m365/m365-business-premium by Jo held until 21 Nov 2026: it no longer counts",
        fix: "Have the change approved again, or take the entry out.",
        origin: ENTRY,
      },
    ]);
  });

  it("of a change that is another now: as it is now, each of its steps", () => {
    const next = aChange({
      fingerprint: "next",
      effective: "2026-11-10",
      fields: [{ path: "quantity", before: 47, after: 50 }],
    });
    const now = aChange({ fingerprint: "now" });
    expect(told(anApproval([CHANGE]), [aCustomerPlan({ changes: [now, next] })])).toEqual([
      {
        severity: "warning",
        rule: "decision 23",
        message:
          "Jo approved a change of contoso/m365/m365-business-premium on 20 Nov 2026, but the change is another now: units 42 → 47, EUR +103.00 a month, from 1 Nov 2026; units 47 → 50, EUR +103.00 a month, from 10 Nov 2026",
        fix: "Look at it again: approve it as the plan shows it now, or take the entry out.",
        origin: ENTRY,
      },
    ]);
  });

  it("of changes that are made: one of one, or some of several", () => {
    const gone = (key: string) => aChange({ key: `fabrikam-msp/contoso/m365/${key}`, fingerprint: key });
    expect(told(anApproval([gone("a")]))).toEqual([
      {
        severity: "note",
        rule: "decision 23",
        message: "the approval by Jo of 20 Nov 2026: 1 of its 1 change is made or no longer planned",
        fix: "Take them out, or remove the file; the record of what was done stays in the audit.",
        origin: origin("approvals/november.yaml", 1),
      },
    ]);
    expect(told(anApproval([gone("a"), CHANGE, gone("b")])).map(({ message }) => message)).toEqual([
      "the approval by Jo of 20 Nov 2026: 2 of its 3 changes are made or no longer planned",
    ]);
  });

  it("a service is looked at where every customer of the tenant was planned", () => {
    const approval = anApproval([aServiceChange()]);
    expect(told(approval)).toHaveLength(1);
    expect(told(approval, undefined, [aServiceChange()])).toEqual([]);
    const two = { customers: [aCustomer(), aCustomer({ key: "northwind" })] };
    expect(told(approval, undefined, [], two)).toEqual([]);
    for (const status of ["failed", "unsupported", "disabled"] as const)
      expect(told(approval, [aCustomerPlan({ status })])).toEqual([]);
  });

  it("a customer that is not planned is not looked at", () => {
    for (const status of ["failed", "unsupported", "disabled"] as const)
      expect(told(anApproval([CHANGE]), [aCustomerPlan({ status })])).toEqual([]);
    expect(told(anApproval([CHANGE]), [aCustomerPlan({ status: "held" })])).toHaveLength(1);
  });
});

describe("a change as a reviewer reads it: units, money, day, then amounts", () => {
  const price = { path: "unitPrice", before: "20.60", after: "21.60" };
  const cost = { path: "unitCost", before: "17.20", after: "18.00" };
  const units = { path: "quantity", before: 42, after: 40 };
  const words = (given: Partial<Change>) => changeInWords(aChange(given), "EUR");

  it("in that order, whatever moves", () => {
    expect(words({ fields: [price, cost, units], monthly: money("-41.20", "0.00") })).toBe(
      "units 42 → 40, EUR -41.20 a month, from 1 Nov 2026, price 20.60 → 21.60, cost 17.20 → 18.00",
    );
  });

  it("what comes to nothing a month, or is not known, is no money", () => {
    expect(words({ fields: [cost], monthly: money("0.00", "33.60") })).toBe("from 1 Nov 2026, cost 17.20 → 18.00");
    const { monthly: _none, ...unknown } = aChange({ fields: [units] });
    expect(changeInWords(unknown, "EUR")).toBe("units 42 → 40, from 1 Nov 2026");
  });

  it("what is new has nothing before it, and is called by its name", () => {
    const fields = [
      { path: "name", before: null, after: "PC_X" },
      { path: "unitPrice", before: null, after: "24.00" },
    ];
    expect(words({ fields })).toBe("name PC_X, EUR +103.00 a month, from 1 Nov 2026, price 24.00");
  });
});
