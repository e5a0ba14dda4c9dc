/** Rules about what a contract says of single products. */
import { sayDay } from "../../core/day.ts";
import { errorAt, warningAt } from "../finding.ts";
import { child, dayOf, items, keyOriginOf, lineOf, originOf, type Place, textOf } from "../node.ts";
import { type CrossFileRule, inEachContract, inEachLine, inEachTenant, type RuleFinding } from "./draft.ts";

/** PR-20: prices are in order of day, one a day, so that each is plainly in force until the next. */
export const pricesAreInOrder: CrossFileRule = inEachLine((line, product) => {
  const prices = items(child(line, "prices")).map((price) => child(price, "from"));
  return prices.flatMap((place, index) => {
    const before = prices[index - 1];
    const day = dayOf(place);
    const earlier = dayOf(before);
    if (place === undefined || before === undefined || day === undefined || earlier === undefined || day > earlier)
      return [];
    const message =
      day === earlier
        ? `${product} has two prices from ${sayDay(day)}: the other is in ${lineOf(before)}`
        : `the price of ${product} from ${sayDay(day)} stands after the one from ${sayDay(earlier)}`;
    return [
      errorAt(
        originOf(place),
        "PR-20",
        message,
        day === earlier ? "keep one of them" : "put the prices in order of day",
      ),
    ];
  });
});

/** A split adds up: every part has a fixed quantity but one, which takes the rest. */
export const splitsAddUp: CrossFileRule = inEachLine((line, product) => {
  const split = child(line, "split");
  const parts = items(split);
  if (split === undefined || parts.length === 0) return [];
  const findings: RuleFinding[] = [];
  const keys = new Map<string, Place>();
  for (const part of parts) {
    const key = textOf(child(part, "key"));
    const first = key === undefined ? undefined : keys.get(key);
    if (key !== undefined && first === undefined) keys.set(key, part);
    if (first !== undefined)
      findings.push(
        errorAt(
          originOf(part),
          "DUPLICATE_KEY",
          `part "${key}" stands twice: first in ${lineOf(first)}`,
          "give each part its own key",
        ),
      );
    const counted = ["quantity", "rest"].filter((name) => child(part, name) !== undefined);
    if (counted.length === 1) continue;
    const has = counted.length === 0 ? "neither quantity nor rest" : "both quantity and rest";
    findings.push(errorAt(originOf(part), "SPLIT", `part "${key}" of ${product} has ${has}`, "give it one of them"));
  }
  const rests = parts.filter((part) => child(part, "rest") !== undefined);
  const second = rests[1];
  if (rests.length === 0)
    findings.push(
      errorAt(keyOriginOf(split), "SPLIT", `no part of ${product} takes the rest`, "give one part rest: true"),
    );
  if (second !== undefined)
    findings.push(
      errorAt(originOf(second), "SPLIT", `two parts of ${product} take the rest`, "give one of them a quantity"),
    );
  const existing = child(line, "existing");
  if (existing !== undefined)
    findings.push(
      errorAt(
        keyOriginOf(existing),
        "SPLIT",
        `${product} is split, so no single line stands for it`,
        "name existing on its parts",
      ),
    );
  return findings;
});

/** Decision 6: usage has neither units to exclude nor a price for one. */
export const usageHasNoUnits: CrossFileRule = inEachContract((contract, _customer, tenant) =>
  items(child(contract, "lines")).flatMap((line) => {
    const product = textOf(child(line, "product")) ?? "";
    if (child(tenant.products.get(product), "usage")?.value !== true) return [];
    return [
      { name: "exclude", what: "has no units that could be excluded" },
      { name: "prices", what: "has no price of a unit that could be declared" },
    ].flatMap(({ name, what }) => {
      const place = child(line, name);
      if (place === undefined || (name === "prices" && items(place).length === 0)) return [];
      const message = `${product} is billed by usage, an amount a period, and ${what}`;
      return [
        errorAt(keyOriginOf(place), "decision 6", message, `take ${name} out; a markup on the product sets its price`),
      ];
    });
  }),
);

/** Days of an exclusion are in order. */
export const exclusionsEndAfterTheyStart: CrossFileRule = inEachLine((line, product) => {
  const exclude = child(line, "exclude");
  const until = child(exclude, "until");
  const [from, to] = [dayOf(child(exclude, "from")), dayOf(until)];
  if (until === undefined || from === undefined || to === undefined || to >= from) return [];
  return [
    errorAt(
      originOf(until),
      "BAD_VALUE",
      `the exclusion of ${product} ends on ${sayDay(to)}, before it starts on ${sayDay(from)}`,
    ),
  ];
});

/** Decision 21: what is left unbilled has a last day, so that somebody looks at it again. */
export const ignoredProductsHaveALastDay: CrossFileRule = (draft) => [
  ...inEachLine((line, product) => checkIgnore(child(line, "ignore"), product))(draft),
  ...inEachTenant((tenant) =>
    [...tenant.products].flatMap(([key, product]) => checkIgnore(child(product, "ignore"), key)),
  )(draft),
];

function checkIgnore(ignore: Place | undefined, product: string): RuleFinding[] {
  if (ignore === undefined || child(ignore, "reason") === undefined || child(ignore, "until") !== undefined) return [];
  return [
    warningAt(
      keyOriginOf(ignore),
      "decision 21",
      `${product} is left unbilled without a last day`,
      "add until: the day on which to look at it again",
    ),
  ];
}
