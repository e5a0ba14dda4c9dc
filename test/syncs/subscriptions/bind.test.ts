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
  aRefund,
  aTenant,
  CONTRACT,
  origin,
  policies,
  TODAY,
} from "../../support/builders.ts";

type Create = Extract<ContractSource, { mode: "create" }>;

function bind(
  contract: Partial<Contract> = {},
  observation: Partial<Observation> = {},
  charges: readonly Charge[] = [aCharge()],
  given: Partial<BindContext> = {},
) {
  return bindContract(aFeed({ contract, charges }), {
    tenant: aTenant(),
    today: TODAY,
    observation: anObservation(observation),
    memory: noMemory,
    target: "Autotask",
    ...given,
  });
}

function adopting(given: Partial<ObservedContract>, contract: Partial<Contract> = {}, charges?: readonly Charge[]) {
  return bind(contract, { contracts: [anObservedContract(given)] }, charges);
}

/** A contract to be made from `startsOn` on; nothing of it stands. */
function making(
  given: Partial<Create> = {},
  contract: Partial<Contract> = {},
  charges: readonly Charge[] = [aCharge()],
  context: Partial<BindContext> = {},
) {
  const source: Create = {
    mode: "create",
    name: "Cloud for %customer%",
    period: "monthly",
    termMonths: 12,
    startsOn: "2026-11-01",
    origin: origin(),
    ...given,
  };
  const { manageFrom: _usual, ...declared } = aContract({ source, ...contract });
  return bindContract(
    { ...aFeed({ charges }), contract: declared },
    {
      tenant: aTenant(),
      today: TODAY,
      observation: anObservation({ contracts: [], categories: [aReference({ id: "12", name: "Cloud" })] }),
      memory: noMemory,
      target: "Autotask",
      ...context,
    },
  );
}

const rule = (binding: ReturnType<typeof bind>) => binding.blocked?.reason.rule;
const text = (binding: ReturnType<typeof bind>) => binding.blocked?.reason.text;

describe("ZC-3: the account must be there, and active", () => {
  it("refuses an account the system does not show", () => {
    const refused = bind({}, { accounts: [] });
    expect(refused.bound).toBeUndefined();
    expect(refused.blocked).toMatchObject({
      key: CONTRACT,
      reason: {
        rule: "ZC-3",
        text: "Autotask has no account 29683512, or the API user may not see it. Nothing is planned for Contoso BV.",
        origin: origin("customers/contoso.yaml", 3),
      },
    });
  });

  it("refuses an inactive one", () => {
    const accounts = [{ id: "29683512", name: "Contoso BV", active: false }];
    expect(text(bind({}, { accounts }))).toBe("Account 29683512 (Contoso BV) is inactive in Autotask.");
  });
});

describe("ZC-14: an adopted contract is bound as it stands", () => {
  it("takes its days and its period from the record, and writes none", () => {
    const { bound, desired } = adopting({ startsOn: "2026-07-15", endsOn: "2027-07-14", months: 3 });
    expect(desired).toBeUndefined();
    expect(bound).toMatchObject({
      key: CONTRACT,
      adopted: true,
      startsOn: "2026-07-15",
      endsOn: "2027-07-14",
      months: 3,
      manageFrom: "2026-07-01",
      openFrom: "2026-11-01",
    });
  });

  it("opens the day after the last posted day of any of its lines; without any, at the present period", () => {
    const lines = [anObservedLine(), anObservedLine({ id: "8002", postedThrough: "2026-11-30" })];
    expect(adopting({ lines }).bound?.openFrom).toBe("2026-12-01");
    // Nothing tells whether July to October were billed: they are not billed unasked (decision 3).
    expect(adopting({ lines: [] }).bound?.openFrom).toBe("2026-11-01");
  });

  it("PR-17: refuses one that is not there, another account's, of another type, or inactive", () => {
    expect(text(bind({}, { contracts: [] }))).toBe(
      "Autotask has no contract 4711, or the API user may not see it. An adopted contract must exist.",
    );
    expect(text(adopting({ account: "1" }))).toBe(
      "Contract 4711 (Cloud) belongs to account 1, not to 29683512 (Contoso BV).",
    );
    expect(text(adopting({ recurring: false, type: "time and materials" }))).toBe(
      "Contract 4711 (Cloud) is a time and materials contract; only a recurring-service contract holds subscriptions.",
    );
    expect(text(adopting({ active: false }))).toBe("Contract 4711 (Cloud) is inactive.");
    expect(rule(adopting({ active: false }))).toBe("PR-17");
  });
});

