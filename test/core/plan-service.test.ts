import { describe, expect, it } from "vitest";
import type { DesiredService } from "../../src/core/desired.ts";
import { changeId, fingerprint } from "../../src/core/fingerprint.ts";
import { noMemory } from "../../src/core/memory.ts";
import type { ObservedService } from "../../src/core/observed.ts";
import { serviceChange } from "../../src/core/plan-service.ts";
import { aService, aTarget, origin, SERVICE, TODAY } from "../support/builders.ts";

const WANTED: DesiredService = {
  kind: "service",
  key: SERVICE,
  title: "Microsoft 365 Business Premium",
  connection: "psa",
  marker: `concordat:${SERVICE}`,
  recreate: false,
  name: "PC_CFQ7TTC0LCHC:0002",
  sku: "CFQ7TTC0LCHC:0002",
  description: "Microsoft 365 Business Premium",
  months: 1,
  billingCode: "7001",
  vendor: null,
  unitPrice: "24",
  unitCost: "20.00",
  reason: { rule: "PR-10", text: "In use and not in the catalogue yet.", origin: origin("services.yaml", 3) },
};

const change = (given: Partial<DesiredService> = {}, observed?: ObservedService, today = TODAY) =>
  serviceChange({ ...WANTED, ...given }, observed, aTarget(), today, noMemory);

const FRAME = {
  connection: "psa",
  system: "autotask",
  kind: "service",
  key: SERVICE,
  title: "Microsoft 365 Business Premium",
  effective: TODAY,
  reason: WANTED.reason,
  dependsOn: [],
};

describe("PR-10, PR-11: a service that is not there is made whole", () => {
  const values = {
    name: "PC_CFQ7TTC0LCHC:0002",
    unitPrice: "24.00",
    unitCost: "20.00",
    billingCode: "7001",
    vendor: null,
    months: 1,
    marker: `concordat:${SERVICE}`,
    sku: "CFQ7TTC0LCHC:0002",
    description: "Microsoft 365 Business Premium",
  };
  const target = { kind: "fields", fields: values } as const;

  it("with everything it is made of; a reviewer sees its name, its price and its cost", () => {
    expect(change()).toEqual({
      ...FRAME,
      id: changeId("service", SERVICE, "create", ""),
      action: "create",
      fields: [
        { path: "name", before: null, after: "PC_CFQ7TTC0LCHC:0002" },
        { path: "unitPrice", before: null, after: "24.00" },
        { path: "unitCost", before: null, after: "20.00" },
      ],
      values,
      base: { kind: "absent" },
      target,
      mover: "vendor",
      flags: ["irreversible"],
      fingerprint: fingerprint({ kind: "service", key: SERVICE, values }, { kind: "absent" }, target),
    });
  });

  it("PR-14: one that a person deleted is that person's doing", () => {
    expect(change({ recreate: true })).toMatchObject({ mover: "person", flags: ["recreate", "irreversible"] });
  });
});

describe("PR-13: of one that stands, price and cost alone are written", () => {
  const stale = aService({ name: "Premium (renamed)", unitPrice: "22.0", unitCost: "18.5" });

  it("with what they were, and under the name it has", () => {
    const values = { name: "Premium (renamed)", unitPrice: "24.00", unitCost: "20.00" };
    const base = { kind: "fields", fields: { unitPrice: "22.00", unitCost: "18.50" } } as const;
    const target = { kind: "fields", fields: { unitPrice: "24.00", unitCost: "20.00" } } as const;
    expect(change({}, stale)).toEqual({
      ...FRAME,
      id: changeId("service", SERVICE, "update", ""),
      action: "update",
      remoteId: "9001",
      fields: [
        { path: "unitPrice", before: "22.00", after: "24.00" },
        { path: "unitCost", before: "18.50", after: "20.00" },
      ],
      values,
      base,
      target,
      mover: "vendor",
      flags: [],
      fingerprint: fingerprint({ kind: "service", key: SERVICE, remoteId: "9001", values }, base, target),
    });
  });

  it("PR-20: one that is not ours to write stays as it is", () => {
    const { unitPrice: _price, ...costOnly } = WANTED;
    const found = serviceChange(costOnly, stale, aTarget(), TODAY, noMemory);
    expect(found?.fields).toEqual([{ path: "unitCost", before: "18.50", after: "20.00" }]);
    expect(found?.values).toEqual({ name: "Premium (renamed)", unitPrice: "22.00", unitCost: "20.00" });
    const { unitCost: _cost, ...priceOnly } = WANTED;
    expect(serviceChange(priceOnly, stale, aTarget(), TODAY, noMemory)?.values).toMatchObject({ unitCost: "18.50" });
  });

  it("a cost that the system does not state is none, and is not taken for 0", () => {
    const { unitCost: _hidden, ...hidden } = stale;
    expect(change({}, hidden)?.fields).toContainEqual({ path: "unitCost", before: null, after: "20.00" });
    const { unitCost: _none, ...priceOnly } = WANTED;
    expect(serviceChange(priceOnly, hidden, aTarget(), TODAY, noMemory)?.values).toMatchObject({ unitCost: null });
  });

  it("nothing is left to change where both are as they should be", () => {
    expect(change({}, aService())).toBeUndefined();
  });
});

describe("decision 23: a change is the same on every day it is planned", () => {
  it("by its id and by its fingerprint", () => {
    const later = change({}, undefined, "2026-12-01");
    expect([later?.id, later?.fingerprint]).toEqual([change()?.id, change()?.fingerprint]);
    expect(change({ unitPrice: "25.00" })?.fingerprint).not.toBe(change()?.fingerprint);
  });
});
