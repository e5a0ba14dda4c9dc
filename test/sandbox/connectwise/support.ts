/** A running sandbox with a small, known ConnectWise, and a bare client for it. */
import { afterEach } from "vitest";
import { type Sandbox, type SandboxSeed, type Switches, startSandbox } from "../../../src/sandbox/index.ts";

type OwnSwitches = Partial<Switches["connectwise"]>;

/** Basic's header of a company's member. */
export const basic = (login: string): string => `Basic ${Buffer.from(login).toString("base64")}`;

export const LOGIN: Readonly<Record<string, string>> = {
  Authorization: basic("sandbox+public:private"),
  clientId: "0f8fad5b-d9cb-469f-a165-70867728950e",
  Accept: "application/vnd.connectwise.com+json; version=2026.4",
  "Content-Type": "application/json",
};

/**
 * Contoso (19) with agreement 123 from 1 July 2026, monthly, calendar year, without an end, prorating, 42 of product 77
 * (20.60, cost 15.00) as addition 456. Fabrikam (20) has no contact.
 */
export function aSeed(
  agreement: Record<string, unknown> = {},
  addition: Record<string, unknown> = {},
  beside: Record<string, unknown> = {},
): SandboxSeed {
  return {
    clock: "2026-11-22",
    connectwise: {
      companies: [
        {
          id: 19,
          identifier: "Contoso",
          name: "Contoso BV",
          contacts: [{ id: 190, firstName: "Ann", lastName: "Able" }],
        },
        { id: 20, identifier: "Fabrikam", name: "Fabrikam Ltd", contacts: [] },
        { id: 21, identifier: "Microsoft", name: "Microsoft", types: [{ id: 3, name: "Vendor" }], contacts: [] },
      ],
      agreementTypes: [{ id: 31, name: "Cloud", prorateFlag: true }],
      catalog: [
        { id: 77, identifier: "M365-BP", description: "Microsoft 365 Business Premium", price: 20.6, cost: 15 },
        { id: 78, identifier: "VISIO-2", description: "Visio Plan 2", price: 14, cost: 11 },
        { id: 79, identifier: "OLD", inactiveFlag: true },
        { id: 80, identifier: "PACK", productClass: "Bundle" },
      ],
      agreements: [
        {
          id: 123,
          name: "Cloud",
          company: "Contoso",
          startDate: "2026-07-01",
          additions: [{ id: 456, product: 77, quantity: 42, ...addition }],
          ...agreement,
        },
      ],
      ...beside,
    },
  };
}

export interface Reply {
  readonly status: number;
  /** Untyped as parsed: each test states the shape that it expects. */
  readonly body: ReturnType<typeof JSON.parse>;
  readonly headers: Headers;
}

const running: Sandbox[] = [];
afterEach(async () => {
  await Promise.all(running.splice(0).map((sandbox) => sandbox.close()));
});

async function send(
  url: string,
  method: string,
  headers: Readonly<Record<string, string>>,
  body: unknown,
): Promise<Reply> {
  const response = await fetch(url, {
    method,
    headers,
    ...(body === undefined ? {} : { body: typeof body === "string" ? body : JSON.stringify(body) }),
  });
  const text = await response.text();
  return { status: response.status, body: text === "" ? undefined : JSON.parse(text), headers: response.headers };
}

export async function aSandbox(options: { seed?: SandboxSeed; switches?: OwnSwitches; now?: () => number } = {}) {
  const { switches = {}, ...others } = options;
  const sandbox = await startSandbox({ seed: aSeed(), ...others, switches: { connectwise: switches } });
  running.push(sandbox);
  const site = `${sandbox.url}/connectwise`;
  const base = `${site}/v4_6_release/apis/3.0`;
  const api = (method: string, path: string, body?: unknown, headers: Readonly<Record<string, string>> = LOGIN) =>
    send(path.startsWith("http") ? path : `${base}/${path}`, method, headers, body);
  const control = (method: string, path: string, body?: unknown) =>
    send(`${sandbox.url}/__sandbox/${path}`, method, {}, body);
  return {
    url: sandbox.url,
    site,
    base,
    api,
    control,
    /** A collection with parameters, as they are typed. */
    list: (path: string, query: Record<string, string> = {}, headers: Readonly<Record<string, string>> = {}) =>
      api("GET", `${path}?${new URLSearchParams(query).toString()}`, undefined, { ...LOGIN, ...headers }),
    patch: (path: string, values: Record<string, unknown>) =>
      api(
        "PATCH",
        path,
        Object.entries(values).map(([name, value]) => ({ op: "replace", path: name, value })),
      ),
    /** First day, days, quantity, price and amount of the lines of an agreement's invoiced periods. */
    async invoiced(agreementId = 123) {
      const { body } = await control("GET", `connectwise/invoiced?agreementId=${agreementId}`);
      return (body.periods as { lines: Record<string, unknown>[] }[]).flatMap(({ lines }) =>
        lines.map(({ first, days, quantity, price, amount }) => [first, days, quantity, price, amount]),
      );
    },
  };
}

export const ids = ({ body }: Reply): number[] => (body as { id: number }[]).map(({ id }) => id);
