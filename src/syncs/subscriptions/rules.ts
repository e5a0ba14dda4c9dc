/** Findings of the subscriptions sync that need live data: one named function each. Pure. */
import type { Billing } from "../../core/charges.ts";
import { sayDay } from "../../core/day.ts";
import type { Finding } from "../../core/model.ts";
import { add, compare } from "../../core/money.ts";
import type { Contract, Customer, Tenant } from "../../core/workspace.ts";

/**
 * A vendor customer that is charged for and linked by no customer file: money nobody bills (decision 21). The money is
 * that of its newest invoice.
 */
export function unlinkedVendorCustomers(tenant: Tenant, connection: string, billing: Billing): readonly Finding[] {
  const linked = new Set(
    tenant.customers.flatMap((customer) =>
      customer.vendors.filter((link) => link.from === connection).map((link) => link.id),
    ),
  );
  const findings: Finding[] = [];
  for (const vendor of billing.customers) {
    if (linked.has(vendor.id)) continue;
    const charges = billing.charges.filter((charge) => charge.customer === vendor.id);
    const newest = charges.reduce<(typeof charges)[number] | undefined>(
      (latest, charge) => (latest === undefined || charge.from > latest.from ? charge : latest),
      undefined,
    );
    if (newest === undefined) continue;
    const invoiced = charges.filter(
      (charge) => charge.invoice === newest.invoice && charge.currency === newest.currency,
    );
    const amount = add(...invoiced.map((charge) => charge.net));
    findings.push({
      severity: "error",
      rule: "ZC-3",
      message: `${vendor.name} (${vendor.domain}, ${vendor.id}) is billed ${amount} ${newest.currency} on invoice ${newest.invoice} and belongs to no customer file`,
      fix: `Add it to vendors of a customer in tenants/${tenant.name}/customers/, with enabled: false if it is not to be billed.`,
      origin: newest.origin,
      money: { amount, currency: newest.currency },
    });
  }
  return findings.sort((a, b) => compare(b.money?.amount ?? "0", a.money?.amount ?? "0"));
}

/**
 * Statements that prove nothing, because their total is not known (decision 10). One that is wrong is told by its
 * source, with what to do about it.
 */
export function uncheckedStatements(billing: Billing): readonly Finding[] {
  const wrong = new Set(
    billing.findings
      .filter(({ severity }) => severity === "error")
      .map(({ origin }) => `${origin?.file}:${origin?.line}`),
  );
  return billing.statements
    .filter(({ final, origin }) => !final && !wrong.has(`${origin.file}:${origin.line}`))
    .map((statement) => ({
      severity: "warning" as const,
      rule: "decision 10",
      message: `invoice ${statement.invoice} (${sayDay(statement.from)} to ${sayDay(statement.to)}, ${statement.total} ${statement.currency}): ${statement.because ?? "total not checked"}`,
      fix: "Declare its total under invoices of the connection; until then no subscription is taken as ended because of it.",
      origin: statement.origin,
    }));
}

/** What the YAML may declare already and this version does not do: refused by name, never half done. */
export function notBuilt(tenant: Tenant, customer: Customer): readonly Finding[] {
  const findings: Finding[] = [];
  const refuse = (what: string, contract: Contract, origin = contract.origin) =>
    findings.push({
      severity: "error",
      rule: "NOT_BUILT",
      message: `${what} on contract ${contract.key} is not built yet`,
      fix: "Take it out of the file for now; nothing of this customer is planned until then.",
      origin,
      customer: customer.key,
    });
  for (const contract of customer.contracts) {
    if (contract.renew !== undefined) refuse("renew", contract, contract.renew.origin);
    if (contract.policies.catchUp !== "manual") refuse(`catchUp: ${contract.policies.catchUp}`, contract);
    if (contract.policies.onMissing === "cancel") refuse("onMissing: cancel", contract);
    for (const line of contract.lines)
      if (line.split !== undefined && line.split.length > 0) refuse(`split of ${line.product}`, contract, line.origin);
    for (const key of contract.programs) {
      const program = tenant.programs.find((candidate) => candidate.key === key);
      if (program?.basis === "subscriptions") refuse(`basis: subscriptions (program ${key})`, contract, program.origin);
      if (program?.products === "all") refuse(`products: all (program ${key})`, contract, program.origin);
    }
  }
  return findings;
}
