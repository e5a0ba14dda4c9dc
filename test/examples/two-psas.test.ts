/** config-examples/two-psas: one set of customers in two PSAs, and one that moves from the first to the second. */
import { cpSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterEach, describe, expect, it } from "vitest";
import { apply } from "../../src/commands/apply.ts";
import type { Context } from "../../src/commands/context.ts";
import { plan } from "../../src/commands/plan.ts";
import type { CustomerPlan, Plan } from "../../src/core/plan.ts";
import { type SandboxSeed, startSandbox } from "../../src/sandbox/index.ts";
import { makePlayground } from "../support/repo.ts";

const EXAMPLE = new URL("../../config-examples/two-psas", import.meta.url).pathname;
const ADATUM = "tenants/moving/customers/adatum.yaml";
const read = (path: string): string => readFileSync(join(EXAMPLE, path), "utf8");

type Row = Readonly<Record<string, unknown>>;
type Dump = Readonly<Record<"autotask" | "connectwise", Readonly<Record<string, readonly Row[]>>>>;

const open: (() => Promise<void>)[] = [];
afterEach(async () => {
  await Promise.all(open.splice(0).map((close) => close()));
});

async function setStage() {
  const sandbox = await startSandbox({ clock: "2026-11-21", seed: JSON.parse(read("sandbox.json")) as SandboxSeed });
  const playground = makePlayground();
  const folder = join(playground.folder, "workspace");
  cpSync(EXAMPLE, folder, { recursive: true });
  open.push(async () => {
    await sandbox.close();
    playground.remove();
  });
  const edit = (path: string, change: (text: string) => string): void => {
    writeFileSync(join(folder, path), change(readFileSync(join(folder, path), "utf8")));
    playground.git(folder, "add", ".");
    playground.git(folder, "commit", "--quiet", "--allow-empty", "-m", "Change");
  };
  playground.git(folder, "init", "--quiet");
  for (const tenant of readdirSync(join(folder, "tenants")))
    edit(`tenants/${tenant}/tenant.yaml`, (text) => text.replaceAll("127.0.0.1:8181", `127.0.0.1:${sandbox.port}`));
  const env = {
    ...playground.env,
    AUTOTASK_USERNAME: "api@sandbox.example",
    AUTOTASK_SECRET: "sandbox",
    AUTOTASK_CODE: "SANDBOX",
    CONNECTWISE_PUBLIC_KEY: "public",
    CONNECTWISE_PRIVATE_KEY: "private",
    CONNECTWISE_CLIENT_ID: "SANDBOX",
  };
  let runs = 0;
  const state = { today: "2026-11-21" };
  async function call(command: (context: Context) => Promise<number>): Promise<{ code: number; out: string }> {
    let out = "";
    runs += 1;
    const context: Context = {
      folder,
      env,
      version: "0.0.0",
      now: () => new Date(Date.parse(`${state.today}T08:11:00Z`) + runs * 60_000),
      pid: 4_100_000 + runs,
      out: (text) => {
        out += text;
      },
      talk: () => {},
      colour: false,
      width: 97,
      interactive: false,
      signal: new AbortController().signal,
    };
    return { code: await command(context), out };
  }
  async function control(path: string, body?: unknown): Promise<unknown> {
    const init = body === undefined ? {} : { method: "POST", body: JSON.stringify(body) };
    const answer = await fetch(`${sandbox.url}/__sandbox/${path}`, init);
    expect(answer.ok, path).toBe(true);
    return answer.json();
  }
  return {
    edit,
    control,
    dump: async () => (await control("dump")) as Dump,
    async to(day: string): Promise<void> {
      state.today = day;
      await control("clock", { day });
    },
    async plan(tenant: string): Promise<Plan> {
      const { out } = await call((context) =>
        plan(context, { tenant, asOf: state.today, format: "json", exitCode: false }),
      );
      return JSON.parse(out) as Plan;
    },
    /** All tenants, as a person reads it. */
    text: () => call((context) => plan(context, { asOf: state.today, format: "text", exitCode: false })),
    apply: (tenant: string) => call((context) => apply(context, { tenant, asOf: state.today, json: true })),
  };
}

