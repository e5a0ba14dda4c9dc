import { describe, expect, it } from "vitest";
import { edit, example, findingsOf, load, onlyTenant, say, tenantAt } from "../folder.ts";

const services = `${tenantAt}/services.yaml`;
const northwind = `${tenantAt}/customers/northwind.yaml`;
const text = (file: string) => example[file] ?? "";

describe("the lines of a contract", () => {
  it("PR-20: prices are in order of day, one a day", () => {
    expect(findingsOf(edit(northwind, "{ from: 2027-04-01,", "{ from: 2026-12-01,"))).toEqual([
      "customers/northwind.yaml:17:63 PR-20 m365-business-premium has two prices from 1 Dec 2026: the other is in tenants/fabrikam-msp/customers/northwind.yaml:17",
    ]);
    expect(findingsOf(edit(northwind, "{ from: 2027-04-01,", "{ from: 2026-11-01,"))).toEqual([
      "customers/northwind.yaml:17:63 PR-20 the price of m365-business-premium from 1 Nov 2026 stands after the one from 1 Dec 2026",
    ]);
  });

  const parts = /- \{ key: sales.*\n.*\n/;
  const split = (written: string) => findingsOf({ [northwind]: text(northwind).replace(parts, written) });

  it.each([
    [
      "takes the rest once",
      "- { key: a, rest: true }\n          - { key: b, rest: true }\n",
      "customers/northwind.yaml:20:13 SPLIT two parts of m365-business-premium take the rest",
    ],
    [
      "takes the rest at all",
      "- { key: a, quantity: 1 }\n",
      "customers/northwind.yaml:18:9 SPLIT no part of m365-business-premium takes the rest",
    ],
    [
      "counts each part in one way",
      "- { key: a, quantity: 1, rest: true }\n",
      'customers/northwind.yaml:19:13 SPLIT part "a" of m365-business-premium has both quantity and rest',
    ],
    [
      "counts each part in some way",
      "- { key: a }\n          - { key: b, rest: true }\n",
      'customers/northwind.yaml:19:13 SPLIT part "a" of m365-business-premium has neither quantity nor rest',
    ],
    [
      "names each part once",
      "- { key: a, quantity: 1 }\n          - { key: a, rest: true }\n",
      'customers/northwind.yaml:20:13 DUPLICATE_KEY part "a" stands twice: first in tenants/fabrikam-msp/customers/northwind.yaml:19',
    ],
  ])("a split %s", (_law, written, finding) => {
    expect(split(written)).toEqual([finding]);
  });

  it("a split line has no existing line of its own", () => {
    expect(findingsOf(edit(northwind, "        split:", "        existing: 1\n        split:"))).toEqual([
      "customers/northwind.yaml:18:9 SPLIT m365-business-premium is split, so no single line stands for it",
    ]);
  });

  it("an exclusion ends after it starts", () => {
    expect(findingsOf(edit(northwind, "until: 2027-06-30 }", "from: 2027-07-01, until: 2027-06-30 }"))).toEqual([
      "customers/northwind.yaml:16:90 BAD_VALUE the exclusion of m365-business-premium ends on 30 Jun 2027, before it starts on 1 Jul 2027",
    ]);
  });

  it("decision 21: what is ignored without a last day is a warning, on a line and in the whole tenant", () => {
    const files = {
      ...edit(northwind, ", until: 2027-03-31 }", " }"),
      ...edit(services, "    title: Visio Plan 2", "    title: Visio Plan 2\n    ignore: { reason: free of charge }"),
    };
    const workspace = load(files);
    expect(workspace.findings.map((finding) => `${finding.severity} ${say(finding)}`)).toEqual([
      "warning customers/northwind.yaml:22:9 decision 21 visio-plan-2 is left unbilled without a last day",
      "warning services.yaml:10:5 decision 21 visio-plan-2 is left unbilled without a last day",
    ]);
    expect(onlyTenant(workspace).products[1]?.ignore).toMatchObject({ reason: "free of charge" });
  });
});