describe("ZC-20: without a day, an adopted contract is managed from the day after it ends", () => {
  function unsaid(given: Partial<BindContext> = {}, record: Partial<ObservedContract> = {}) {
    const feed = aFeed({ charges: [aCharge()] });
    const { manageFrom: _none, ...contract } = feed.contract;
    return bindContract(
      { ...feed, contract },
      {
        tenant: aTenant(),
        today: TODAY,
        observation: anObservation({ contracts: [anObservedContract(record)] }),
        memory: noMemory,
        target: "Autotask",
        ...given,
      },
    );
  }

  it("and says that so nothing is written to it", () => {
    const { bound, findings } = unsaid();
    expect(bound?.manageFrom).toBe("2027-07-01");
    expect(findings).toMatchObject([
      {
        severity: "warning",
        rule: "ZC-20",
        message:
          "contract 4711 is managed from 1 Jul 2027 only, after its end on 30 Jun 2027: nothing will be written to it",
      },
    ]);
  });

  it("decision 4: the day is settled once and does not move with the contract's end", () => {
    const slot = `${CONTRACT}.manageFrom`;
    expect(unsaid().slots).toEqual({ [slot]: "2027-07-01" });
    const moved = unsaid({ memory: aMemory({ slots: { [slot]: "2027-07-01" } }) }, { endsOn: "2028-06-30" });
    expect(moved.bound?.manageFrom).toBe("2027-07-01");
    expect(moved.findings).toEqual([]);
  });

  it("settles nothing where the YAML says the day", () => {
    expect(bind().slots).toEqual({});
  });
});

describe("a contract's end is told in time, and what is billed after it is nobody's", () => {
  it("ZC-19: warns from 30 days before the end to the end itself", () => {
    // 30 days from 22 November is 22 December.
    const rules = (endsOn: string) => adopting({ endsOn }).findings.map((finding) => finding.rule);
    expect(rules("2026-12-22")).toEqual(["ZC-19"]);
    expect(rules("2026-12-23")).toEqual([]);
    expect(rules(TODAY)).toEqual(["ZC-19"]);
  });

  it("ZC-24: refuses one that ended before today while the vendor bills on", () => {
    expect(text(adopting({ endsOn: "2026-11-21" }))).toBe(
      "Contract 4711 (Cloud) ended on 21 Nov 2026; what the vendor bills after that day is billed by nobody.",
    );
  });

  it("ZC-24: its days up to the end are planned all the same", () => {
    expect(adopting({ endsOn: "2026-11-21" }).bound).toMatchObject({ endsOn: "2026-11-21", openFrom: "2026-11-01" });
  });

  it("binds one that ended with the last charge: its last days may still be open", () => {
    const october = aCharge({ from: "2026-10-01", to: "2026-10-31" });
    expect(adopting({ endsOn: "2026-10-31" }, {}, [october]).bound?.endsOn).toBe("2026-10-31");
  });
});

describe("ZC-7, decision 11: a contract is made for its term, with our marker", () => {
  it("ends its term less a day after its start", () => {
    const { desired, bound, slots } = making({ category: "Cloud" });
    expect(desired).toEqual({
      kind: "contract",
      key: CONTRACT,
      customer: "contoso",
      title: "Cloud for Contoso BV",
      connection: "psa",
      marker: shortMarker(CONTRACT),
      account: "29683512",
      name: "Cloud for Contoso BV",
      startsOn: "2026-11-01",
      endsOn: "2027-10-31",
      months: 1,
      category: "12",
      backBilling: false,
      reason: { rule: "ZC-12", text: "Made by Concordat; runs 1 Nov 2026 to 31 Oct 2027.", origin: origin() },
    });
    expect(bound).toMatchObject({ adopted: false, manageFrom: "2026-11-01", openFrom: "2026-11-01" });
    expect(bound).not.toHaveProperty("observed");
    expect(slots).toEqual({});
  });

  it.each([
    ["2026-11-15", 1, "2026-12-14"],
    ["2026-11-01", 36, "2029-10-31"],
    // 31 October plus four months is the end of February.
    ["2026-10-31", 4, "2027-02-27"],
  ])("from %s for %i months it runs to %s", (startsOn, termMonths, endsOn) => {
    expect(making({ startsOn, termMonths }, { policies: policies({ allowBackBilling: true }) }).desired?.endsOn).toBe(
      endsOn,
    );
  });

  it.each([
    ["monthly", 1],
    ["quarterly", 3],
    ["half-yearly", 6],
    ["yearly", 12],
  ] as const)("%s bills every %i months", (period, months) => {
    expect(making({ period }).desired?.months).toBe(months);
  });

  it("refuses a category the system does not have, and names those it has", () => {
    const refused = making({ category: "Clout" });
    expect(text(refused)).toBe('Autotask has no contract category "Clout".');
    expect(refused.blocked?.fix).toBe("Use one of: Cloud; in customers/contoso.yaml:12.");
  });

  it("refuses a term that is over", () => {
    expect(text(making({ startsOn: "2025-11-01" }, { policies: policies({ allowBackBilling: true }) }))).toBe(
      "Its term ended on 31 Oct 2026, before today.",
    );
  });
});

describe("ZC-13: a contract that starts on a later day is told, and not made before it", () => {
  it("tomorrow is later, today is due", () => {
    const tomorrow = making({ startsOn: "2026-11-23" });
    expect([tomorrow.bound, tomorrow.desired]).toEqual([undefined, undefined]);
    expect(tomorrow.later).toEqual({
      key: CONTRACT,
      title: "Cloud for Contoso BV",
      day: "2026-11-23",
      fields: [
        { path: "startsOn", before: null, after: "2026-11-23" },
        { path: "endsOn", before: null, after: "2027-11-22" },
      ],
      reason: {
        rule: "ZC-13",
        text: "Starts on 23 Nov 2026: nothing is written before that day. The run of 23 Nov 2026 makes it.",
        origin: origin(),
      },
      asked: {
        connection: "psa",
        name: "Cloud for Contoso BV",
        startsOn: "2026-11-23",
        endsOn: "2027-11-22",
        months: 1,
      },
    });
    expect(making({ startsOn: TODAY }).desired?.startsOn).toBe(TODAY);
  });
});

