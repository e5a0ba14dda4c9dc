/** Contracts that follow each other, that a run stopped, and that bill whole periods, as they are bound. */
import { describe, expect, it } from "vitest";
import type { Charge } from "../../../src/core/charges.ts";
import { NO_END } from "../../../src/core/day.ts";
import { shortMarker } from "../../../src/core/match.ts";
import type { Observation, ObservedContract } from "../../../src/core/observed.ts";
import type { Contract, ContractSource } from "../../../src/core/workspace.ts";
import { bindContract } from "../../../src/syncs/subscriptions/bind.ts";
import type { BindContext, Binding } from "../../../src/syncs/subscriptions/binding.ts";
import {
  aCharge,
  aContract,
  aCustomer,
  aFeed,
  aMemory,
  anObservation,
  anObservedContract,
  anObservedLine,
  aTenant,
  CONTRACT,
  origin,
  policies,
  seg,
  TODAY,
} from "../../support/builders.ts";

type Create = Extract<ContractSource, { mode: "create" }>;

const PLACE = "customers/contoso.yaml:12";
const NEXT = aContract({ key: "next", follows: "m365" });

interface Facts {
  readonly contract?: Partial<Contract>;
  /** Declared beside it. */
  readonly others?: readonly Contract[];
  readonly charges?: readonly Charge[];
  readonly observation?: Partial<Observation>;
  readonly context?: Partial<BindContext>;
  readonly manageFrom?: "none";
}

function bind({
  contract = {},
  others = [],
  charges = [aCharge()],
  observation = {},
  context = {},
  manageFrom,
}: Facts) {
  const feed = aFeed({ contract, charges });
  const { manageFrom: _usual, ...unmanaged } = feed.contract;
  const declared = manageFrom === "none" ? unmanaged : feed.contract;
  const customer = aCustomer({ contracts: [declared, ...others] });
  return bindContract(
    { ...feed, contract: declared, customer },
    {
      tenant: aTenant({ customers: [customer] }),
      today: TODAY,
      observation: anObservation(observation),
      memory: aMemory({}),
      target: "Autotask",
      ...context,
    },
  );
}

const adopting = (given: Partial<ObservedContract>, facts: Facts = {}) =>
  bind({ observation: { contracts: [anObservedContract(given)] }, ...facts });

/** `startsOn` of a contract that is to be made; nothing of it stands unless a test says so. */
function making(startsOn: Create["startsOn"], { contract = {}, ...facts }: Facts = {}) {
  const source: Create = {
    mode: "create",
    name: "Cloud",
    period: "monthly",
    termMonths: 12,
    startsOn,
    origin: origin(),
  };
  return bind({ observation: { contracts: [] }, contract: { source, ...contract }, manageFrom: "none", ...facts });
}

const said = ({ blocked }: Binding) => [blocked?.reason.rule, blocked?.reason.text, blocked?.fix];
const endingOn = (endsOn: string): Partial<BindContext> => ({ predecessor: { findings: [], slots: {}, endsOn } });

describe("ZC-24: a contract begins the day after the one it follows ends", () => {
  const following = { follows: "cloud-2026" };

  it("so the day it starts on is known from that", () => {
    expect(making("predecessor", { contract: following, context: endingOn("2026-11-21") }).desired?.startsOn).toBe(
      TODAY,
    );
    // The one that it follows is not planned, or has no end.
    expect(said(making("predecessor", { contract: following }))).toEqual([
      "ZC-24",
      "m365 follows cloud-2026, which is not planned, so when it ends is not known.",
      "See cloud-2026.",
    ]);
    expect(said(making("predecessor", { contract: following, context: endingOn(NO_END) }))).toEqual([
      "ZC-24",
      "m365 follows cloud-2026, which has no end.",
      "Declare endsOn on cloud-2026.",
    ]);
  });

  it("one that declares or has another start is refused, with the days between", () => {
    const gap = [
      "ZC-24",
      "cloud-2026 ends on 31 Oct 2026 and m365 starts on 22 Nov 2026: 21 days (1 to 21 Nov) would be billed by nobody.",
      `Declare endsOn: 2026-11-21 on cloud-2026, or correct the start of m365 in ${PLACE}.`,
    ];
    expect(said(making(TODAY, { contract: following, context: endingOn("2026-10-31") }))).toEqual(gap);
    expect(said(adopting({ startsOn: TODAY }, { contract: following, context: endingOn("2026-10-31") }))).toEqual(gap);
    const marker = shortMarker(CONTRACT);
    const made = { contracts: [anObservedContract({ marker, startsOn: TODAY })] };
    expect(said(making(TODAY, { contract: following, context: endingOn("2026-10-31"), observation: made }))).toEqual(
      gap,
    );
    const joined = { contract: following, context: endingOn("2026-11-21"), observation: made };
    expect(making(TODAY, joined).bound?.startsOn).toBe(TODAY);
  });

  it("one whose own start is not known yet waits for that", () => {
    const facts = { contract: following, context: endingOn("2026-11-21"), charges: [] };
    expect(said(making("subscription", facts))[0]).toBe("ZC-8");
  });

  it("one that follows nothing does not ask when another ends", () => {
    expect(making(TODAY, { context: endingOn("2026-10-31") }).desired?.startsOn).toBe(TODAY);
    expect(adopting({}).blocked).toBeUndefined();
  });
});

