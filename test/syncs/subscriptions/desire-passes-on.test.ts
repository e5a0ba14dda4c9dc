import { describe, expect, it } from "vitest";
import type { Billing, Charge } from "../../../src/core/charges.ts";
import { noMemory } from "../../../src/core/memory.ts";
import type { Contract, Customer, Tenant } from "../../../src/core/workspace.ts";
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
  aRefund,
  aRule,
  aService,
  aSheetPrice,
  aTenant,
  CONTOSO,
  CONTRACT,
  LINE,
  origin,
  policies,
  SERVICE,
  TODAY,
} from "../../support/builders.ts";

function wish(
  charges: readonly Charge[] = [aCharge()],
  given: Partial<DesireInput> = {},
  billing: Partial<Billing> = {},
) {
  const { customers, catalogue } = desire({
    tenant: aTenant(),
    today: TODAY,
    billings: new Map([["csp", aBilling({ charges, ...billing })]]),
    observations: new Map([["psa", anObservation()]]),
    memory: noMemory,
    titles: new Map([
      ["psa", "Autotask"],
      ["csp", "Microsoft"],
    ]),
    ...given,
  });
  const [customer] = [...customers];
  return { customer, ...catalogue() };
}

const tenantOf = (contract: Partial<Contract>, customer: Partial<Customer> = {}, tenant: Partial<Tenant> = {}) =>
  aTenant({ customers: [aCustomer({ contracts: [aContract(contract)], ...customer })], ...tenant });

const nothing = {
  bound: [],
  contracts: [],
  laterContracts: [],
  lines: [],
  blocked: [],
  left: [],
  seats: { vendor: 0, blocked: 0, excluded: 0, ignored: 0 },
  slots: {},
};

describe("a customer that is not planned has nothing but the reason", () => {
  it("PR-22: switched off", () => {
    const tenant = aTenant({ customers: [aCustomer({ enabled: false })] });
    const { customer, ...more } = wish([aCharge()], { tenant }).customer ?? {};
    expect(customer?.key).toBe("contoso");
    expect(more).toMatchObject({
      ...nothing,
      findings: [],
      status: "disabled",
      because: { rule: "PR-22", text: "Switched off in its file.", origin: origin("customers/contoso.yaml", 1) },
    });
  });

  it("asked for what is not built", () => {
    const tenant = tenantOf({ policies: policies({ catchUp: "waive" }) });
    expect(wish([aCharge()], { tenant }).customer).toMatchObject({
      ...nothing,
      status: "unsupported",
      because: {
        rule: "NOT_BUILT",
        text: "It asks for something this version does not do.",
        origin: origin("customers/contoso.yaml", 1),
      },
    });
  });

  it("of a PSA that was not read", () => {
    expect(wish([aCharge()], { observations: new Map() }).customer).toMatchObject({ ...nothing, status: "planned" });
  });
});

describe("unknown is never absent: only data that a customer rests on stops it", () => {
  const status = (unread: { readonly customer: string; readonly why: string }, customer: Partial<Customer> = {}) =>
    wish([aCharge()], {
      tenant: tenantOf({}, customer),
      billings: new Map([
        ["csp", aBilling({ charges: [aCharge()] })],
        ["google", aBilling({ unread: [unread] })],
      ]),
    }).customer;
  const link = (from: string, id: string) => ({ from, id, origin: origin() });

  it("not a source it has no link to", () => {
    expect(status({ customer: "*", why: "down" })?.status).toBe("planned");
    const linked = { vendors: [link("csp", CONTOSO), link("google", "C01")] };
    expect(status({ customer: CONTOSO, why: "down" }, linked)?.status).toBe("planned");
    expect(status({ customer: "C01", why: "down" }, linked)?.status).toBe("failed");
  });

  it("and says why as one sentence", () => {
    const { customer } = wish([aCharge()], {}, { unread: [{ customer: "*", why: "G-11.csv is empty." }] });
    expect(customer?.because?.text).toBe(
      "G-11.csv is empty. Unknown is never absent: nothing is planned for Contoso BV.",
    );
  });
});

describe("contracts that are to be made", () => {
  const making = (startsOn: string) => {
    const source = {
      mode: "create",
      name: "Cloud",
      period: "monthly",
      termMonths: 12,
      startsOn,
      origin: origin(),
    } as const;
    const observations = new Map([["psa", anObservation({ contracts: [] })]]);
    return wish([aCharge()], { tenant: tenantOf({ source, manageFrom: startsOn }), observations }).customer;
  };

  it("ZC-12: now, with their lines", () => {
    const customer = making("2026-11-01");
    expect(customer?.contracts.map(({ key }) => key)).toEqual([CONTRACT]);
    expect(customer?.laterContracts).toEqual([]);
    expect(customer?.lines.map(({ key }) => key)).toEqual([LINE]);
  });

  it("ZC-13: later, and nothing before", () => {
    const customer = making("2026-12-01");
    expect(customer?.laterContracts.map(({ key, day }) => [key, day])).toEqual([[CONTRACT, "2026-12-01"]]);
    expect(customer).toMatchObject({ contracts: [], bound: [], lines: [] });
  });

  it("an adopted contract is neither", () => {
    expect(wish().customer).toMatchObject({ contracts: [], laterContracts: [] });
  });
});

describe("decision 4: a default is settled once", () => {
  const line = `${LINE}.line.sub-a`;

  it("what the state holds already is not settled again, and what it holds otherwise is", () => {
    expect(wish().customer?.slots).toEqual({ [line]: LINE });
    expect(wish([aCharge()], { memory: aMemory({ slots: { [line]: LINE } }) }).customer?.slots).toEqual({});
    const { manageFrom: _none, ...contract } = aContract();
    const tenant = aTenant({ customers: [aCustomer({ contracts: [contract] })] });
    const settled = { [line]: LINE, [`${CONTRACT}.manageFrom`]: "2027-07-01" };
    expect(wish([aCharge()], { tenant, memory: aMemory({ slots: settled }) }).customer?.slots).toEqual({});
  });
});

