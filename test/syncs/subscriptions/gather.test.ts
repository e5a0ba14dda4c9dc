import { describe, expect, it } from "vitest";
import { shortMarker } from "../../../src/core/match.ts";
import { noMemory } from "../../../src/core/memory.ts";
import type { Contract, Customer } from "../../../src/core/workspace.ts";
import { feedsOf, isOff, scopeFrom, scopeOf } from "../../../src/syncs/subscriptions/gather.ts";
import {
  aBilling,
  aCharge,
  aContract,
  aCustomer,
  aFeed,
  aMemory,
  aProduct,
  aProgram,
  aTenant,
  CONTOSO,
  CONTRACT,
  origin,
  SERVICE,
  TODAY,
} from "../../support/builders.ts";

function feeds(customer: Partial<Customer> = {}, contract: Partial<Contract> = {}, charges = [aCharge()]) {
  const billings = new Map([["csp", aBilling({ charges })]]);
  return feedsOf(aTenant(), aCustomer({ contracts: [aContract(contract)], ...customer }), billings);
}

const ids = (found: ReturnType<typeof feeds>) => found.flatMap(({ charges }) => charges.map(({ id }) => id));

describe("ZC-5: a contract is fed by every vendor customer linked to it, and by no other", () => {
  it("takes the charges of its links", () => {
    const second = { from: "csp", id: "second", origin: origin() };
    const charges = [
      aCharge({ id: "1" }),
      aCharge({ id: "2", customer: "second" }),
      aCharge({ id: "3", customer: "third" }),
    ];
    expect(ids(feeds({}, {}, charges))).toEqual(["1"]);
    expect(ids(feeds({ vendors: [second, { ...second, id: CONTOSO }] }, {}, charges))).toEqual(["2", "1"]);
    expect(ids(feeds({ vendors: [{ ...second, from: "google", id: CONTOSO }] }, {}, charges))).toEqual([]);
  });
});

describe("decision 32, PR-21: an invoice is taken when its charge period ends on or after billsFrom", () => {
  it("takes one that ends on the day, and not one that ends before it", () => {
    const charges = [aCharge({ id: "oct", to: "2026-10-31" }), aCharge({ id: "nov", to: "2026-11-30" })];
    expect(ids(feeds({}, { billsFrom: "2026-10-31" }, charges))).toEqual(["oct", "nov"]);
    expect(ids(feeds({}, { billsFrom: "2026-11-01" }, charges))).toEqual(["nov"]);
    expect(ids(feeds({}, { billsFrom: "2026-12-01" }, charges))).toEqual([]);
  });
});

describe("PR-3, PR-22: what is switched off is not planned", () => {
  const off = aTenant({ programs: [aProgram({ enabled: false })] });

  it("a customer, or every program it uses", () => {
    expect(isOff(aTenant(), aCustomer())).toBe(false);
    expect(isOff(aTenant(), aCustomer({ enabled: false }))).toBe(true);
    expect(isOff(off, aCustomer())).toBe(true);
    expect(isOff(off, aCustomer({ contracts: [aContract({ programs: [] })] }))).toBe(false);
    const both = aTenant({ programs: [aProgram({ enabled: false }), aProgram({ key: "google", enabled: true })] });
    expect(isOff(both, aCustomer({ contracts: [aContract({ programs: ["microsoft-csp", "google"] })] }))).toBe(false);
  });

  it("feeds nothing", () => {
    expect(feeds({ enabled: false })).toEqual([]);
    expect(feedsOf(off, aCustomer(), new Map([["csp", aBilling()]]))).toEqual([]);
  });
});