describe("ZC-24: a contract that another one follows", () => {
  it("is neither told as ending nor refused for what is billed after its end", () => {
    expect(adopting({ endsOn: "2026-12-01" }).findings).toHaveLength(1);
    expect(adopting({ endsOn: "2026-12-01" }, { others: [NEXT] }).findings).toEqual([]);
    expect(adopting({ endsOn: "2026-11-21" }).blocked?.reason.rule).toBe("ZC-24");
    expect(adopting({ endsOn: "2026-11-21" }, { others: [NEXT] }).blocked).toBeUndefined();
  });

  it("is no obstacle once it is over and was made inactive, and says when it ended", () => {
    const over = { active: false, endsOn: "2026-11-21" };
    const days = { startsOn: "2026-07-01", endsOn: "2026-11-21" };
    const found = { findings: [], slots: {}, endsOn: "2026-11-21", over: days };
    expect(adopting(over, { others: [NEXT] })).toEqual(found);
    const made = { contracts: [anObservedContract({ ...over, marker: shortMarker(CONTRACT) })] };
    expect(making(TODAY, { others: [NEXT], observation: made })).toEqual(found);
  });

  it("is one while it runs, on another account, or where nothing follows it", () => {
    const over = { active: false, endsOn: "2026-11-21" };
    expect(said(adopting({ ...over, endsOn: TODAY }, { others: [NEXT] }))[1]).toBe(
      "Contract 4711 (Cloud) is inactive.",
    );
    expect(said(adopting({ ...over, account: "1" }, { others: [NEXT] }))[1]).toContain("belongs to account 1");
    expect(said(adopting(over))[1]).toBe("Contract 4711 (Cloud) is inactive.");
    expect(adopting({ endsOn: "2026-11-21" }, { others: [NEXT] })).not.toHaveProperty("over");
  });
});

describe("ZC-25: a contract of ours has the end that the files declare", () => {
  const marked = (given: Partial<ObservedContract> = {}) => ({
    contracts: [anObservedContract({ marker: shortMarker(CONTRACT), ...given })],
  });

  it("which is planned, with what is told of that end", () => {
    const { end, endsOn, bound, findings } = making(TODAY, {
      contract: { endsOn: "2026-12-15" },
      observation: marked(),
    });
    expect([end?.before, end?.after, endsOn, bound?.endsOn]).toEqual([
      "2027-06-30",
      "2026-12-15",
      "2026-12-15",
      "2026-12-15",
    ]);
    expect(findings.map(({ rule }) => rule)).toEqual(["ZC-19"]);
    expect(making(TODAY, { observation: marked() })).not.toHaveProperty("end");
  });

  it("or is refused where it cannot have it", () => {
    expect(said(making(TODAY, { contract: { endsOn: "2026-10-15" }, observation: marked() }))).toEqual([
      "ZC-25",
      `Contract 4711 (Cloud), made for ${PLACE}, is posted up to 31 Oct 2026: it cannot end on 15 Oct 2026 unless that is taken back first.`,
      `Correct the end of m365 in ${PLACE}.`,
    ]);
  });
});

