import type { Contract, ContractSource, LineRule, Policies } from "../core/workspace.ts";
import type { Contract as ContractEntry, CustomerFile, Line as LineEntry } from "../generated/types.ts";
import { daysIn, monthsIn } from "./durations.ts";
import { rootOf } from "./node.ts";
import type { ParsedFile, Path } from "./parse.ts";
import { overridePolicies, resolveIgnore } from "./resolve.ts";
import { contractsByKey, contractsOf } from "./rules/draft.ts";
import { startOfContract } from "./rules/succession.ts";

/** The contracts of a customer file that has no errors; policies come from the contract's first program. */
export function resolveContracts(file: ParsedFile, policiesOf: (programs: readonly string[]) => Policies): Contract[] {
  const customer = file.value as CustomerFile;
  return (customer.contracts ?? []).flatMap((entry, index): Contract[] => {
    const at: Path = ["contracts", index];
    const source = resolveSource(entry, customer.name, at, file);
    if (source === undefined) return [];
    const { account, billsFrom, manageFrom, endsOn, follows, renew, ended } = entry;
    return [
      {
        key: entry.key,
        source,
        programs: entry.programs,
        ...(account === undefined
          ? {}
          : { account: { in: account.in, id: account.id, origin: file.originOf([...at, "account"], "key") } }),
        ...(billsFrom === undefined ? {} : { billsFrom }),
        ...(manageFrom === undefined ? {} : { manageFrom }),
        ...(endsOn === undefined ? {} : { endsOn }),
        ...(follows === undefined ? {} : { follows }),
        ...(renew === undefined
          ? {}
          : {
              renew: {
                withinDays: daysIn(renew.within),
                byMonths: monthsIn(renew.by),
                origin: file.originOf([...at, "renew"], "key"),
              },
            }),
        ...(ended === undefined ? {} : { ended: { ...ended, origin: file.originOf([...at, "ended"], "key") } }),
        policies: overridePolicies(policiesOf(entry.programs), entry),
        lines: (entry.lines ?? []).map((line, number) => resolveLine(line, [...at, "lines", number], file)),
        origin: file.originOf([...at, "key"]),
      },
    ];
  });
}

/** Undefined where neither way of having a contract is complete, which a rule has told already. */
function resolveSource(
  entry: ContractEntry,
  customerName: string,
  at: Path,
  file: ParsedFile,
): ContractSource | undefined {
  const { adopt, create, follows } = entry;
  if (adopt !== undefined) return { mode: "adopt", id: adopt, origin: file.originOf([...at, "adopt"]) };
  if (create?.term === undefined) return undefined;
  const contracts = contractsByKey(contractsOf(rootOf(file)));
  const own = contracts.get(entry.key);
  const start = own === undefined ? undefined : startOfContract(own, contracts);
  return {
    mode: "create",
    name: create.name.replaceAll("%customer%", () => customerName),
    period: create.period,
    termMonths: monthsIn(create.term),
    ...(create.category === undefined ? {} : { category: create.category }),
    startsOn: start ?? (follows === undefined ? "subscription" : "predecessor"),
    origin: file.originOf([...at, "create"], "key"),
  };
}

function resolveLine(entry: LineEntry, at: Path, file: ParsedFile): LineRule {
  const { exclude, ignore, existing, split } = entry;
  return {
    product: entry.product,
    ...(exclude === undefined ? {} : { exclude: { ...exclude, origin: file.originOf([...at, "exclude"], "key") } }),
    ...(ignore === undefined ? {} : { ignore: resolveIgnore(ignore, file.originOf([...at, "ignore"], "key")) }),
    prices: (entry.prices ?? []).map(({ from, amount }, index) => ({
      from,
      amount,
      origin: file.originOf([...at, "prices", index]),
    })),
    ...(existing === undefined ? {} : { existing }),
    ...(split === undefined
      ? {}
      : {
          split: split.map((part, index) => ({
            ...part,
            rest: part.rest ?? false,
            origin: file.originOf([...at, "split", index]),
          })),
        }),
    origin: file.originOf([...at, "product"]),
  };
}
