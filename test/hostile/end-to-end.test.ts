/** Names of strangers on the whole way: from YAML, bills and Autotask to every output, the audit's page and its commit. */
import { execFileSync } from "node:child_process";
import { describe, expect, it } from "vitest";
import { hiddenCharacter } from "../../src/config/tree.ts";
import { aWorkspace, type Stand } from "../support/run.ts";
import { changesOf } from "../support/said.ts";
import { contoso, seats, seedContract, TENANT, visio } from "../support/workspace.ts";
import { harmIn, harmInMarkdown, hostileTexts } from "./harm.ts";

const texts = Object.entries(hostileTexts);

/** YAML takes no hidden character and no line's end in a name. */
const inYaml = (text: string) => !hiddenCharacter.test(text) && !/[\r\n\u2028\u2029]/.test(text);
/** Files are UTF-8, which half a character is not, and a bill with NUL is refused as damaged. */
const inCsv = (text: string) => !/[\p{Cs}\0]/u.test(text);
const fitting = (fits: (text: string) => boolean, at: number) => {
  const found = texts.filter(([, text]) => fits(text));
  return `Contoso ${found[at % found.length]?.[1] ?? ""} BV`;
};
/** As long as a name in YAML may be. */
const inYamlAt = (at: number) => fitting(inYaml, at).slice(0, 200).trim();

/** The committed audit: its page, and the message of its last commit. */
function auditOf(stand: Stand): { readonly page: string; readonly message: string } {
  const git = (...args: string[]) =>
    execFileSync("git", args, { cwd: stand.bare, env: stand.playground.env, encoding: "utf8" });
  return {
    page: git("show", `concordat-audit:audit/${TENANT}/README.md`),
    message: git("log", "-1", "--format=%B", "concordat-audit"),
  };
}

describe("every output of every command", () => {
  // Ten fields, each with another text: six rounds show each text in one of them at least.
  it.each(Array.from({ length: 6 }, (_, round) => round))("holds the names and no harm, round %i", async (round) => {
    const at = (field: number) => round * 7 + field;
    const stand = await aWorkspace({
      products: { premium: premiumTitled(inYamlAt(at(0))), visio: visio() },
      customers: [
        {
          ...contoso({
            lines: [{ product: "premium", exclude: { quantity: 1, reason: inYamlAt(at(1)) } }],
          }),
          name: inYamlAt(at(2)),
        },
      ],
      bills: {
        "G-11": [
          seats({ quantity: 28, columns: { CustomerName: fitting(inCsv, at(3)), SkuName: fitting(inCsv, at(4)) } }),
          seats({
            ...{ product: "CFQ7TTC0LH16:000J", subscription: "22222222-0000-4000-8000-000000000002", quantity: 3 },
            title: fitting(inCsv, at(5)),
          }),
        ],
      },
      autotask: {
        companies: [
          { id: 29683512, companyName: fitting(inCsv, at(6)) },
          { id: 29684000, companyName: "Microsoft", companyType: 4 },
        ],
        contracts: [seedContract({ contractName: fitting(inCsv, at(7)) })],
      },
    });
    stand.env.USER = fitting(inCsv, at(8));
    expect((await stand.validate()).out).toMatch(/the workspace is valid/);
    const planned = await stand.plan({ out: "plan.json" });
    expect(changesOf(planned)).toEqual(["update contoso/m365/premium 2026-11-01 quantity 25→27"]);
    expect(harmIn(planned.out)).toEqual([]);
    expect(harmIn(stand.text("plan.json"))).toEqual([]);
    const text = await stand.read();
    expect(harmIn(text.out + text.err)).toEqual([]);
    expect(text.out).toContain("Contoso");
    const comment = await stand.read({ format: "markdown" });
    expect(harmInMarkdown(comment.out)).toEqual([]);
    expect(comment.out).toContain("Contoso");
    const doctor = await stand.doctor();
    expect(harmIn(doctor.out + doctor.err)).toEqual([]);

    const refusal = { errors: [`Autotask says: ${fitting(() => true, at(9))}`] };
    await stand.control("faults", [
      { match: { entity: "ContractServiceAdjustments" }, do: "status", status: 500, body: refusal, once: true },
    ]);
    await stand.apply();
    await stand.apply();
    const history = await stand.history();
    expect(harmIn(history.out + history.err)).toEqual([]);
    expect((await stand.history({ verify: true })).code).toBe(0);
    const { page, message } = auditOf(stand);
    expect(harmInMarkdown(page)).toEqual([]);
    // A name forges no trailer: there is one of each, and they end the message.
    const trailers = message.trimEnd().split("\n\n").at(-1)?.split("\n") ?? [];
    expect(trailers.map((row) => row.split(":")[0])).toEqual(["Run", "Plan-Digest", "Config-Commit", "Actor"]);
    expect(message.match(/^Run:/gm)).toHaveLength(1);
  });
});

function premiumTitled(title: string) {
  const vendor = { program: "microsoft-csp", ids: ["CFQ7TTC0LCHC:0002"], term: "P1Y", plan: "monthly" };
  return { title, vendor, service: { psa: 9001 }, retail: { markup: "20%" } };
}