describe("ZC-17: a contract that a run stopped", () => {
  const memory = (fields: object, id = "4711") =>
    aMemory({ ids: { [CONTRACT]: id }, applied: { [CONTRACT]: { ...fields } } });
  const inactive = memory({ status: "inactive" });
  const ended = memory({ endsOn: "2026-11-21", formerEnd: "2027-06-30" });
  const never = { policies: policies({ status: "never" }) };

  it("by its status is bound all the same; what a person made inactive is refused, and so is one we do not follow", () => {
    expect(adopting({ active: false }, { context: { memory: inactive } }).bound?.stopped).toBe("inactive");
    expect(adopting({ active: false }).blocked).toBeDefined();
    expect(adopting({ active: false }, { context: { memory: inactive }, contract: never }).blocked).toBeDefined();
    expect(adopting({}).bound).not.toHaveProperty("stopped");
  });

  it("by its end is neither told as ending nor, while nothing is billed again, as billed by nobody", () => {
    const soon = memory({ endsOn: "2026-12-01", formerEnd: "2027-06-30" });
    const past = [aCharge({ from: "2026-10-01", to: "2026-10-31" })];
    expect(adopting({ endsOn: "2026-12-01" }, { context: { memory: soon }, charges: past }).findings).toEqual([]);
    // A credit for days after its end.
    const credit = [...past, aCharge({ id: "c", kind: "credit", from: "2026-11-01", to: "2026-11-30" })];
    const credited = adopting({ endsOn: "2026-11-21" }, { context: { memory: ended }, charges: credit });
    expect(credited.blocked).toBeUndefined();
    expect(credited.bound?.stopped).toBe("ended");
    expect(adopting({ endsOn: "2026-11-21" }, { charges: credit }).blocked?.reason.rule).toBe("ZC-24");
  });

  it("by its end and billed again, under a policy that leaves its end: billed by nobody", () => {
    const facts = { context: { memory: ended }, contract: never };
    expect(adopting({ endsOn: "2026-11-21" }, facts).blocked?.reason.rule).toBe("ZC-24");
  });

  it("a contract that its provider finds unfit says so", () => {
    expect(said(adopting({ problem: "has no billing cycle" }))[1]).toBe("Contract 4711 (Cloud) has no billing cycle.");
  });
});

describe("decision 18: a contract that bills whole periods", () => {
  const whole = (
    manageFrom: string,
    today = TODAY,
    given: Partial<ObservedContract> = { changesOn: "period-starts" },
  ) => adopting(given, { contract: { manageFrom }, context: { today } });

  it("is managed from the first period that begins on its day or after it, which is noted until it has come", () => {
    expect(whole("2026-11-10").bound?.manageFrom).toBe("2026-12-01");
    expect(whole("2026-11-10").findings).toEqual([
      {
        severity: "note",
        rule: "decision 18",
        message: "contract 4711 bills whole periods: it is managed from 1 Dec 2026, the first one after 10 Nov 2026",
        fix: `Write manageFrom: 2026-12-01 in ${PLACE}, or 2026-11-01 to have the present period managed.`,
        origin: origin(),
        customer: "contoso",
      },
    ]);
    expect(whole("2026-11-10", "2026-11-30").findings).toHaveLength(1);
    expect(whole("2026-11-10", "2026-12-01").findings).toEqual([]);
    expect(whole("2026-11-01").findings).toEqual([]);
    expect(whole("2026-11-10", TODAY, {}).bound?.manageFrom).toBe("2026-11-10");
  });

  it("of ours says the same; where no day is declared nothing is to be written", () => {
    const contracts = [
      anObservedContract({ marker: shortMarker(CONTRACT), changesOn: "period-starts", periodsFrom: "2026-07-15" }),
    ];
    const source: Create = {
      mode: "create",
      name: "Cloud",
      period: "monthly",
      termMonths: 12,
      startsOn: TODAY,
      origin: origin(),
    };
    const ours = bind({ contract: { source, manageFrom: "2026-11-20" }, observation: { contracts } });
    expect([ours.bound?.manageFrom, ours.findings.map(({ rule }) => rule)]).toEqual(["2026-12-15", ["decision 18"]]);
    // By default from its own first day on, which is one to begin on though no period of the grid begins then.
    const silent = making(TODAY, { observation: { contracts } });
    expect([silent.bound?.manageFrom, silent.findings]).toEqual(["2026-07-01", []]);
    // An adopted one by default from the day after its end on, in the middle of a period here.
    const odd = { changesOn: "period-starts", endsOn: "2027-06-20" } as const;
    const unsaid = adopting(odd, { manageFrom: "none" });
    expect([unsaid.bound?.manageFrom, unsaid.findings.map(({ rule }) => rule)]).toEqual(["2027-07-01", ["ZC-20"]]);
  });

  it("is read from the start of a period on, and so is one that bills usage", () => {
    const from = (given: Partial<ObservedContract>, kind: Charge["kind"] = "recurring") =>
      adopting(
        { startsOn: "2026-06-15", ...given },
        { contract: { manageFrom: "2026-06-15" }, charges: [aCharge({ kind, from: "2026-10-01" })] },
      ).bound?.readFrom;
    // Its periods begin on the 15th.
    expect(from({})).toBe("2026-10-01");
    expect(from({ changesOn: "period-starts" })).toBe("2026-09-15");
    expect(from({}, "usage")).toBe("2026-09-15");
  });

  it("one that is made is so where the system's new contracts are", () => {
    const made = (given: Partial<Observation>) =>
      making("2026-11-01", { observation: { contracts: [], ...given } }).bound;
    expect(made({})?.changesOn).toBe("any-day");
    expect(made({ newContractsChangeOn: "period-starts" })?.changesOn).toBe("period-starts");
  });
});

