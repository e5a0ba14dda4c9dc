/** What a user can get wrong: one clear message with place, value and way out, the right exit code, nothing written. */
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { heldContract, northwindHeld } from "../support/psa/held.ts";
import { psa } from "../support/psa/target.ts";
import { aWorkspace, type Ended, type Stand } from "../support/run.ts";
import { applyAndSettle, changesOf, customerOf, eventsOf } from "../support/said.ts";
import {
  CONTOSO_FILE,
  contoso,
  NORTHWIND,
  northwind,
  SERVICES_FILE,
  seats,
  TENANT_FILE,
} from "../support/workspace.ts";

const SECRET = psa.words.credentials.password.variable;
/** One change waits: 25 → 27. */
const facts = { bills: { "G-11": [seats({ quantity: 27 })] } };

/** Text as it reads, whatever the width it was wrapped to. */
const flat = ({ out, err }: Ended) => `${out}${err}`.replace(/\s+/g, " ");

/** Nothing is written: not in the PSA, not in the audit. */
async function unchanged(stand: Stand, act: () => Promise<void>): Promise<void> {
  const [before, tip] = [await stand.dump(), stand.auditTip()];
  await act();
  expect(await stand.dump()).toEqual(before);
  expect(stand.auditTip()).toBe(tip);
}

describe("credentials and rights", () => {
  it.each([
    ["a wrong password", psa.words.credentials.password],
    ["an unknown user", psa.words.credentials.user],
    ["a wrong integration code", psa.words.credentials.integration],
    ["a variable that is not set", { variable: SECRET, value: undefined, said: SECRET }],
  ])("%s ends the tenant's run with what to check, exit 1", async (_what, { variable, value, said: words }) => {
    const stand = await aWorkspace(facts);
    await unchanged(stand, async () => {
      if (value === undefined) delete stand.env[variable];
      else stand.env[variable] = value;
      const planned = await stand.read();
      expect(planned.code).toBe(1);
      expect(flat(planned)).toContain(words);
      expect(planned.out).toContain(stand.place(TENANT_FILE, "psa:"));
      const applied = await stand.apply();
      expect(applied.code).toBe(1);
      expect(flat(applied)).toContain(words);
    });
  });

  it("no right to read: nothing is planned, since what may not be seen is not absent", async () => {
    const stand = await aWorkspace({ ...facts, held: { login: { linesDenied: true } } });
    await unchanged(stand, async () => {
      const planned = await stand.read();
      expect(planned.code).toBe(1);
      for (const words of psa.words.linesDenied) expect(flat(planned)).toContain(words);
      expect((await stand.apply()).code).toBe(1);
    });
  });

  it("PR-1: doctor says of each connection whether it is ready, and what lacks", async () => {
    const stand = await aWorkspace(facts);
    const fine = await stand.doctor();
    expect(fine.code).toBe(0);
    expect(fine.out).toContain("psa");
    stand.env[SECRET] = "wrong";
    const wrong = await stand.doctor();
    expect(wrong.code).toBe(1);
    expect(flat(wrong)).toContain(psa.words.checkSecret);
  });
});

describe("one failure does not stop the others", () => {
  it("a tenant whose login is refused is told; the other is applied; exit 5", async () => {
    const stand = await aWorkspace(facts);
    const text = stand.text(TENANT_FILE).replace("name: fabrikam-msp", "name: other-msp");
    const other = (path: string) => path.replace("fabrikam-msp", "other-msp");
    const bill = TENANT_FILE.replace("tenant.yaml", "billing/G-11.csv");
    stand.commit({
      [other(TENANT_FILE)]: text.replace(`env: ${SECRET}`, "env: OTHER_SECRET"),
      [other(SERVICES_FILE)]: stand.text(SERVICES_FILE),
      [other(CONTOSO_FILE)]: stand.text(CONTOSO_FILE),
      [other(bill)]: stand.text(bill),
    });
    stand.env.OTHER_SECRET = "wrong";
    const planned = await stand.plan();
    expect(planned.code).toBe(1);
    expect(changesOf(planned)).toEqual(["update contoso/m365/premium 2026-11-01 quantity 25→27"]);
    const applied = await stand.apply();
    expect(eventsOf(applied)).toEqual(["applied update contoso/m365/premium"]);
    expect(applied.code).toBe(5);
  });

  it("a customer whose charges are not understood is left alone; the others are applied", async () => {
    const strange = seats({
      customer: NORTHWIND,
      subscription: "11111111-0000-4000-8000-000000000002",
      columns: { ChargeType: "surprise" },
    });
    const stand = await aWorkspace({
      customers: [contoso(), northwind()],
      bills: { "G-11": [seats({ quantity: 27 }), strange] },
      held: { contracts: [heldContract(), northwindHeld()] },
    });
    const planned = await stand.plan();
    expect(customerOf(planned, "northwind")).toMatchObject({ status: "failed", changes: [] });
    expect(flat(await stand.read())).toContain('the charge type "surprise" is not known');
    const applied = await stand.apply();
    expect(eventsOf(applied)).toEqual(["applied update contoso/m365/premium"]);
    expect(applied.code).not.toBe(0);
    expect(await stand.holding(8101, "2026-11-22")).toMatchObject({ units: 25 });
  });

  it("a run that is asked to stop finishes the request under way and leaves the rest to the next run", async () => {
    const stand = await aWorkspace({
      customers: [contoso(), northwind()],
      bills: {
        "G-11": [
          seats({ quantity: 27 }),
          seats({ customer: NORTHWIND, subscription: "11111111-0000-4000-8000-000000000002", quantity: 30 }),
        ],
      },
      held: { contracts: [heldContract(), northwindHeld()] },
    });
    // One look before the first record, one before its write.
    const stopped = await stand.apply({ stopAfter: 2 });
    expect(eventsOf(stopped)).toEqual(["applied update contoso/m365/premium"]);
    expect(stopped.err).toContain("Stopped on request");
    expect(await stand.holding(8101, "2026-11-22")).toMatchObject({ units: 25 });
    expect(eventsOf(await applyAndSettle(stand))).toEqual(["applied update northwind/m365/premium"]);
    expect((await stand.history({ verify: true })).code).toBe(0);
  });
});

