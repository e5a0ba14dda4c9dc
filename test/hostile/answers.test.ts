/** Autotask's answers with something wrong in them: told by request, field and value, never taken for less than there is. */
import { beforeAll, describe, expect, it } from "vitest";
import { ProviderError } from "../../src/errors.ts";
import { aWorkspace } from "../support/run.ts";
import { type Answers, type Path, pathsIn, record, replay, valueAt, withAt } from "./answers.ts";

let recorded: Awaited<ReturnType<typeof record>>;
beforeAll(async () => {
  recorded = await record();
});

const lists = () => [...recorded.answers].filter(([key]) => key.includes("/query"));
const entityOf = (key: string) => key.split(/[ /]/)[1] ?? "";
const changed = (key: string, body: unknown): Answers => new Map([...recorded.answers, [key, body]]);

/** Fields that Autotask may leave empty, so that null says something. */
const mayBeNull = new Set(
  [
    "Contracts.contractNumber Contracts.contractPeriodType ContractServices.internalDescription",
    "ContractServices.unitPrice ContractServices.unitCost ContractServices.internalCurrencyUnitPrice",
    "ContractServices.internalCurrencyAdjustedPrice ContractServiceUnits.price ContractServiceUnits.cost",
    "ContractServiceUnits.approveAndPostDate Services.externalID Services.unitCost BillingCodes.useType",
    "ContractCharges.unitPrice ContractCharges.datePurchased",
  ].flatMap((names) => names.split(" ")),
);
const mayBeText = new Set(["Contracts.contractNumber", "ContractServices.internalDescription", "Services.externalID"]);

/** An error of Autotask's reading that names the request and each of the words; else what came instead. */
function wrongError({ error }: Awaited<ReturnType<typeof replay>>, entity: string, words: readonly string[]): string[] {
  if (!(error instanceof ProviderError)) return [`not refused: ${String(error)}`];
  const lacking = ["Autotask", entity, ...words].filter((word) => !error.message.includes(word));
  return lacking.length === 0 ? [] : [`${error.message}: lacks ${lacking.join(", ")}`];
}

describe("a field that is not what it must be", () => {
  const days = ["2026-02-30T00:00:00Z", "tomorrow", "2026-11-01 at noon", "11/01/2026", "", "9999-99-99T00:00:00Z"];

  /** Values that this one can never be. */
  function impossible(value: unknown): unknown[] {
    const others = [undefined, {}, [], true, "text", "5", 7.25, Number.POSITIVE_INFINITY, Number.NaN];
    if (typeof value === "string" && /^\d{4}-\d\d-\d\dT/.test(value)) return [...others, ...days, 20_261_101];
    if (typeof value === "string") return others.filter((other) => typeof other !== "string");
    if (typeof value === "number") {
      const numbers = Number.isInteger(value) ? [7.25, 2 ** 53] : [];
      return [...others.filter((other) => typeof other !== "number"), ...numbers, Number("1e400"), Number.NaN];
    }
    if (typeof value === "boolean") return [...others.filter((other) => other !== true), 1, "true"];
    return value === null ? [undefined, {}, [], true] : [];
  }

  it("ends the read with an error that names it, or is not read at all", async () => {
    const wrong: string[] = [];
    for (const [key, body] of lists())
      for (const path of pathsIn(body))
        for (const other of [...impossible(valueAt(body, path)), null]) {
          const field = String(path.findLast((step) => typeof step === "string"));
          const name = `${entityOf(key)}.${field}`;
          // Amounts have decimals, and are whole by chance only.
          if (typeof other === "number" && Number.isFinite(other) && /price|cost|quantity/i.test(field)) continue;
          if (mayBeNull.has(name) && other === null) continue;
          if (mayBeText.has(name) && typeof other === "string") continue;
          const replayed = await replay(recorded.url, changed(key, withAt(body, path, other)));
          if (JSON.stringify(replayed.observed) === JSON.stringify(recorded.observed)) continue;
          const told =
            field === "nextPageUrl" || path.length === 0 ? [] : [field === "items" ? "pageDetails.count" : field];
          const what = wrongError(replayed, field === "nextPageUrl" ? "" : entityOf(key), told.slice(0, path.length));
          if (!isWholeRecord(path)) wrong.push(...what.map((why) => `${name} = ${String(other)}: ${why}`));
          else if (!(replayed.error instanceof ProviderError)) wrong.push(`${name} = ${String(other)}: read`);
        }
    expect(wrong).toEqual([]);
  });

  /** A record, or all that is said of the page. */
  function isWholeRecord(path: Path): boolean {
    return typeof path.at(-1) === "number" || path.at(-1) === "pageDetails" || path.at(-1) === "items";
  }
});