describe("decision 19: none is made beside a contract of ours that no file names any more and that bills the same", () => {
  const OLD = "fabrikam-msp/contoso/old";
  const old = (given: Partial<ObservedContract> = {}) =>
    anObservedContract({ id: "5000", name: "Old cloud", marker: shortMarker(OLD), ...given });
  const beside = (given: Partial<ObservedContract> = {}, facts: Facts = {}) =>
    making("2026-11-01", {
      observation: { contracts: [old(given)] },
      context: { memory: aMemory({ ids: { [OLD]: "5000" } }) },
      ...facts,
    });
  const holding = (...segments: readonly ReturnType<typeof seg>[]) => ({ lines: [anObservedLine({ segments })] });

  it("it says which, and the three ways out", () => {
    expect(said(beside())).toEqual([
      "decision 19",
      `Contract 5000 (Old cloud) was made for ${OLD}, which no file names any more, and bills Contoso BV up to 30 Jun 2027: with another contract it would be billed twice.`,
      `Give it its old key back in ${PLACE}; or write adopt: 5000 with a manageFrom in place of create; or end it in Autotask first.`,
    ]);
    // The second of its lines is enough.
    expect(beside({ lines: [anObservedLine({ service: "1" }), anObservedLine()] }).blocked).toBeDefined();
    expect(beside(holding(seg("2027-01-01", 1))).blocked).toBeDefined();
    expect(beside(holding(seg("2026-07-01", 1), seg("2026-11-02", 0))).blocked).toBeDefined();
    expect(beside({ endsOn: "2026-11-01" }).blocked).toBeDefined();
  });

  it.each<readonly [string, Partial<ObservedContract>, Facts]>([
    ["bills another service", { lines: [anObservedLine({ service: "1" })] }, {}],
    ["holds nothing from then on", holding(seg("2026-07-01", 10), seg("2026-11-01", 0)), {}],
    ["ends before", { endsOn: "2026-10-31" }, {}],
    ["stands on another account", { account: "1" }, {}],
    ["carries another marker", { marker: "concordat:other" }, {}],
    ["is not there any more", {}, { observation: { contracts: [] } }],
    ["is named", {}, { others: [aContract({ key: "old" })] }],
  ])("not where it %s", (_, given, facts) => {
    expect(beside(given, facts).blocked).toBeUndefined();
  });

  it("a service that a run made counts by the state; one of another program's product does not", () => {
    const product = aTenant().products[0];
    if (product === undefined) throw new Error("no product");
    const bySync = (program: string, own: Readonly<Record<string, string>>) =>
      making("2026-11-01", {
        observation: { contracts: [old()] },
        context: {
          memory: aMemory({ ids: { [OLD]: "5000", "fabrikam-msp/services/m365-business-premium": "9001" } }),
          tenant: aTenant({ customers: [], products: [{ ...product, program, service: own }] }),
        },
      }).blocked?.reason.rule;
    expect(bySync("microsoft-csp", {})).toBe("decision 19");
    expect(bySync("google", { psa: "9001" })).toBeUndefined();
  });
});

describe("ZC-7: no contract is made for an account that lacks what one needs", () => {
  it("which is said", () => {
    const accounts = [{ id: "29683512", name: "Contoso BV", active: true, lacks: "primary site" }];
    expect(said(making(TODAY, { observation: { contracts: [], accounts } }))).toEqual([
      "ZC-7",
      "A contract cannot be made for account 29683512 (Contoso BV): it has no primary site.",
      `Give it one in Autotask, or adopt an existing contract in ${PLACE}.`,
    ]);
  });
});