describe("what a customer's seats come to is passed on", () => {
  it("excluded, ignored, blocked, and those that wait for the end of the period", () => {
    const rule = (given: Parameters<typeof aRule>[0]) => ({ tenant: tenantOf({ lines: [aRule(given)] }) });
    const seats = (...facts: Parameters<typeof wish>) => wish(...facts).customer?.seats;
    const reason = "our own";
    expect(seats([aCharge()], rule({ exclude: { quantity: 2, reason, origin: origin() } }))).toEqual({
      vendor: 10,
      blocked: 0,
      excluded: 2,
      ignored: 0,
    });
    expect(seats([aCharge()], rule({ ignore: { reason, origin: origin() } }))).toMatchObject({ ignored: 10 });
    expect(seats([aCharge({ product: "CFQ7TTC0XXXX:0001" })])).toMatchObject({ vendor: 10, blocked: 10 });
    const fewer = [
      aCharge(),
      aRefund(10, "2026-11-10", "2026-11-30"),
      aCharge({ id: "n", quantity: 7, from: "2026-11-10", unitCost: "14.00" }),
    ];
    // Ten are billed up to 30 November; Microsoft bills seven.
    expect(seats(fewer)).toMatchObject({ vendor: 7, waiting: 3 });
  });

  it("ZC-24: and on a contract that has ended, to none", () => {
    const ended = anObservation({ contracts: [anObservedContract({ endsOn: "2026-11-15" })] });
    const { customer } = wish([aCharge()], { observations: new Map([["psa", ended]]) });
    expect(customer?.lines.map(({ key }) => key)).toEqual([LINE]);
    expect(customer?.seats).toEqual({ vendor: 0, blocked: 0, excluded: 0, ignored: 0 });
  });
});

describe("a contract that cannot be bound is told with the money that nobody bills", () => {
  const blocked = (...charges: readonly Charge[]) =>
    wish(charges, { observations: new Map([["psa", anObservation({ contracts: [] })]]) }).customer?.blocked;
  const on = (from: string, to: string) => blocked(aCharge({ from, to }))?.map(({ money }) => money?.amount);

  it("in the system's own name", () => {
    expect(blocked(aCharge())?.[0]?.reason.text).toContain("Autotask has no contract 4711");
  });

  it("of seats charged for today, from the first day to the last", () => {
    expect(on("2026-11-22", "2026-12-21")).toEqual(["200.00"]);
    expect(on("2026-10-23", "2026-11-22")).toEqual(["200.00"]);
    const usage = aCharge({ id: "u", kind: "usage", net: "50.00" });
    const others = [aCharge({ id: "o", from: "2026-10-01", to: "2026-10-31" }), usage];
    expect(blocked(aCharge(), ...others)?.map(({ money }) => money?.amount)).toEqual(["200.00"]);
  });

  it("or once without, where none is charged for today", () => {
    expect(on("2026-10-22", "2026-11-21")).toEqual([undefined]);
    expect(on("2026-11-23", "2026-12-22")).toEqual([undefined]);
  });
});

describe("PR-13: the catalogue is brought up to date", () => {
  const visio = aProduct({ key: "visio-plan-2", ids: ["CFQ7TTC0HD32:0002"], service: { psa: "9002" } });

  it("product by product", () => {
    const observation = anObservation({ services: [aService(), aService({ id: "9002" })] });
    const { services } = wish([aCharge(), aCharge({ subscription: "sub-v", product: "CFQ7TTC0HD32:0002" })], {
      tenant: aTenant({ products: [aProduct(), visio] }),
      observations: new Map([["psa", observation]]),
    });
    expect(services.map(({ key }) => key)).toEqual([SERVICE, "fabrikam-msp/services/visio-plan-2"]);
  });

  it("target by target: each system's services, for the products billed there", () => {
    const google = aProgram({ key: "google", from: "gws", to: "bms" });
    const workspace = aProduct({ key: "workspace", program: "google", ids: ["GWS:1"], service: { bms: "9001" } });
    const account = { in: "bms", id: "29683512", origin: origin() };
    const contracts = [aContract(), aContract({ key: "gws", programs: ["google"], account })];
    const vendors = [...aCustomer().vendors, { from: "gws", id: "C01", origin: origin() }];
    const { services } = wish([], {
      tenant: tenantOf(
        {},
        { contracts, vendors },
        { programs: [aProgram(), google], products: [aProduct(), workspace] },
      ),
      billings: new Map([
        ["csp", aBilling({ charges: [aCharge()] })],
        ["gws", aBilling({ charges: [aCharge({ customer: "C01", product: "GWS:1" })] })],
      ]),
      observations: new Map([
        ["psa", anObservation()],
        ["bms", anObservation({ contracts: [anObservedContract({ lines: [anObservedLine()] })] })],
      ]),
    });
    expect(services.map(({ key, connection }) => [key, connection])).toEqual([
      [SERVICE, "psa"],
      ["fabrikam-msp/services/workspace", "bms"],
    ]);
  });

  it("decision 8: from the price sheet of the source that bills the product", () => {
    const { retail: _none, ...sheet } = aProduct();
    const { services } = wish([aCharge()], { tenant: aTenant({ products: [sheet] }) }, { prices: [aSheetPrice()] });
    expect(services).toMatchObject([{ unitPrice: "22.00", unitCost: "20.00" }]);
  });
});
