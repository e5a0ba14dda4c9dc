import { describe, expect, it } from "vitest";
import type { BoundContract } from "../../../src/core/desired.ts";
import type { ObservedLine } from "../../../src/core/observed.ts";
import type { Tenant } from "../../../src/core/workspace.ts";
import { endMerged, reportUnbilled } from "../../../src/syncs/subscriptions/leftovers.ts";
import {
  aBound,
  aDraft,
  aFeed,
  anObservedLine,
  aProduct,
  aSyncContext,
  CONTRACT,
  LINE,
  origin,
  SERVICE,
  seg,
} from "../../support/builders.ts";

const VINTAGE = `${LINE}@2026-09-01`;

const marked = (marker: string, given: Partial<ObservedLine> = {}) =>
  anObservedLine({ id: "8002", marker, segments: [seg("2026-09-01", 5, "25.20", "21.00")], ...given });

function end(lines: readonly ObservedLine[], taken: readonly string[] = []) {
  const draft = { ...aDraft(), taken: new Set(taken) };
  endMerged(aProduct(), lines, aFeed(), aBound({ lines }), aSyncContext(), draft);
  return draft;
}

describe("decision 1: a line that we made for a vintage whose seats are billed elsewhere now goes to 0", () => {
  it("from its first open day, with the reason", () => {
    const { lines, taken } = end([marked(`concordat:${VINTAGE}`, { openFrom: "2026-12-01" })]);
    expect(lines).toEqual([
      {
        kind: "line",
        key: VINTAGE,
        customer: "contoso",
        contract: CONTRACT,
        title: "Microsoft 365 Business Premium",
        connection: "psa",
        marker: `concordat:${VINTAGE}`,
        serviceKey: SERVICE,
        serviceId: "9001",
        existing: "8002",
        segments: [],
        opinionFrom: "2026-12-01",
        usage: false,
        steps: [
          {
            day: "2026-12-01",
            mover: "vendor",
            reason: {
              rule: "decision 1",
              text: "Its subscriptions now cost the same as the others and are billed on their line.",
              origin: origin(),
            },
          },
        ],
        subscriptions: [],
        origin: origin(),
      },
    ]);
    expect([...taken]).toEqual(["8002"]);
  });

  it("so does the product's plain line, where its seats are billed on another", () => {
    expect(end([marked(`concordat:${LINE}`)]).lines.map(({ key }) => key)).toEqual([LINE]);
  });

  it("never one that stands for something already", () => {
    expect(end([marked(`concordat:${VINTAGE}`)], ["8002"]).lines).toEqual([]);
  });

  it.each([
    ["nobody marked", anObservedLine()],
    ["somebody else marked, though it ends as ours do", marked(`handmade::${VINTAGE}`)],
    ["another product's, whose key begins the same", marked(`concordat:${LINE}-plus`)],
    ["another contract's", marked("concordat:fabrikam-msp/contoso/other/m365-business-premium")],
  ])("never one that is %s", (_what, line) => {
    expect(end([line])).toMatchObject({ lines: [], taken: new Set() });
  });
});

function unbilled(
  lines: readonly ObservedLine[],
  {
    bound = {},
    tenant = {},
    blocked = [],
    billed = [],
    taken = [],
  }: {
    readonly bound?: Partial<BoundContract>;
    readonly tenant?: Partial<Tenant>;
    readonly blocked?: readonly string[];
    readonly billed?: readonly string[];
    readonly taken?: readonly string[];
  } = {},
) {
  const draft = { ...aDraft(), taken: new Set(taken) };
  for (const key of blocked)
    draft.blocked.push({
      key,
      customer: "contoso",
      contract: CONTRACT,
      title: "",
      reason: { rule: "", text: "" },
      fix: "",
    });
  reportUnbilled(aFeed(), aBound({ lines, ...bound }), aSyncContext({ tenant }), draft, new Set(billed));
  return draft;
}

describe("decision 5: a product that the contract bills and the vendor does not is told, and left", () => {
  it("with its units, its money and what to do", () => {
    const { findings, left, lines } = unbilled([anObservedLine()]);
    expect(findings).toEqual([
      {
        severity: "warning",
        rule: "decision 5",
        message:
          "contract 4711 bills 10 units of Microsoft 365 Business Premium, for which Microsoft has no charge here",
        fix: "If nobody should pay for them, set the line to 0 units by hand; it is left as it is.",
        origin: origin(),
        customer: "contoso",
        product: "m365-business-premium",
        // 10 × 24.00
        money: { amount: "240.00", currency: "EUR" },
      },
    ]);
    expect(left).toEqual([
      {
        what: "Microsoft 365 Business Premium",
        why: "on the contract, but not billed by the vendor in the files read",
        count: 1,
      },
    ]);
    expect(lines).toEqual([]);
  });

  it("by its line, where another line of the product is billed", () => {
    const lines = [
      anObservedLine(),
      anObservedLine({ id: "8002", segments: [seg("2026-07-01", 3, "24.00", "20.00")] }),
    ];
    const { findings } = unbilled(lines, { billed: ["m365-business-premium"], taken: ["8001"] });
    expect(findings.map(({ message }) => message)).toEqual([
      "contract 4711 bills 3 more units of Microsoft 365 Business Premium on line 8002, which no charge stands for",
    ]);
  });

  it("without money where the line does not state its price", () => {
    const { findings } = unbilled([anObservedLine({ segments: [seg("2026-07-01", 10)] })]);
    expect(findings).toHaveLength(1);
    expect(findings[0]).not.toHaveProperty("money");
  });

  it("up to the contract's last day, and not afterwards", () => {
    expect(unbilled([anObservedLine()], { bound: { endsOn: "2026-11-22" } }).findings).toHaveLength(1);
    expect(unbilled([anObservedLine()], { bound: { endsOn: "2026-11-21" } })).toMatchObject({ findings: [], left: [] });
  });

  it("not where it holds no units today", () => {
    const gone = [seg("2026-07-01", 10, "24.00", "20.00"), seg("2026-11-22", 0)];
    expect(unbilled([anObservedLine({ segments: gone })]).findings).toEqual([]);
  });

  it("not where the product is blocked: that is told already; another product's block says nothing of it", () => {
    expect(unbilled([anObservedLine()], { blocked: [LINE] })).toMatchObject({ findings: [], left: [] });
    expect(unbilled([anObservedLine()], { blocked: [`${CONTRACT}/visio`] }).findings).toHaveLength(1);
  });
});

describe("lines that are none of ours are counted, and left", () => {
  const backup = anObservedLine({ id: "8005", service: "7777" });

  it("one, or several", () => {
    expect(unbilled([backup])).toMatchObject({
      findings: [],
      left: [{ what: "line of contract 4711", why: "its service is not in services.yaml", count: 1 }],
    });
    expect(unbilled([backup, { ...backup, id: "8006" }]).left).toEqual([
      { what: "lines of contract 4711", why: "their services are not in services.yaml", count: 2 },
    ]);
  });

  it("a product of another program is none of this one's", () => {
    const products = [aProduct({ program: "google" })];
    expect(unbilled([anObservedLine()], { tenant: { products } })).toMatchObject({
      findings: [],
      left: [{ what: "line of contract 4711", count: 1 }],
    });
  });
});