describe("an answer that is none", () => {
  const deep: unknown = JSON.parse(`${"[".repeat(200_000)}${"]".repeat(200_000)}`);
  it.each<[string, unknown]>([
    ["nothing", ""],
    ["null", null],
    ["a list", []],
    ["no list", {}],
    ["a page of HTML", "<html><body>Sign in</body></html>"],
    ["a text of JSON", '{"items":[]}'],
    ["a list without its page", { items: [] }],
    ["a refusal with status 200", { errors: ["something"] }],
    ["an answer of another kind", { item: null }],
    ["a very deep list", deep],
    ["a very deep record", { items: [{ id: 1, companyName: deep }], pageDetails: { count: 1, nextPageUrl: null } }],
    ["a megabyte of one text", "x".repeat(1_000_000)],
    ["keys of the language itself", JSON.parse('{"__proto__": {"items": []}, "constructor": 1}')],
  ])("%s is an error that names the request, for every request, and short", async (_what, body) => {
    for (const [key] of recorded.answers) {
      const { error } = await replay(recorded.url, changed(key, body));
      expect(error).toBeInstanceOf(ProviderError);
      expect(error).toMatchObject({ code: "BAD_ANSWER" });
      expect(String(error)).toContain("Autotask");
      expect(String(error)).toContain(entityOf(key));
      expect(String(error).length).toBeLessThan(400);
    }
  });
});

it.each([
  ["a page of HTML", "<html><body>Sign in</body></html>"],
  ["nothing at all", ""],
])("%s in place of an answer is told with its way out", async (_what, body) => {
  for (const [key] of recorded.answers) {
    const { error } = await replay(recorded.url, changed(key, body));
    const fix =
      "a proxy or sign-in page answers in its place; check the connection's url and the network, then run again";
    expect(String(error)).toContain(fix);
  }
});

describe("a unit row whose amount is empty", () => {
  const key = () => lists().find(([name]) => name.includes("ContractServiceUnits/query"))?.[0] ?? "";
  const rows = () => (recorded.answers.get(key()) as { items: readonly Record<string, unknown>[] }).items;
  const lineOf = ({ observed }: Awaited<ReturnType<typeof replay>>, id = "8001") =>
    observed?.contracts[0]?.lines.find((line) => line.id === id);

  it("has units at an amount that is not known, never at 0.00, and the other amount stands", async () => {
    const whole = lineOf(await replay(recorded.url, recorded.answers));
    expect(whole?.segments.map(({ unitPrice, unitCost }) => [unitPrice, unitCost])).toEqual([["20.60", "18.37"]]);
    for (const [field, left] of [
      ["price", [undefined, "18.37"]],
      ["cost", ["20.60", undefined]],
    ] as const) {
      const line = lineOf(await replay(recorded.url, everywhere(field)));
      expect(line?.segments.map(({ quantity, unitPrice, unitCost }) => [quantity, unitPrice, unitCost])).toEqual([
        [42, ...left],
      ]);
      expect(line?.changedOn).toEqual(whole?.changedOn);
    }
  });

  it("leaves the amounts of the other months as they are, and is no change of its day", async () => {
    const items = rows().map((row) =>
      row.contractServiceID === 8001 && String(row.startDate).startsWith("2026-11") ? { ...row, price: null } : row,
    );
    const line = lineOf(await replay(recorded.url, changed(key(), page(items))));
    expect(line?.segments.map(({ from, quantity, unitPrice }) => [from, quantity, unitPrice])).toEqual([
      ["2026-10-01", 42, "20.60"],
      ["2026-11-01", 42, undefined],
      ["2026-12-01", 42, "20.60"],
    ]);
    expect(line?.changedOn).toEqual([]);
  });

  it("says nothing where the row has no units", async () => {
    const empty = rows().map((row) => ({ ...row, units: 0, price: 0, cost: 0 }));
    const nulled = empty.map((row) => ({ ...row, price: null, cost: null }));
    const [zeros, nulls] = await Promise.all(
      [empty, nulled].map((items) => replay(recorded.url, changed(key(), page(items)))),
    );
    expect(nulls?.error).toBeUndefined();
    expect(lineOf(nulls ?? { requests: [] })).toEqual(lineOf(zeros ?? { requests: [] }));
  });

  /** The field is null in every row of every query of rows. */
  function everywhere(field: string): Answers {
    const nulled = lists().flatMap(([name, body]) => {
      const { items } = body as { items: readonly object[] };
      if (!name.includes("ContractServiceUnits/query")) return [];
      return [[name, page(items.map((row) => ({ ...row, [field]: null })))] as const];
    });
    return new Map([...recorded.answers, ...nulled]);
  }

  function page(items: readonly unknown[]) {
    return { items, pageDetails: { count: items.length, nextPageUrl: null } };
  }
});

