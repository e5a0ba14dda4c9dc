/** What a target says of contracts that are to be made, now or on a later day, before anything rests on them. Pure. */
import type { CustomerWish } from "./desired.ts";
import type { Finding, Origin } from "./model.ts";
import type { Blocked, Later } from "./plan.ts";
import type { TargetFacts } from "./plan-customer.ts";

/** `refused`: those that cannot be made, by key. `findings`: what is told of the others. */
export function acceptContracts(
  { customer, contracts, laterContracts }: CustomerWish,
  targets: ReadonlyMap<string, Pick<TargetFacts, "accept">>,
): {
  readonly refused: ReadonlyMap<string, Blocked>;
  readonly findings: readonly Finding[];
  readonly later: readonly Later[];
} {
  const refused = new Map<string, Blocked>();
  const findings: Finding[] = [];
  for (const { key, title, reason, connection, name, startsOn, endsOn, months } of [
    ...contracts,
    ...laterContracts.map(({ asked, ...later }) => ({ ...later, ...asked })),
  ]) {
    const said = targets.get(connection)?.accept({ kind: "contract", name, startsOn, endsOn, months }) ?? [];
    const problem = refusedBy(said, key, title, reason.origin);
    if (problem !== undefined) refused.set(key, problem);
    else findings.push(...said.map((finding) => ({ origin: reason.origin ?? customer.origin, ...finding })));
  }
  const later = laterContracts.filter(({ key }) => !refused.has(key)).map(({ asked: _asked, ...one }) => one);
  return { refused, findings, later };
}

/** What the errors among the findings say of it; undefined where there is none. */
export function refusedBy(
  refusals: readonly Finding[],
  key: string,
  title: string,
  declaredAt: Origin | undefined,
): Blocked | undefined {
  const errors = refusals.filter((finding) => finding.severity === "error");
  const [first] = errors;
  if (first === undefined) return undefined;
  const origin = first.origin ?? declaredAt;
  return {
    key,
    title,
    reason: {
      rule: first.rule,
      text: `${errors.map((finding) => finding.message).join("; ")}.`,
      ...(origin === undefined ? {} : { origin }),
    },
    fix: errors.map((finding) => finding.fix).find((fix) => fix !== undefined) ?? "Mend it, then plan again.",
  };
}