const customersOf = (made: Plan): readonly CustomerPlan[] => made.tenants[0]?.customers ?? [];
/** What a plan says of its customers, in the words that are the same in every PSA. */
const saidOf = (made: Plan) =>
  customersOf(made).map(({ key, changes, money, seats }) => ({
    key,
    changes: changes.map((change) => [change.effective, change.action, change.fields, change.monthly]),
    money,
    seats,
  }));

/** The digests hang on the commit's time. */
const settle = (text: string): readonly string[] =>
  text.replaceAll(/\b[0-9a-f]{6}, config [0-9a-f]{7}\b/g, "000000, config 0000000").split("\n");

describe("the same YAML drives both PSAs", () => {
  it("plan.txt is what the first plan says, in 97 columns", async () => {
    const { out } = await (await setStage()).text();
    expect(settle(out)).toEqual(settle(read("plan.txt")));
    expect(out.split("\n").filter((line) => [...line].length > 97)).toEqual([]);
  });

  it("customers and services are the same files to the byte", () => {
    const files = [
      "services.yaml",
      ...readdirSync(join(EXAMPLE, "tenants/on-autotask/customers")).map((name) => `customers/${name}`),
    ];
    expect(files).toHaveLength(4);
    for (const file of files) expect(read(`tenants/on-connectwise/${file}`)).toBe(read(`tenants/on-autotask/${file}`));
  });

  it("plans are the same in units, days and money, and so is what November's invoices come to", async () => {
    const stage = await setStage();
    const [autotask, connectwise] = [await stage.plan("on-autotask"), await stage.plan("on-connectwise")];
    expect(saidOf(connectwise)).toEqual(saidOf(autotask));
    expect(saidOf(autotask).map(({ key, changes }) => [key, changes.map(([day, , fields]) => [day, fields])])).toEqual([
      ["contoso", [["2026-11-01", [{ path: "quantity", before: 25, after: 27 }]]]],
      [
        "fourth-coffee",
        [
          [
            "2026-11-01",
            [
              { path: "quantity", before: 0, after: 1 },
              { path: "unitPrice", before: null, after: "276.00" },
              { path: "unitCost", before: null, after: "240.00" },
            ],
          ],
          [
            "2026-12-01",
            [
              { path: "unitPrice", before: "276.00", after: "0.00" },
              { path: "unitCost", before: "240.00", after: "0.00" },
            ],
          ],
        ],
      ],
      ["northwind", [["2026-11-01", [{ path: "quantity", before: 10, after: 8 }]]]],
    ]);
    for (const tenant of ["on-autotask", "on-connectwise"]) {
      expect((await stage.apply(tenant)).code).toBe(0);
      expect(customersOf(await stage.plan(tenant)).flatMap(({ changes }) => changes)).toEqual([]);
    }
    await stage.to("2026-12-01");
    await stage.control("autotask/approve-and-post", { through: "2026-11-30" });
    await stage.control("connectwise/invoice", { through: "2026-11-01" });
    const { autotask: books } = await stage.dump();
    const billed = (contract: number) =>
      (books.BillingItems ?? [])
        .filter((item) => item.contractID === contract && String(item.itemDate).startsWith("2026-11"))
        .reduce((sum, item) => sum + Number(item.extendedPrice ?? item.totalAmount), 0);
    const invoiced = async (agreement: number): Promise<unknown> => {
      const said = (await stage.control(`connectwise/invoiced?agreementId=${agreement}`)) as {
        periods: readonly Row[];
      };
      return said.periods.find(({ first }) => first === "2026-11-01")?.total;
    };
    expect([billed(5101), billed(5102), billed(5103)]).toEqual([648, 192, 276]);
    expect([await invoiced(5101), await invoiced(5102), await invoiced(5103)]).toEqual([648, 192, 276]);
  });
});

