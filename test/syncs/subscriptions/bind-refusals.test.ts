import { describe, expect, it } from "vitest";
import type { Charge } from "../../../src/core/charges.ts";
import { shortMarker } from "../../../src/core/match.ts";
import { noMemory } from "../../../src/core/memory.ts";
import type { Observation, ObservedContract } from "../../../src/core/observed.ts";
import type { Contract, ContractSource } from "../../../src/core/workspace.ts";
import { bindContract } from "../../../src/syncs/subscriptions/bind.ts";
import type { BindContext } from "../../../src/syncs/subscriptions/binding.ts";
import {
  aCharge,
  aContract,
  aFeed,
  aMemory,
  anObservation,
  anObservedContract,
  anObservedLine,
  aReference,
  aStatement,
  aTenant,
  CONTRACT,
  origin,
  policies,
  TODAY,
} from "../../support/builders.ts";

type Create = Extract<ContractSource, { mode: "create" }>;

const PLACE = "customers/contoso.yaml:12";

interface Facts {
  readonly observation?: Partial<Observation>;
  readonly contract?: Partial<Contract>;
  readonly charges?: readonly Charge[];
  readonly feed?: Partial<ReturnType<typeof aFeed>>;
  readonly context?: Partial<BindContext>;
}

function bind({ observation = {}, contract = {}, charges = [aCharge()], feed = {}, context = {} }: Facts = {}) {
  return bindContract(
    { ...aFeed({ contract, charges }), ...feed },
    {
      tenant: aTenant(),
      today: TODAY,
      observation: anObservation(observation),
      memory: noMemory,
      target: "Autotask",
      ...context,
    },
  );
}

const adopting = (given: Partial<ObservedContract>, facts: Facts = {}) =>
  bind({ observation: { contracts: [anObservedContract(given)] }, ...facts });

/** From `startsOn` on; nothing of it stands. */
function making(given: Partial<Create> = {}, { observation = {}, contract = {}, ...facts }: Facts = {}) {
  const source: Create = {
    mode: "create",
    name: "Cloud",
    period: "monthly",
    termMonths: 12,
    startsOn: "2026-11-01",
    origin: origin(),
    ...given,
  };
  const { manageFrom: _usual, ...declared } = aContract({ source, ...contract });
  const { charges = [aCharge()], feed = {} } = facts;
  return bind({
    ...facts,
    observation: { contracts: [], ...observation },
    feed: { ...aFeed({ charges }), contract: declared, ...feed },
  });
}

const said = ({ blocked }: ReturnType<typeof bind>) => [blocked?.reason.rule, blocked?.fix];

describe("a contract that cannot be bound says which rule stands in the way, and what to do where", () => {
  it("as a whole: nothing else is said of it, and nothing is settled", () => {
    expect(bind({ observation: { accounts: [] } })).toEqual({
      findings: [],
      slots: {},
      blocked: {
        key: CONTRACT,
        customer: "contoso",
        contract: CONTRACT,
        title: "Contract m365",
        reason: {
          rule: "ZC-3",
          text: "Autotask has no account 29683512, or the API user may not see it. Nothing is planned for Contoso BV.",
          origin: origin("customers/contoso.yaml", 3),
        },
        fix: "Correct account.id in customers/contoso.yaml:3, or give the API user rights on the account.",
      },
    });
  });

  it("ZC-3: an inactive account", () => {
    expect(said(bind({ observation: { accounts: [{ id: "29683512", name: "Contoso", active: false }] } }))).toEqual([
      "ZC-3",
      "Activate it in Autotask, or link another account in customers/contoso.yaml:3, or set enabled: false.",
    ]);
  });

  it("PR-17: an adopted contract that is not there, or not fit", () => {
    expect(said(bind({ observation: { contracts: [] } }))).toEqual([
      "PR-17",
      `Correct adopt in ${PLACE}, or use create instead.`,
    ]);
    expect(said(adopting({ active: false }))).toEqual([
      "PR-17",
      `Correct adopt in ${PLACE}, or mend the contract in Autotask.`,
    ]);
  });

  it("ZC-7, decision 19: one we made that is not fit, or is there twice", () => {
    const marked = { marker: shortMarker(CONTRACT) };
    const found = (...contracts: readonly ObservedContract[]) => said(making({}, { observation: { contracts } }));
    expect(found(anObservedContract({ ...marked, active: false }))).toEqual([
      "ZC-7",
      `Mend the contract in Autotask, or remove the contract from ${PLACE}.`,
    ]);
    expect(found(anObservedContract(marked), anObservedContract({ ...marked, id: "4712" }))).toEqual([
      "decision 19",
      "Clear the external contract number of the wrong one in Autotask.",
    ]);
  });

  it("ZC-8: one that starts with its first subscription, of which none is billed yet", () => {
    expect(said(making({ startsOn: "subscription" }, { charges: [] }))).toEqual([
      "ZC-8",
      `Write a day at startsOn in ${PLACE}, or wait for the first invoice.`,
    ]);
  });

  it("ZC-8: one whose term is over", () => {
    expect(said(making({ startsOn: "2026-10-01", termMonths: 1 }))).toEqual([
      "ZC-8",
      `Write a later startsOn or a longer term in ${PLACE}.`,
    ]);
  });

  it("decision 3: one that would bill earlier periods", () => {
    expect(said(making({ startsOn: "2026-10-01" }))).toEqual([
      "decision 3",
      `Set allowBackBilling: true on m365 in ${PLACE} to bill them, or write startsOn: 2026-11-01.`,
    ]);
  });

  it("ZC-7: one of a category that the system does not have", () => {
    const categories = [aReference({ id: "12", name: "Cloud" }), aReference({ id: "13", name: "Backup" })];
    expect(said(making({ category: "Clouds" }, { observation: { categories } }))).toEqual([
      "ZC-7",
      `Use one of: Cloud, Backup; in ${PLACE}.`,
    ]);
  });
});