describe("decision 3: a start that bills periods gone by has to be allowed", () => {
  it("allows a start in the present period", () => {
    expect(making({ startsOn: "2026-11-01" }).desired?.backBilling).toBe(false);
    // From 30 October: the present period runs 30 October to 29 November.
    expect(making({ startsOn: "2026-10-30" }).desired?.backBilling).toBe(false);
  });

  it("refuses one that lies a period back, and says what it would bill", () => {
    const refused = making({ startsOn: "2026-10-01" });
    expect(text(refused)).toBe("A start on 1 Oct 2026 makes Autotask bill the periods up to 31 Oct 2026 as well.");
    expect(refused.blocked?.fix).toBe(
      "Set allowBackBilling: true on m365 in customers/contoso.yaml:12 to bill them, or write startsOn: 2026-11-01.",
    );
  });

  it("makes it where it is allowed, and flags it", () => {
    expect(
      making({ startsOn: "2026-10-01" }, { policies: policies({ allowBackBilling: true }) }).desired?.backBilling,
    ).toBe(true);
  });
});

describe("ZC-8: by default a contract starts with the earliest of its mapped, active subscriptions", () => {
  const slot = `${CONTRACT}.startsOn`;
  const starting = (charges: readonly Charge[], given: Partial<BindContext> = {}) =>
    making({ startsOn: "subscription" }, { policies: policies({ allowBackBilling: true }) }, charges, given);

  it("takes the start of the commitment, and settles it", () => {
    const { desired, slots } = starting([
      aCharge({ termStart: "2026-09-10" }),
      aCharge({ subscription: "sub-b", termStart: "2026-08-20" }),
    ]);
    expect(desired?.startsOn).toBe("2026-08-20");
    expect(slots).toEqual({ [slot]: "2026-08-20" });
  });

  it("takes the charge's own first day where it has no commitment", () => {
    const { termStart: _none, ...loose } = aCharge();
    expect(starting([loose]).desired?.startsOn).toBe("2026-11-01");
  });

  it("decision 4: does not move once it is settled", () => {
    const memory = aMemory({ slots: { [slot]: "2026-09-01" } });
    expect(starting([aCharge({ termStart: "2026-08-20" })], { memory }).desired?.startsOn).toBe("2026-09-01");
  });

  it("does not count what is not mapped, and refuses where nothing is", () => {
    const stray = aCharge({ product: "CFQ7TTC0LH16:000J", termStart: "2026-01-01" });
    expect(starting([stray, aCharge({ termStart: "2026-09-10" })]).desired?.startsOn).toBe("2026-09-10");
    expect(text(starting([stray]))).toBe(
      "The contract starts with its first subscription, but no mapped subscription is billed yet.",
    );
  });

  it("decision 3: does not count a subscription that has ended", () => {
    const ended = [
      aCharge({ subscription: "sub-0", from: "2026-10-01", to: "2026-10-31", termStart: "2025-12-01" }),
      aRefund(10, "2026-10-05", "2026-10-31", { subscription: "sub-0", termStart: "2025-12-01" }),
    ];
    expect(starting([...ended, aCharge({ termStart: "2026-09-10" })]).desired?.startsOn).toBe("2026-09-10");
  });
});

describe("a contract we made is found again, by its id on record or by our marker", () => {
  const ours = anObservedContract({
    id: "5000",
    marker: shortMarker(CONTRACT),
    startsOn: "2026-11-01",
    endsOn: "2027-10-31",
  });
  const again = (contracts: readonly ObservedContract[], ids: Readonly<Record<string, string>> = {}) =>
    making({}, {}, undefined, { observation: anObservation({ contracts }), memory: aMemory({ ids }) });

  it("is bound and not made twice", () => {
    const { bound, desired } = again([ours]);
    expect(desired).toBeUndefined();
    expect(bound).toMatchObject({ adopted: false, manageFrom: "2026-11-01", observed: { id: "5000" } });
    const { marker: _none, ...unmarked } = ours;
    expect(again([unmarked], { [CONTRACT]: "5000" }).bound?.observed?.id).toBe("5000");
  });

  it("decision 19: two with our marker are an error, never a guess", () => {
    expect(text(again([ours, { ...ours, id: "5001" }]))).toBe(
      `Contracts 5000 and 5001 both carry the marker ${shortMarker(CONTRACT)}; which one is ours cannot be told.`,
    );
  });

  it("refuses it where a person made it unfit", () => {
    expect(text(again([{ ...ours, active: false }]))).toBe(
      "Contract 5000 (Cloud), made for customers/contoso.yaml:12, is inactive.",
    );
  });
});