describe("ZC-22 to ZC-25: a customer moves from one PSA to the other by pull request", () => {
  it("the plan ends the contract here and says that one begins there on the day after", async () => {
    const stage = await setStage();
    const [adatum] = customersOf(await stage.plan("moving"));
    expect(adatum?.changes).toMatchObject([
      {
        kind: "contract",
        action: "update",
        connection: "psa",
        remoteId: "5104",
        effective: "2026-11-21",
        fields: [{ path: "endsOn", before: "2027-06-30", after: "2026-11-30" }],
        flags: ["destructive"],
        reason: { rule: "ZC-25" },
      },
    ]);
    expect(adatum?.changes[0]?.reason.text).toContain("m365-connectwise takes over on 1 Dec 2026");
    expect(adatum?.later).toMatchObject([{ key: "moving/adatum/m365-connectwise", day: "2026-12-01" }]);
  });

  it("every day is billed once: 42 seats there from the day on which they end here; then there is nothing to do", async () => {
    const stage = await setStage();
    expect((await stage.apply("moving")).code).toBe(0);
    await stage.to("2026-12-01");
    const [adatum] = customersOf(await stage.plan("moving"));
    // 42 × 24.00; the guardrail allows 500.00 more a month, and what is taken over is no more.
    expect(adatum?.changes).toMatchObject([
      { kind: "contract", action: "create", connection: "cw" },
      { kind: "line", connection: "cw", monthly: { price: "1008.00" }, takesOver: { price: "1008.00" } },
    ]);
    expect((await stage.apply("moving")).code).toBe(0);
    const { autotask, connectwise } = await stage.dump();
    const units = (autotask.ContractServiceUnits ?? []).filter((row) => row.contractID === 5104);
    const agreement = (connectwise.Agreement ?? []).find((row) => row.name === "Cloud for Adatum NV");
    const additions = (connectwise.Addition ?? []).filter((row) => row.agreementId === agreement?.id);
    const held = (day: string): readonly number[] => [
      units
        .filter((row) => String(row.startDate).slice(0, 10) <= day && day <= String(row.endDate).slice(0, 10))
        .reduce((sum, row) => sum + Number(row.units), 0),
      additions
        .filter((row) => String(row.effectiveDate).slice(0, 10) <= day && row.cancelledDate === undefined)
        .reduce((sum, row) => sum + Number(row.quantity), 0),
    ];
    expect(["2026-11-01", "2026-11-29", "2026-11-30"].map(held)).toEqual([
      [42, 0],
      [42, 0],
      [42, 0],
    ]);
    expect(["2026-12-01", "2026-12-02", "2027-01-31"].map(held)).toEqual([
      [0, 42],
      [0, 42],
      [0, 42],
    ]);
    expect(agreement).toMatchObject({ startDate: "2026-12-01T00:00:00Z", endDate: "2027-11-30T00:00:00Z" });
    const again = await stage.plan("moving");
    expect(customersOf(again).flatMap(({ changes, blocked }) => [...changes, ...blocked])).toEqual([]);
  });

  it("ZC-24: an overlap and a gap are refused with their days", async () => {
    const stage = await setStage();
    await stage.apply("moving");
    await stage.to("2026-12-01");
    await stage.apply("moving");
    const refusal = async (endsOn: string) => {
      stage.edit(ADATUM, (text) => text.replace(/endsOn: \S+/, `endsOn: ${endsOn}`));
      return customersOf(await stage.plan("moving"))[0]?.blocked.map(({ reason }) => [reason.rule, reason.text]);
    };
    expect(await refusal("2026-12-05")).toEqual([
      [
        "ZC-24",
        "m365-autotask ends on 5 Dec 2026 and m365-connectwise starts on 1 Dec 2026: 5 days (1 to 5 Dec) would be billed twice.",
      ],
    ]);
    expect(await refusal("2026-11-28")).toEqual([
      [
        "ZC-24",
        "m365-autotask ends on 28 Nov 2026 and m365-connectwise starts on 1 Dec 2026: 2 days (29 to 30 Nov) would be billed by nobody.",
      ],
    ]);
  });

  it("a contract does not end before what is posted", async () => {
    const stage = await setStage();
    stage.edit(ADATUM, (text) => text.replace("endsOn: 2026-11-30", "endsOn: 2026-09-30"));
    const [adatum] = customersOf(await stage.plan("moving"));
    expect(adatum?.changes).toEqual([]);
    expect(adatum?.blocked.map(({ reason }) => reason.text)).toEqual([
      "Contract 5104 (Microsoft 365) is posted up to 31 Oct 2026: it cannot end on 30 Sep 2026 unless that is taken back first.",
      "m365-connectwise follows m365-autotask, which is not planned, so when it ends is not known.",
    ]);
  });
});
