import { describe, expect, it } from "vitest";
import type { Billing } from "../../../src/core/charges.ts";
import { shortMarker } from "../../../src/core/match.ts";
import { noMemory } from "../../../src/core/memory.ts";
import { type DesireInput, desire } from "../../../src/syncs/subscriptions/desire.ts";
import {
  aBilling,
  aCharge,
  aContract,
  aCustomer,
  aMemory,
  anObservation,
  anObservedContract,
  anObservedLine,
  aProduct,
  aProgram,
  aService,
  aStatement,
  aTenant,
  CONTOSO,
  CONTRACT,
  LINE,
  origin,
  policies,
  SERVICE,
  TODAY,
} from "../../support/builders.ts";

const NORTHWIND_ID = "0c7b2f0e-1d4a-4f43-8a5d-3f1f5a6b7c88";

/** A second customer with a contract 5120 of its own. */
const NORTHWIND = aCustomer({
  key: "northwind",
  name: "Northwind Traders",
  account: { in: "psa", id: "29683977", origin: origin("customers/northwind.yaml", 3) },
  vendors: [{ from: "csp", id: NORTHWIND_ID, origin: origin("customers/northwind.yaml", 5) }],
  contracts: [aContract({ source: { mode: "adopt", id: "5120", origin: origin("customers/northwind.yaml", 8) } })],
});

function wish(billing: Partial<Billing> = {}, given: Partial<DesireInput> = {}) {
  const { customers, catalogue } = desire({
    tenant: aTenant(),
    today: TODAY,
    billings: new Map([["csp", aBilling({ charges: [aCharge()], ...billing })]]),
    observations: new Map([["psa", anObservation()]]),
    memory: noMemory,
    titles: new Map([
      ["psa", "Autotask"],
      ["csp", "Microsoft"],
    ]),
    ...given,
  });
  return { customers: [...customers], ...catalogue() };
}

const first = (found: ReturnType<typeof wish>) => found.customers[0];

describe("a customer in order gets its contract, its lines and its seats", () => {
  it("in the words of the systems", () => {
    const { customers, services, findings } = wish();
    expect(customers).toMatchObject([
      {
        status: "planned",
        bound: [{ key: CONTRACT }],
        lines: [{ key: LINE, steps: [{ reason: { text: "Microsoft bills 10 seats from 1 Nov." } }] }],
        blocked: [],
        seats: { vendor: 10, blocked: 0, excluded: 0, ignored: 0 },
      },
    ]);
    expect(services).toMatchObject([{ key: SERVICE, remoteId: "9001", unitPrice: "24.00", unitCost: "20.00" }]);
    expect(findings).toEqual([]);
  });

  it("decision 4: passes on every default it settles", () => {
    const { manageFrom: _none, ...contract } = aContract();
    const tenant = aTenant({ customers: [aCustomer({ contracts: [contract] })] });
    expect(first(wish({}, { tenant }))?.slots).toEqual({
      [`${CONTRACT}.manageFrom`]: "2027-07-01",
      [`${LINE}.line.sub-a`]: LINE,
    });
  });
});

describe("PR-3, PR-22: what is switched off says so, and nothing of it is planned", () => {
  it.each([
    [aTenant({ customers: [aCustomer({ enabled: false })] }), "Switched off in its file."],
    [aTenant({ programs: [aProgram({ enabled: false })] }), "Its program is switched off."],
  ])("%#", (tenant, text) => {
    expect(first(wish({}, { tenant }))).toMatchObject({
      status: "disabled",
      because: { rule: "PR-22", text },
      bound: [],
      lines: [],
    });
  });
});

describe("unknown is never absent", () => {
  const unread = (customer: string) => first(wish({ unread: [{ customer, why: "G-11.csv breaks off in line 20" }] }));

  it("a customer whose data could not be read is not planned", () => {
    expect(unread(CONTOSO)).toMatchObject({
      status: "failed",
      because: {
        rule: "UNREAD",
        text: "G-11.csv breaks off in line 20. Unknown is never absent: nothing is planned for Contoso BV.",
      },
      lines: [],
    });
    expect(unread("*")?.status).toBe("failed");
  });

  it("and no other customer is stopped by it", () => {
    expect(unread("somebody-else")?.status).toBe("planned");
  });
});

describe("what is not built is refused, never half done", () => {
  it("fails the customer, with what and where", () => {
    const contract = aContract({ policies: policies({ catchUp: "waive" }) });
    const tenant = aTenant({ customers: [aCustomer({ contracts: [contract] }), NORTHWIND] });
    const found = wish({}, { tenant });
    expect(found.customers.map(({ status }) => status)).toEqual(["unsupported", "planned"]);
    expect(found.customers[0]?.findings).toMatchObject([{ rule: "NOT_BUILT" }]);
  });
});

describe("hold: the plan shows it and apply waits, up to and including the day", () => {
  const held = (until: string) => {
    const hold = { until, reason: "dispute on October", origin: origin("customers/contoso.yaml", 7) };
    return first(wish({}, { tenant: aTenant({ customers: [aCustomer({ hold })] }) }));
  };

  it("is held on its last day, and planned the day after", () => {
    expect(held(TODAY)).toMatchObject({
      status: "held",
      because: { text: "waits until 22 Nov 2026: dispute on October", origin: origin("customers/contoso.yaml", 7) },
    });
    expect(held(TODAY)?.lines).toHaveLength(1);
    expect(held("2026-11-21")).toMatchObject({ status: "planned" });
    expect(held("2026-11-21")).not.toHaveProperty("because");
  });
});

