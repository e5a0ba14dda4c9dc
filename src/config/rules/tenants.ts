/** Rules about a tenant's own settings, its programs and its products. */
import { errorAt, startOf } from "../finding.ts";
import { child, items, keyOriginOf, originOf, type Place, rootOf, textOf } from "../node.ts";
import { type CrossFileRule, inEachContract, inEachTenant, type RuleFinding } from "./draft.ts";

/** A tenant is named as its folder is, since its state and its audit are kept under that name. */
export const tenantsAreNamedAsTheirFolder: CrossFileRule = inEachTenant(({ key, tenant }) => {
  const name = tenant === undefined ? undefined : child(rootOf(tenant), "name");
  if (name === undefined || typeof name.value !== "string" || name.value === key) return [];
  return [
    errorAt(
      originOf(name),
      "BAD_VALUE",
      `the tenant is named "${name.value}", but its folder is "${key}"`,
      "give both the same name",
    ),
  ];
});

/** A customer's key is its file name, so that must have the form of a key, and not name the catalogue's records. */
export const customerFilesAreNamedByKey: CrossFileRule = inEachTenant((tenant) =>
  tenant.customers.flatMap(({ key, root }) => {
    if (key === "services") {
      const message = `"services" cannot be a customer's key: records of the catalogue are named services/…`;
      return [
        errorAt(startOf(root.file.file), "BAD_VALUE", message, "rename the file, for example to services-bv.yaml"),
      ];
    }
    if (/^[a-z0-9]+(-[a-z0-9]+)*$/.test(key) && key.length <= 64) return [];
    const message = `the file name "${key}" cannot be a customer's key`;
    return [
      errorAt(
        startOf(root.file.file),
        "BAD_VALUE",
        message,
        "use lower case letters, digits and single hyphens, such as contoso.yaml",
      ),
    ];
  }),
);

/** Days need a time zone that exists. */
export const timezonesExist: CrossFileRule = inEachTenant(({ tenant }) => {
  const place = tenant === undefined ? undefined : child(rootOf(tenant), "timezone");
  const zone = textOf(place);
  if (place === undefined || zone === undefined || !/^[A-Za-z][\w+/-]*$/.test(zone) || isZone(zone)) return [];
  return [
    errorAt(originOf(place), "BAD_VALUE", `there is no time zone "${zone}"`, "write one such as Europe/Amsterdam"),
  ];
});

function isZone(zone: string): boolean {
  // The list costs half of a formatter, which knows the older names, too.
  if (Intl.supportedValuesOf("timeZone").includes(zone)) return true;
  try {
    return new Intl.DateTimeFormat("en", { timeZone: zone }).resolvedOptions().timeZone !== "";
  } catch {
    return false;
  }
}

/** Decision 6: usage has no price but the one that is written, so a strategy that writes none cannot bill it. */
export const usageIsPriced: CrossFileRule = (draft) => [
  ...inEachTenant((tenant) =>
    [...tenant.programs].flatMap(([key, program]) =>
      isAzure(program) ? refuse(child(program, "pricingStrategy"), key) : [],
    ),
  )(draft),
  ...inEachContract((contract, _customer, tenant) => {
    const azure = items(child(contract, "programs"))
      .map((program) => textOf(program) ?? "")
      .find((key) => isAzure(tenant.programs.get(key)));
    return azure === undefined ? [] : refuse(child(contract, "pricingStrategy"), azure);
  })(draft),
];

function isAzure(program: Place | undefined): boolean {
  return child(program, "azure")?.value === true;
}

function refuse(strategy: Place | undefined, program: string): RuleFinding[] {
  const name = textOf(strategy);
  if (strategy === undefined || (name !== "none" && name !== "none-on-update")) return [];
  const message = `pricingStrategy ${name} writes no price, so the usage (azure: true) of ${program} could not be billed`;
  return [errorAt(originOf(strategy), "decision 6", message, "use cost-and-retail or cost-only, or set azure: false")];
}

/** Decision 6: usage is an amount a period, which only a markup turns into a price. */
export const usageIsSoldByMarkup: CrossFileRule = inEachTenant((tenant) =>
  [...tenant.products].flatMap(([key, product]) => {
    const retail = child(product, "retail");
    if (retail === undefined || child(product, "usage")?.value !== true) return [];
    const fix = "write markup, for example { markup: 15% }; leave retail out to sell it at cost";
    const others = ["sheet", "fixed", "discount"].flatMap((rule) => {
      const place = child(retail, rule);
      if (place === undefined) return [];
      const message = `retail ${rule} of ${key} prices one unit, and usage is an amount a period`;
      return [errorAt(keyOriginOf(place), "decision 6", message, fix)];
    });
    if (others.length > 0 || child(retail, "markup") !== undefined) return others;
    return [errorAt(keyOriginOf(retail), "decision 6", `retail of ${key} does not say what its usage is sold at`, fix)];
  }),
);

/** Decision 8: a retail price comes from one place. */
export const retailComesFromOneRule: CrossFileRule = inEachTenant((tenant) =>
  [...tenant.products].flatMap(([key, product]) => {
    const retail = child(product, "retail");
    const rules = ["sheet", "fixed", "markup", "discount"].filter((rule) => child(retail, rule) !== undefined);
    const second = child(retail, rules[1] ?? "");
    const round = child(retail, "round");
    const discount = child(retail, "discount");
    const findings: RuleFinding[] = [];
    if (second !== undefined)
      findings.push(
        errorAt(
          keyOriginOf(second),
          "decision 8",
          `the retail price of ${key} has two rules: ${rules.join(" and ")}`,
          "keep one of them",
        ),
      );
    if (round !== undefined && isZero(round))
      findings.push(
        errorAt(
          originOf(round),
          "decision 8",
          `a price of ${key} cannot be rounded to a multiple of 0`,
          "write an amount such as 0.05",
        ),
      );
    if (discount !== undefined && Number.parseFloat(textOf(discount) ?? "") > 100) {
      findings.push(
        errorAt(
          originOf(discount),
          "decision 8",
          `a discount of ${textOf(discount)} on ${key} leaves a price below 0`,
          "write at most 100%",
        ),
      );
    }
    return findings;
  }),
);

function isZero(place: Place): boolean {
  return /^0(\.0+)?$/.test(textOf(place) ?? "");
}