describe("what is read of a contract starts with the first charge taken, and not before it is managed or billed", () => {
  const from = (contract: Partial<Contract>, ...days: readonly string[]) =>
    scopeFrom(aFeed({ contract, charges: days.map((day) => aCharge({ from: day })) }), TODAY);

  it.each([
    [{ manageFrom: "2026-07-01" }, ["2026-10-01", "2026-09-01"], "2026-09-01"],
    [{ manageFrom: "2026-10-15" }, ["2026-09-01"], "2026-10-15"],
    [{ manageFrom: "2026-07-01", billsFrom: "2026-10-20" }, ["2026-10-01"], "2026-10-20"],
    [{ manageFrom: "2026-12-01" }, ["2026-09-01"], "2026-11-01"],
    [{ manageFrom: "2026-07-01" }, ["2026-12-01"], "2026-11-01"],
  ] as const)("%j and charges from %j: %s", (contract, days, expected) => {
    expect(from(contract, ...days)).toBe(expected);
  });

  it("is the first of the present month where nothing is charged, so that the month is known whole", () => {
    expect(from({ manageFrom: "2026-07-01" })).toBe("2026-11-01");
  });
});

describe("a target is asked once for everything, by id where one is known and else by our marker", () => {
  const create = {
    mode: "create",
    name: "Cloud",
    period: "monthly",
    termMonths: 12,
    category: "Cloud",
    startsOn: "2026-11-01",
    origin: origin(),
  } as const;
  const { service: _none, ...made } = aProduct();
  const unmapped = { ...made, key: "visio", service: {} };

  it("an adopted contract by its id; mapped services by id, others by marker", () => {
    const tenant = aTenant({ products: [aProduct(), unmapped], programs: [aProgram({ vendor: "Microsoft" })] });
    expect(scopeOf(tenant, "psa", [aFeed({ charges: [aCharge()] })], TODAY, noMemory)).toEqual({
      today: TODAY,
      accounts: ["29683512"],
      contracts: [{ id: "4711", account: "29683512", from: "2026-11-01", ahead: false }],
      services: ["9001"],
      serviceMarkers: [shortMarker("fabrikam-msp/services/visio")],
      billingCodes: ["Cloud subscriptions"],
      vendors: [],
      categories: [],
      chargesOn: ["4711"],
    });
  });

  it("decision 19: an adopted contract that the same key stood for before, too, since it may go on billing", () => {
    const memory = { ...noMemory, boundTo: () => ["4710", "4711"] };
    const { contracts, chargesOn } = scopeOf(aTenant(), "psa", [aFeed({ charges: [aCharge()] })], TODAY, memory);
    expect(contracts).toEqual([
      { id: "4711", account: "29683512", from: "2026-11-01", ahead: false },
      { id: "4710", account: "29683512", from: "2026-11-01", ahead: false },
    ]);
    expect(chargesOn).toEqual(["4711"]);
  });

  it("a contract we make by its marker, and by its id too once that is on record", () => {
    const feed = aFeed({ contract: { source: create } });
    const scope = (ids: Readonly<Record<string, string>>) => scopeOf(aTenant(), "psa", [feed], TODAY, aMemory({ ids }));
    expect(scope({}).contracts).toEqual([
      { marker: shortMarker(CONTRACT), account: "29683512", from: "2026-11-01", ahead: false },
    ]);
    expect(scope({}).chargesOn).toEqual([shortMarker(CONTRACT)]);
    expect(scope({ [CONTRACT]: "5000" })).toMatchObject({
      contracts: [{ id: "5000" }],
      chargesOn: ["5000", shortMarker(CONTRACT)],
      categories: ["Cloud"],
    });
  });

  it("a service we made by its id on record", () => {
    const tenant = aTenant({ products: [{ ...made, service: {} }] });
    expect(scopeOf(tenant, "psa", [aFeed()], TODAY, aMemory({ ids: { [SERVICE]: "9100" } })).services).toEqual([
      "9100",
    ]);
  });

  it("decision 6: the period after today's too, where usage is billed", () => {
    const usage = aFeed({ charges: [aCharge({ kind: "usage" })] });
    expect(scopeOf(aTenant(), "psa", [usage], TODAY, noMemory).contracts[0]?.ahead).toBe(true);
  });

  it("nothing of what another target bills", () => {
    expect(scopeOf(aTenant(), "other", [aFeed()], TODAY, noMemory)).toMatchObject({
      accounts: [],
      contracts: [],
      services: [],
    });
  });
});
