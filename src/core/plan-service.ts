/** A service of the catalogue: the change that makes it, or that brings its price and cost up to date (PR-10 to PR-16). Pure. */
import type { DesiredService } from "./desired.ts";
import { changeId, fingerprint } from "./fingerprint.ts";
import type { Memory } from "./memory.ts";
import type { Day } from "./model.ts";
import { canonical, sameAmount } from "./money.ts";
import { moverOf } from "./moved.ts";
import type { ObservedService } from "./observed.ts";
import type { Change, FieldChange, Version } from "./plan.ts";
import type { TargetFacts } from "./plan-customer.ts";

/** Undefined where it is as it should be. */
export function serviceChange(
  service: DesiredService,
  observed: ObservedService | undefined,
  target: TargetFacts,
  today: Day,
  memory: Memory,
): Change | undefined {
  const frame = {
    connection: service.connection,
    system: target.system,
    kind: "service" as const,
    key: service.key,
    title: service.title,
    effective: today,
    reason: service.reason,
    dependsOn: [],
  };
  if (observed === undefined) {
    const values = {
      name: service.name,
      unitPrice: canonical(service.unitPrice ?? "0"),
      unitCost: canonical(service.unitCost ?? "0"),
      billingCode: service.billingCode,
      vendor: service.vendor,
      months: service.months,
      marker: service.marker,
      sku: service.sku,
      description: service.description,
    };
    const after: Version = { kind: "fields", fields: values };
    return {
      ...frame,
      id: changeId("service", service.key, "create", ""),
      action: "create",
      fields: [
        { path: "name", before: null, after: service.name },
        { path: "unitPrice", before: null, after: values.unitPrice },
        { path: "unitCost", before: null, after: values.unitCost },
      ],
      values,
      base: { kind: "absent" },
      target: after,
      mover: service.recreate ? "person" : "vendor",
      flags: service.recreate ? ["recreate", "irreversible"] : ["irreversible"],
      fingerprint: fingerprint({ ...frame, values }, { kind: "absent" }, after),
    };
  }
  const fields: FieldChange[] = [];
  for (const path of ["unitPrice", "unitCost"] as const) {
    const wanted = service[path];
    const stands = observed[path];
    if (wanted !== undefined && !sameAmount(stands, wanted))
      fields.push({ path, before: stands === undefined ? null : canonical(stands), after: canonical(wanted) });
  }
  if (fields.length === 0) return undefined;
  const base: Version = {
    kind: "fields",
    fields: Object.fromEntries(fields.map((field) => [field.path, field.before])),
  };
  const after: Version = {
    kind: "fields",
    fields: Object.fromEntries(fields.map((field) => [field.path, field.after])),
  };
  const cost = service.unitCost ?? observed.unitCost;
  const values = {
    name: observed.name,
    unitPrice: canonical(service.unitPrice ?? observed.unitPrice),
    unitCost: cost === undefined ? null : canonical(cost),
  };
  return {
    ...frame,
    id: changeId("service", service.key, "update", ""),
    action: "update",
    remoteId: observed.id,
    fields,
    values,
    base,
    target: after,
    mover: moverOf({ key: service.key, remoteId: observed.id }, fields, "vendor", memory),
    flags: [],
    fingerprint: fingerprint({ ...frame, values, remoteId: observed.id }, base, after),
  };
}