describe("a contract near its end, or past it", () => {
  const ending = (endsOn: string, charges?: readonly Charge[]) =>
    adopting({ endsOn }, charges === undefined ? {} : { charges });

  it("ZC-19: is told within 30 days, up to its last day, and no longer", () => {
    expect(ending("2026-12-22").findings).toEqual([
      {
        severity: "warning",
        rule: "ZC-19",
        message: "contract 4711 ends on 22 Dec 2026; from the day after nobody bills Contoso BV for it",
        fix: "Move its end in Autotask, or have its successor ready.",
        origin: origin(),
        customer: "contoso",
      },
    ]);
    expect(ending("2026-12-23").findings).toEqual([]);
    expect(ending("2026-11-22").findings).toHaveLength(1);
    expect(ending("2026-11-21").findings).toEqual([]);
  });

  it("ZC-24: past it, what is billed after it is told; not what was billed up to it", () => {
    const november = aCharge({ to: "2026-11-21" });
    const october = aCharge({ id: "o", from: "2026-10-01", to: "2026-10-31" });
    expect(said(ending("2026-11-21"))).toEqual([
      "ZC-24",
      `Move its end in Autotask, or name its successor in ${PLACE}.`,
    ]);
    expect(ending("2026-11-21", [october, aCharge()]).blocked).toBeDefined();
    expect(ending("2026-11-21", [october, november])).not.toHaveProperty("blocked");
    expect(ending("2026-11-22")).not.toHaveProperty("blocked");
  });

  it("ZC-20: one that is managed only after it says so, with the place of the day", () => {
    const managed = (manageFrom: string) => bind({ contract: { manageFrom } }).findings;
    expect(managed("2027-06-30")).toEqual([]);
    expect(managed("2027-07-01")).toMatchObject([
      {
        rule: "ZC-20",
        fix: `Set manageFrom on m365 in ${PLACE} to the day from which it is to be kept in line.`,
      },
    ]);
  });
});

describe("decision 3: where a contract's open days begin", () => {
  const opens = (facts: Facts, lines: ObservedContract["lines"]) => adopting({ lines }, facts).bound?.openFrom;
  const { postedThrough: _none, ...unposted } = anObservedLine();

  it("with the contract, where its lines say that nothing is posted, or back-billing is allowed", () => {
    expect(opens({}, [unposted])).toBe("2026-07-01");
    expect(opens({ contract: { policies: policies({ allowBackBilling: true }) } }, [])).toBe("2026-07-01");
    expect(opens({}, [])).toBe("2026-11-01");
  });

  it("with the contract, where we made it: nothing of it was billed before", () => {
    const contracts = [anObservedContract({ marker: shortMarker(CONTRACT), lines: [] })];
    expect(making({}, { observation: { contracts } }).bound?.openFrom).toBe("2026-07-01");
  });
});

describe("a contract that is to be made", () => {
  it("ZC-12: is made on its first day, and up to its last", () => {
    const today = making({ startsOn: TODAY });
    expect(today.desired?.reason.rule).toBe("ZC-12");
    expect(today.findings).toEqual([]);
    // One month from 23 October ends today.
    const allowed = { contract: { policies: policies({ allowBackBilling: true }) } };
    expect(making({ startsOn: "2026-10-23", termMonths: 1 }, allowed).desired?.endsOn).toBe(TODAY);
  });

  it("ZC-13: is told as later before it, with nothing found or settled", () => {
    expect(making({ startsOn: "2026-11-23" })).toMatchObject({
      later: { day: "2026-11-23", reason: { rule: "ZC-13" } },
      findings: [],
      slots: {},
    });
  });

  it("ZC-8: starts with the first subscription that is still billed", () => {
    const tenant = aTenant();
    const old = aCharge({
      id: "o",
      subscription: "old",
      from: "2026-10-01",
      to: "2026-10-31",
      termStart: "2026-01-01",
    });
    const young = aCharge({ subscription: "young", termStart: "2026-11-05" });
    const statements = [aStatement({ invoice: "G-11", from: "2026-11-01", to: "2026-11-30" })];
    const feed = { charges: [old, young], statements };
    const start = (given: Partial<ReturnType<typeof aFeed>>) =>
      making({ startsOn: "subscription" }, { feed: given, context: { tenant, memory: aMemory({}) } }).desired?.startsOn;
    // The invoice for November proves that the old one is gone.
    expect(start(feed)).toBe("2026-11-05");
    expect(start({ charges: [young] })).toBe("2026-11-05");
  });
});
