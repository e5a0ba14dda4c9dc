/** `--json` of every command that has it: the same value, and nothing in it that a terminal or a log acts on. */
import { expect, it } from "vitest";
import type { Context } from "../../src/commands/context.ts";
import { doctor } from "../../src/commands/doctor.ts";
import { history } from "../../src/commands/history.ts";
import { validate } from "../../src/commands/validate.ts";
import { aWorkspace, type Stand } from "../support/run.ts";
import { seats, TENANT } from "../support/workspace.ts";
import { harmIn } from "./harm.ts";

const hostile = "x\u001B[31m\u009B2J\u202Efdp\u2067 ##[error]y ::error::z";

/** What a command writes to stdout. */
async function outOf(stand: Stand, command: (context: Context) => Promise<number>): Promise<string> {
  let out = "";
  await command({
    ...{ folder: stand.folder, env: stand.env, version: "0.0.0", now: () => new Date("2026-11-21T09:00:00Z"), pid: 1 },
    ...{ colour: false, width: 97, interactive: false, signal: new AbortController().signal, talk: () => {} },
    out: (text) => {
      out += text;
    },
  });
  return out;
}

it("validate", async () => {
  const stand = await aWorkspace();
  const services = `tenants/${TENANT}/services.yaml`;
  stand.commit({ [services]: `${stand.text(services)}\n"##[error]y ::error::z": 1\n` });
  const out = await outOf(stand, (context) => validate(context, { json: true }));
  expect(harmIn(out)).toEqual([]);
  expect(JSON.parse(out)).toMatchObject({ findings: [{ message: 'unknown key "##[error]y ::error::z"' }] });
});

it("apply, history and its check", async () => {
  const stand = await aWorkspace({ bills: { "G-11": [seats({ quantity: 27 })] } });
  stand.env.USER = hostile;
  const refusal = { errors: [`Autotask says: ${hostile}`] };
  await stand.control("faults", [
    { match: { entity: "ContractServiceAdjustments" }, do: "status", status: 500, body: refusal, once: true },
  ]);
  const applied = await stand.apply();
  expect(harmIn(applied.out)).toEqual([]);
  expect(applied.events[0]?.message).toContain(hostile);
  const told = await outOf(stand, (context) => history(context, { verify: false, json: true }));
  expect(harmIn(told)).toEqual([]);
  expect((JSON.parse(told) as { actor: string }[])[0]?.actor).toBe(hostile);
});

it("doctor", async () => {
  const stand = await aWorkspace();
  const body = { errors: [hostile] };
  await stand.control("faults", [{ match: { entity: "Companies" }, do: "status", status: 500, body }]);
  const out = await outOf(stand, (context) => doctor(context, { json: true }));
  expect(harmIn(out)).toEqual([]);
  expect(JSON.stringify(JSON.parse(out))).toContain(JSON.stringify(hostile).slice(1, -1));
});
