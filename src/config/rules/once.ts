/** Rules about things that may stand once only, since two would bill a customer twice or leave open which is meant. */
import { errorAt } from "../finding.ts";
import { child, entries, items, lineOf, originOf, type Place, textOf } from "../node.ts";
import { type CrossFileRule, inEachContract, inEachCustomer, inEachTenant, keyOf, type RuleFinding } from "./draft.ts";

/** Reports each place whose id stands before it, naming both; neither file is planned. */
function reportRepeats(
  places: readonly (readonly [id: string, place: Place])[],
  rule: string,
  say: (place: Place, first: Place) => { message: string; fix: string },
): RuleFinding[] {
  const firsts = new Map<string, Place>();
  return places.flatMap(([id, place]) => {
    const first = firsts.get(id);
    if (first === undefined) {
      firsts.set(id, place);
      return [];
    }
    const { message, fix } = say(place, first);
    return [{ ...errorAt(originOf(place), rule, message, fix), alsoIn: [first.file.file] }];
  });
}

/** ZC-5: several vendor customers may feed one account, but one vendor customer feeds one customer. */
export const vendorCustomersFeedOneCustomer: CrossFileRule = inEachTenant((tenant) =>
  reportRepeats(
    tenant.customers.flatMap(({ root }) =>
      items(child(root, "vendors")).flatMap((vendor) => {
        const from = textOf(child(vendor, "from"));
        return withText(child(vendor, "id")).map(([id, place]) => [`${from} ${id.toLowerCase()}`, place] as const);
      }),
    ),
    "ZC-5",
    (_place, first) => ({
      message: `this vendor customer already feeds ${lineOf(first)}: it would be billed twice`,
      fix: "keep it with one customer",
    }),
  ),
);

/** ZC-14: an existing contract is adopted once. */
export const contractsAreAdoptedOnce: CrossFileRule = inEachTenant((tenant) =>
  reportRepeats(
    tenant.customers.flatMap(({ root, contracts }) => {
      const account = textOf(child(child(root, "account"), "in"));
      return contracts.flatMap((contract) => {
        const own = textOf(child(child(contract, "account"), "in")) ?? account;
        return withText(child(contract, "adopt")).map(([id, place]) => [`${own} ${id}`, place] as const);
      });
    }),
    "ZC-14",
    (place, first) => ({
      message: `contract ${textOf(place)} is already adopted in ${lineOf(first)}`,
      fix: "adopt it once, or correct the id",
    }),
  ),
);

/** Decision 21: a vendor product is mapped by one product, else it is open which service bills it. */
export const vendorIdsAreMappedOnce: CrossFileRule = inEachTenant((tenant) => {
  const mapped = new Map<string, Mapping[]>();
  const findings: RuleFinding[] = [];
  for (const [key, product] of tenant.products) {
    const vendor = child(product, "vendor");
    const [program, term, plan] = ["program", "term", "plan"].map((name) => textOf(child(vendor, name)));
    for (const [id, place] of items(child(vendor, "ids")).flatMap(withText)) {
      const entry = { key, place, program, term, plan };
      const others = mapped.get(id.toUpperCase()) ?? [];
      const first = others.find(
        (other) => other.program === program && meets(other.term, term) && meets(other.plan, plan),
      );
      mapped.set(id.toUpperCase(), [...others, entry]);
      if (first === undefined) continue;
      const message = `${id} is already mapped by product ${first.key} in ${lineOf(first.place)}`;
      findings.push(
        errorAt(originOf(place), "decision 21", message, "map it once, or give both products different terms or plans"),
      );
    }
  }
  return findings;
});

/** PR-12: a service bills one product, else two would write its price and claim the same lines. */
export const servicesBillOneProduct: CrossFileRule = inEachTenant((tenant) =>
  reportRepeats(
    [...tenant.products].flatMap(([, product]) =>
      entries(child(product, "service")).map(
        ([connection, place]) => [`${connection} ${textOf(place)}`, place] as const,
      ),
    ),
    "PR-12",
    (place, first) => ({
      message: `service ${textOf(place)} already bills the product of ${lineOf(first)}`,
      fix: "give each product its own service, or put both vendor ids under one product",
    }),
  ),
);

interface Mapping {
  readonly key: string;
  readonly place: Place;
  readonly program: string | undefined;
  readonly term: string | undefined;
  readonly plan: string | undefined;
}

/** Left out means any. */
function meets(a: string | undefined, b: string | undefined): boolean {
  return a === undefined || b === undefined || a === b;
}

/** The key of a contract is its identity: two of one customer may not share it. */
export const contractKeysAreUnique: CrossFileRule = inEachCustomer(({ contracts }) =>
  reportRepeats(
    contracts.flatMap((contract) => withText(child(contract, "key"))),
    "DUPLICATE_KEY",
    (place, first) => ({
      message: `contract key "${textOf(place)}" stands twice: first in ${lineOf(first)}`,
      fix: "give each contract its own key",
    }),
  ),
);

/** A product has one entry on a contract, and each existing line (decision 19) stands for one thing. */
export const linesAreDeclaredOnce: CrossFileRule = inEachContract((contract) => {
  const lines = items(child(contract, "lines"));
  const existing = lines
    .flatMap((line) => [line, ...items(child(line, "split"))])
    .flatMap((place) => withText(child(place, "existing")));
  return [
    ...reportRepeats(
      lines.flatMap((line) => withText(child(line, "product"))),
      "DUPLICATE_KEY",
      (place, first) => ({
        message: `product "${textOf(place)}" stands twice on ${keyOf(contract)}: first in ${lineOf(first)}`,
        fix: "put everything about it in one entry",
      }),
    ),
    ...reportRepeats(existing, "decision 19", (place, first) => ({
      message: `contract line ${textOf(place)} is already named in ${lineOf(first)}`,
      fix: "name each existing line once",
    })),
  ];
});

function withText(place: Place | undefined): (readonly [string, Place])[] {
  const text = textOf(place);
  return place === undefined || text === undefined ? [] : [[text, place]];
}