describe("a plan file that must not be applied", () => {
  const spoil = (stand: Stand, from: string | RegExp, to: string) => {
    const path = join(stand.folder, "p.json");
    const text = readFileSync(path, "utf8");
    const spoilt = text.replace(from, to);
    if (spoilt === text) throw new Error(`${String(from)} is not in the plan`);
    writeFileSync(path, spoilt);
  };

  it.each([
    ["edited by hand", '"after": 27', '"after": 2700', "PLAN_EDITED"],
    ["of another format version", '"formatVersion": 1', '"formatVersion": 2', "PLAN_VERSION"],
    ["cut short", /"tenants"[\s\S]*$/, "", "PLAN_BROKEN"],
    ["with a part missing", /"asOf": "[^"]*",/, "", "PLAN_BROKEN"],
  ])("%s: exit 3, and it says to plan again", async (_what, from, to, code) => {
    const stand = await aWorkspace(facts);
    await stand.plan({ out: "p.json" });
    spoil(stand, from, to);
    await unchanged(stand, async () => {
      const applied = await stand.apply({ file: "p.json" });
      expect(applied.code).toBe(3);
      expect(applied.err).toContain(code);
      expect(applied.err).toContain("p.json");
      expect(applied.err).toMatch(/plan again/i);
    });
  });

  it("of another workspace, or from before the YAML changed", async () => {
    const stand = await aWorkspace(facts);
    await stand.plan({ out: "p.json" });
    stand.change({ ...facts, customers: [contoso({ decreases: "now" })] });
    await unchanged(stand, async () => {
      const applied = await stand.apply({ file: "p.json" });
      expect(applied.code).toBe(3);
      expect(applied.err).toContain("PLAN_FOREIGN");
      expect(applied.err).toContain("the YAML changed since");
    });
  });

  it("that is not there", async () => {
    const stand = await aWorkspace(facts);
    const applied = await stand.apply({ file: "none.json" });
    expect(applied.code).toBe(3);
    expect(applied.err).toContain("none.json");
    expect(applied.err).toContain("concordat plan --out none.json");
  });

  it("with a scope of its own and another on the command line", async () => {
    const stand = await aWorkspace(facts);
    await stand.plan({ out: "p.json" });
    await unchanged(stand, async () => {
      const applied = await stand.apply({ file: "p.json", customer: "contoso" });
      expect(applied.code).toBe(3);
      expect(applied.err).toContain("leave out --tenant and --customer");
    });
  });
});

describe("the program itself, as a child process", () => {
  it("exit codes: 2 changes pending, 0 applied, 0 nothing left, and the words that say so", async () => {
    const stand = await aWorkspace(facts);
    const day = ["--as-of", "2026-11-22"];
    expect((await stand.cli("plan", ...day)).code).toBe(0);
    expect((await stand.cli("plan", "--exit-code", ...day)).code).toBe(2);
    const applied = await stand.cli("apply", ...day);
    expect(applied.err).toBe("");
    expect(applied.code).toBe(0);
    const again = await stand.cli("plan", "--exit-code", ...day);
    expect(again.code).toBe(0);
    expect(again.out).toContain("No changes");
  });

  it("exit codes: 3 for wrong files and arguments, 4 for blocked, 1 for a refused login", async () => {
    const stand = await aWorkspace({ customers: [contoso({ adopt: 4712 })] });
    expect((await stand.cli("apply")).code).toBe(4);
    expect((await stand.cli("plan", "--nonsense")).code).toBe(3);
    expect((await stand.cli("plan", "--customer", "nobody")).code).toBe(3);
    stand.env[SECRET] = "wrong";
    const refused = await stand.cli("apply");
    expect(refused.code).toBe(1);
    expect(refused.out + refused.err).not.toMatch(/\bat .*\.js:\d+/);
    stand.commit({ [CONTOSO_FILE]: `${stand.text(CONTOSO_FILE)}nonsense: true\n` });
    const wrong = await stand.cli("validate");
    expect(wrong.code).toBe(3);
    expect(wrong.out).toContain(stand.place(CONTOSO_FILE, "nonsense"));
  });
});
