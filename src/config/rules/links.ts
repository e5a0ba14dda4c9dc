/** Rules about references: what one place names must stand in another. */
import { anyOf, errorAt, suggest } from "../finding.ts";
import { child, entries, items, keyOriginOf, originOf, type Place, textOf } from "../node.ts";
import { knownPrograms, systemRoles } from "../systems.ts";
import {
  type CrossFileRule,
  inEachContract,
  inEachCustomer,
  inEachTenant,
  keyOf,
  type RuleFinding,
  type TenantDraft,
} from "./draft.ts";

/** Undefined where the connection or its system is not known, which is told where it stands. */
function roleOf(connection: string, tenant: TenantDraft): "source" | "target" | undefined {
  const system = tenant.connections.get(connection);
  return system !== undefined && Object.hasOwn(systemRoles, system) ? systemRoles[system] : undefined;
}

/** A place that names a connection: it must exist and be a source or a target, as the place asks. */
function checkConnection(
  place: Place | undefined,
  tenant: TenantDraft,
  role: "source" | "target",
  rule: string,
): RuleFinding[] {
  const key = textOf(place);
  const { connections } = tenant;
  if (place === undefined || key === undefined || tenant.tenant === undefined) return [];
  if (!connections.has(key)) {
    return [
      errorAt(
        originOf(place),
        rule,
        `connection "${key}" is not in ${tenant.tenant.file}`,
        suggest(key, connections.keys()),
      ),
    ];
  }
  const found = roleOf(key, tenant);
  if (found === undefined || found === role) return [];
  const wanted = role === "target" ? "a PSA to bill in" : "a source of charges";
  const fit = [...connections.keys()].filter((other) => roleOf(other, tenant) === role);
  const fix = fit.length === 0 ? "add such a connection to tenant.yaml" : `use ${anyOf(fit)}`;
  return [errorAt(originOf(place), rule, `connection "${key}" (${connections.get(key)}) is not ${wanted}`, fix)];
}

/** ZC-3: a customer is linked to an account of a PSA, and so is a contract that stands on an account of its own. */
export const accountsAreInAPsa: CrossFileRule = inEachCustomer(({ root, contracts }, tenant) =>
  [root, ...contracts].flatMap((place) =>
    checkConnection(child(child(place, "account"), "in"), tenant, "target", "ZC-3"),
  ),
);

/** ZC-3: what feeds a customer comes from a source of charges. */
export const vendorsComeFromASource: CrossFileRule = inEachCustomer(({ root }, tenant) =>
  items(child(root, "vendors")).flatMap((vendor) => checkConnection(child(vendor, "from"), tenant, "source", "ZC-3")),
);

/** PR-2: only programs that are known can be billed, each from a system that has its charges. */
export const programsAreKnown: CrossFileRule = inEachTenant((tenant) =>
  [...tenant.programs].flatMap(([key, place]) => {
    const known = Object.keys(knownPrograms);
    if (!known.includes(key)) {
      return [
        errorAt(
          keyOriginOf(place),
          "PR-2",
          `program "${key}" is not known; the known ones are: ${known.join(", ")}`,
          suggest(key, known),
        ),
      ];
    }
    const from = child(place, "from");
    const connection = textOf(from);
    const system = connection === undefined ? undefined : tenant.connections.get(connection);
    const systems = knownPrograms[key] ?? [];
    if (from === undefined || system === undefined || systemRoles[system] !== "source" || systems.includes(system))
      return [];
    return [
      errorAt(originOf(from), "PR-2", `${system} has no charges of ${key}`, `use a connection to ${anyOf(systems)}`),
    ];
  }),
);

/** PR-18: a program needs both its ends before it can be billed. */
export const programsJoinASourceAndAPsa: CrossFileRule = inEachTenant((tenant) =>
  [...tenant.programs.values()].flatMap((program) => [
    ...checkConnection(child(program, "from"), tenant, "source", "PR-18"),
    ...checkConnection(child(program, "to"), tenant, "target", "PR-18"),
  ]),
);

/** A product is sold by a program of the tenant. */
export const productsBelongToAProgram: CrossFileRule = inEachTenant((tenant) =>
  [...tenant.products.values()].flatMap((product) => checkProgram(child(child(product, "vendor"), "program"), tenant)),
);

/** ZC-3: a product's services stand in PSAs of the tenant. */
export const servicesAreInAPsa: CrossFileRule = inEachTenant((tenant) =>
  [...tenant.products.values()].flatMap((product) =>
    entries(child(product, "service")).flatMap(([key, service]) => {
      const name: Place = { ...service, value: key };
      return checkConnection(name, tenant, "target", "ZC-3").map((finding) => ({
        ...finding,
        origin: keyOriginOf(service),
      }));
    }),
  ),
);

/** A line names a product of services.yaml. */
export const linesNameProducts: CrossFileRule = inEachContract((contract, _customer, tenant) => {
  if (tenant.servicesUnread) return [];
  const { products } = tenant;
  return items(child(contract, "lines")).flatMap((line) => {
    const place = child(line, "product");
    const key = textOf(place);
    if (place === undefined || key === undefined || products.has(key)) return [];
    return [
      errorAt(
        originOf(place),
        "UNKNOWN_PRODUCT",
        `product "${key}" is not in services.yaml`,
        suggest(key, products.keys()),
      ),
    ];
  });
});

/** A contract bills programs of the tenant. */
export const contractsBillPrograms: CrossFileRule = inEachContract((contract, _customer, tenant) =>
  items(child(contract, "programs")).flatMap((place) => checkProgram(place, tenant)),
);

/** PR-18: a contract that bills a program needs a vendor customer of it, else it would bill nothing and say nothing. */
export const contractsAreFed: CrossFileRule = inEachContract((contract, { root }, tenant) => {
  if (child(root, "enabled")?.value === false) return [];
  const feeds = new Set(items(child(root, "vendors")).map((vendor) => textOf(child(vendor, "from"))));
  return items(child(contract, "programs")).flatMap((place) => {
    const key = textOf(place);
    const program = key === undefined ? undefined : tenant.programs.get(key);
    const from = textOf(child(program, "from"));
    if (from === undefined || feeds.has(from) || child(program, "enabled")?.value === false) return [];
    const message = `${keyOf(contract)} bills ${key}, but no entry of vendors comes from "${from}"`;
    return [
      errorAt(originOf(place), "PR-18", message, `add to vendors: { from: ${from}, id: … }, or set enabled: false`),
    ];
  });
});

function checkProgram(place: Place | undefined, tenant: TenantDraft): RuleFinding[] {
  const key = textOf(place);
  const { programs } = tenant;
  if (place === undefined || key === undefined || tenant.tenant === undefined || programs.has(key)) return [];
  return [
    errorAt(
      originOf(place),
      "UNKNOWN_PROGRAM",
      `program "${key}" is not in ${tenant.tenant.file}`,
      suggest(key, programs.keys()),
    ),
  ];
}