describe("pages", () => {
  const withNext = (body: unknown, next: unknown) => withAt(body, ["pageDetails", "nextPageUrl"], next);

  it.each([
    ["another host", "https://evil.example/atservicesrest/V1.0/Companies/query/next?p=1"],
    ["another port", "http://127.0.0.1:1/autotask/ATServicesRest/V1.0/Companies/query/next"],
    ["a host that begins like the zone's", "http://127.0.0.1.evil.example/"],
    ["the zone's host as a user's name", "http://127.0.0.1@evil.example/"],
    ["a script", "javascript:alert(1)"],
    ["a file", "file:///etc/passwd"],
    ["no address", "next"],
  ])("one named at %s is not asked, and no credentials go there", async (_what, next) => {
    for (const [key, body] of lists()) {
      const { error, requests } = await replay(recorded.url, changed(key, withNext(body, next)));
      expect(error).toMatchObject({ code: "FOREIGN_ADDRESS" });
      const home = new URL(recorded.url).host;
      expect(requests.filter(({ url }) => new URL(url).host !== home)).toEqual([]);
    }
  });

  it("that lead in a circle end the read", async () => {
    for (const [key, body] of lists()) {
      const next = `${recorded.url}/autotask/ATServicesRest/V1.0/Companies/query/next?p=1`;
      const empty = { items: [], pageDetails: { count: 0, nextPageUrl: next } };
      const answers = new Map([...changed(key, withNext(body, next)), [nextKey(key), empty]]);
      const { error } = await replay(recorded.url, answers);
      expect(error).toMatchObject({ code: "BAD_ANSWER" });
    }
  });

  it("that say a record twice end the read, with its id", async () => {
    for (const [key, body] of lists()) {
      const { items } = body as { items: readonly { id: number }[] };
      const [first] = items;
      if (first === undefined) continue;
      const doubled = { items: [...items, first], pageDetails: { count: items.length + 1, nextPageUrl: null } };
      const replayed = await replay(recorded.url, changed(key, doubled));
      expect(wrongError(replayed, entityOf(key), [`items[${items.length}].id`, String(first.id)])).toEqual([]);
    }
  });

  it("that say a record of an earlier page end the read, with its id", async () => {
    for (const [key, body] of lists()) {
      const [first] = (body as { items: readonly { id: number }[] }).items;
      if (first === undefined) continue;
      const next = `${recorded.url}/autotask/ATServicesRest/V1.0/Companies/query/next?p=1`;
      const second = { items: [first], pageDetails: { count: 1, nextPageUrl: null } };
      const replayed = await replay(
        recorded.url,
        new Map([...changed(key, withNext(body, next)), [nextKey(key), second]]),
      );
      expect(wrongError(replayed, entityOf(key), ["items[0].id", String(first.id)])).toEqual([]);
    }
  });

  it("that cannot be asked for are told by the request that named them", async () => {
    for (const [key, body] of lists()) {
      const circle = `${recorded.url}/autotask/ATServicesRest/V1.0/Companies/query/next?p=1`;
      for (const next of ["https://evil.example/next", circle]) {
        const empty = { items: [], pageDetails: { count: 0, nextPageUrl: next } };
        const answers = new Map([...changed(key, withNext(body, next)), [nextKey(key), empty]]);
        const { error } = await replay(recorded.url, answers);
        expect(String(error)).toContain(`Autotask ${entityOf(key)}/query: `);
      }
    }
  });

  it.each([-1, 1, 500])("whose count is off by %i are not whole", async (off) => {
    for (const [key, body] of lists()) {
      const count = Number(valueAt(body, ["pageDetails", "count"])) + off;
      const replayed = await replay(recorded.url, changed(key, withAt(body, ["pageDetails", "count"], count)));
      expect(wrongError(replayed, entityOf(key), ["pageDetails.count"])).toEqual([]);
    }
  });

  function nextKey(key: string): string {
    return key.replace(/ \w+\/query/, " Companies/query/next");
  }
});

it("nothing is written on such an answer: the tenant is told as failed, and never as having no contracts", async () => {
  const stand = await aWorkspace();
  const before = await stand.dump();
  for (const body of ["", "<html>", { items: [] }, { items: [], pageDetails: null }]) {
    await stand.control("faults", [
      { match: { entity: "Contracts", kind: "query" }, do: "status", status: 200, body, once: true },
    ]);
    const applied = await stand.apply();
    expect(applied.code).toBe(1);
    expect(applied.out + applied.err).toContain("Contracts/query");
    expect(await stand.dump()).toEqual(before);
    expect(stand.auditTip()).toBe("");
  }
});