describe("one customer's trouble never stops another", () => {
  const tenant = aTenant({ customers: [aCustomer(), NORTHWIND] });
  const charges = [aCharge(), aCharge({ id: "G-11/9", customer: NORTHWIND_ID, subscription: "sub-n", quantity: 3 })];

  it("a contract that is not there blocks its customer alone, with the money that nobody bills", () => {
    const observation = anObservation({
      accounts: [
        { id: "29683512", name: "Contoso BV", active: true },
        { id: "29683977", name: "Northwind Traders", active: true },
      ],
    });
    const { customers } = wish({ charges }, { tenant, observations: new Map([["psa", observation]]) });
    expect(customers[0]?.lines).toHaveLength(1);
    expect(customers[1]).toMatchObject({
      status: "planned",
      lines: [],
      // 3 × 20.00
      blocked: [
        { key: "fabrikam-msp/northwind/m365", reason: { rule: "PR-17" }, money: { amount: "60.00", currency: "EUR" } },
      ],
    });
  });

  it("two currencies are never added: a blocked contract is told once for each", () => {
    const dollars = aCharge({ id: "G-11/2", subscription: "sub-b", quantity: 3, net: "63.00", currency: "USD" });
    const { blocked } =
      first(
        wish({ charges: [aCharge(), dollars] }, { observations: new Map([["psa", anObservation({ contracts: [] })]]) }),
      ) ?? {};
    expect(blocked?.map(({ key, money }) => [key, money])).toEqual([
      [CONTRACT, { amount: "200.00", currency: "EUR" }],
      [CONTRACT, { amount: "63.00", currency: "USD" }],
    ]);
  });

  it("plans only the one that was asked for", () => {
    expect(wish({ charges }, { tenant, only: "northwind" }).customers.map(({ customer }) => customer.key)).toEqual([
      "northwind",
    ]);
  });
});

describe("a contract that has ended", () => {
  const ended = anObservation({ contracts: [anObservedContract({ endsOn: "2026-11-15" })] });
  const found = first(wish({}, { observations: new Map([["psa", ended]]) }));

  it("ZC-24: is planned up to its end, and what the vendor bills today is told with its money", () => {
    expect(found?.lines.map(({ key }) => key)).toEqual([LINE]);
    expect(found?.blocked).toMatchObject([
      { key: CONTRACT, reason: { rule: "ZC-24" }, money: { amount: "200.00", currency: "EUR" } },
    ]);
  });

  it("bills no seat today", () => {
    expect(found?.seats).toEqual({ vendor: 0, blocked: 0, excluded: 0, ignored: 0 });
  });
});

describe("findings of the source are told once for the tenant", () => {
  it("its own, totals that were not checked, and vendor customers no file links", () => {
    const unread = { severity: "warning", rule: "X", message: "column Tags is new" } as const;
    const { findings } = wish(
      {
        findings: [unread],
        statements: [aStatement({ final: false })],
        customers: [{ id: "tailspin", name: "Tailspin Toys", domain: "tailspin.onmicrosoft.com" }],
        charges: [aCharge(), aCharge({ id: "t", customer: "tailspin" })],
      },
      { only: "contoso" },
    );
    expect(findings.map(({ rule }) => rule)).toEqual(["X", "decision 10", "ZC-3"]);
  });
});

describe("a service that cannot be had is told, with what is blocked for it", () => {
  it("PR-12: by its key, with the reason that stands on the product", () => {
    const observation = anObservation({ services: [] });
    const { problems, findings } = wish({}, { observations: new Map([["psa", observation]]) });
    expect([...problems]).toEqual([[SERVICE, "Autotask has no service 9001, or the API user may not see it."]]);
    expect(findings).toMatchObject([{ rule: "PR-12" }]);
  });

  it("PR-14: a service of ours that is gone is made again, and the line asks for the new one", () => {
    const product = aProduct({ service: {} });
    const observation = anObservation({ services: [], contracts: [anObservedContract({ lines: [] })] });
    const { customers, services } = wish(
      {},
      {
        tenant: aTenant({ products: [product] }),
        observations: new Map([["psa", observation]]),
        memory: aMemory({ ids: { [SERVICE]: "9100" } }),
      },
    );
    expect(services).toMatchObject([{ recreate: true }]);
    expect(customers[0]?.lines).toHaveLength(1);
    expect(customers[0]?.lines[0]).not.toHaveProperty("serviceId");
  });

  it("PR-12: a service that an interrupted run made is used by its marker", () => {
    const product = aProduct({ service: {} });
    const observation = anObservation({
      services: [aService({ id: "9200", marker: shortMarker(SERVICE) })],
      contracts: [anObservedContract({ lines: [anObservedLine({ service: "9200" })] })],
    });
    const { customers } = wish(
      {},
      { tenant: aTenant({ products: [product] }), observations: new Map([["psa", observation]]) },
    );
    expect(customers[0]?.lines).toMatchObject([{ serviceId: "9200", existing: "8001" }]);
  });
});

describe("the order in which things come does not matter", () => {
  it("for charges of a file", () => {
    const charges = [
      aCharge(),
      aCharge({ id: "G-11/2", subscription: "sub-b", quantity: 5, unitCost: "21.00", termStart: "2026-09-01" }),
      aCharge({ id: "G-11/3", subscription: "sub-c", quantity: 2 }),
    ];
    const lines = (order: typeof charges) =>
      first(wish({ charges: order }))?.lines.map(({ key, segments }) => [key, segments]);
    expect(lines([...charges].reverse())).toEqual(lines(charges));
  });
});
