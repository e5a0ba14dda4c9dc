/** Who is told of which tenant: audiences of concordat.yaml, of the tenant, and of its programs, each person once. Pure. */
import { ABOUT, type About, type Audience, type Channel, type MailServer } from "./audience.ts";
import { canonicalJson } from "./fingerprint.ts";
import type { Notice } from "./notice.ts";
import type { SecretRef, Tenant, Workspace } from "./workspace.ts";

export interface Recipient {
  /** As the record names it: the way, and the address or where the webhook's URL is found. */
  readonly name: string;
  readonly channel: Channel;
  /** What the secret of the webhook starts from. */
  readonly folder: string;
  /** Absent: none is declared. */
  readonly mail?: MailServer;
  /** What it is told, by tenant; `undefined` is the whole workspace. */
  readonly interests: ReadonlyMap<string | undefined, readonly Interest[]>;
}

export interface Interest {
  readonly about: readonly About[];
  /** Only what may concern this program. */
  readonly program?: string;
}

/** A program's own list hears of these (PR-8). */
const OF_A_PROGRAM: readonly About[] = ["errors", "price-changes"];
const DEFAULT_REMIND_DAYS = 3;

type Wanted = Pick<Audience, "channel" | "folder"> & { readonly interest: Interest; readonly of?: string };

/** `tenants`: names of those that a report is about. One address gets a mail from each mail server that it is reached by. */
export function recipientsOf(workspace: Workspace, tenants: readonly string[]): Recipient[] {
  const found = new Map<string, Recipient & { readonly interests: Map<string | undefined, Interest[]> }>();
  const add = (wanted: Wanted, place: string | undefined, mail: MailServer | undefined) => {
    const { channel, folder, interest } = wanted;
    const name = nameOf(wanted);
    const server = channel.kind === "mail" ? mail : undefined;
    const key = canonicalJson([name, server?.host, server?.port, server?.from]);
    const recipient = found.get(key) ?? {
      name,
      channel,
      folder,
      ...(server === undefined ? {} : { mail: server }),
      interests: new Map(),
    };
    found.set(key, recipient);
    recipient.interests.set(place, [...(recipient.interests.get(place) ?? []), interest]);
  };
  const shared = (workspace.notify?.audiences ?? []).map(asWanted);
  const known = workspace.tenants.map((tenant) => ({ tenant, mail: tenant.notify?.mail ?? workspace.notify?.mail }));
  for (const name of tenants) {
    const own = known.find(({ tenant }) => tenant.name === name);
    const mail = own?.mail ?? workspace.notify?.mail;
    for (const wanted of [...shared, ...(own === undefined ? [] : wantedBy(own.tenant))]) add(wanted, name, mail);
  }
  const informed = new Set<string>();
  const everyone = [
    ...shared.map((wanted) => ({ wanted, mail: workspace.notify?.mail ?? known[0]?.mail })),
    ...known.flatMap(({ tenant, mail }) => wantedBy(tenant).map((wanted) => ({ wanted, mail }))),
  ];
  for (const { wanted, mail } of everyone) {
    // One address may be reached by two servers; what concerns the whole workspace is told by the first.
    const told = `${nameOf(wanted)} ${canonicalJson(wanted.interest.about)}`;
    if (informed.has(told)) continue;
    informed.add(told);
    add(wanted, undefined, mail);
  }
  return [...found.values()];
}

/** Days after which what stands is told once more. */
export function remindAfterOf(workspace: Workspace, tenant: string | undefined): number {
  const own = workspace.tenants.find(({ name }) => name === tenant)?.notify?.remindAfterDays;
  return own ?? workspace.notify?.remindAfterDays ?? DEFAULT_REMIND_DAYS;
}

/**
 * Tells whether a notice of a tenant is the concern of somebody with these interests.
 *
 * @param tenant as the files have it, where they can be read
 */
export function concernsOf(tenant: Tenant | undefined): (interests: readonly Interest[], notice: Notice) => boolean {
  const programsOf = tenant === undefined ? () => undefined : programsIn(tenant);
  return (interests, notice) =>
    interests.some(({ about, program }) => {
      if (!about.includes(notice.about)) return false;
      if (program === undefined) return true;
      const programs = programsOf(notice);
      return programs === undefined || programs.includes(program);
    });
}

function asWanted({ channel, folder, about }: Audience): Wanted {
  return { channel, folder, interest: { about } };
}

function wantedBy(tenant: Tenant): Wanted[] {
  return [
    ...(tenant.notify?.audiences ?? []).map((audience) => ({ ...asWanted(audience), of: tenant.name })),
    ...tenant.programs.flatMap(({ key, notify }) =>
      notify.map((address) => ({
        channel: { kind: "mail" as const, address },
        folder: "",
        interest: { about: OF_A_PROGRAM, program: key },
      })),
    ),
  ];
}

/** A secret of a tenant that is found by a path or a command may be another one in each tenant's folder. */
function nameOf({ channel, of }: Wanted): string {
  if (channel.kind === "mail") return `mail ${channel.address.toLowerCase()}`;
  const owner = of === undefined || "env" in channel.url ? "" : ` of ${of}`;
  return `${channel.kind} ${placeOf(channel.url)}${owner}`;
}

function placeOf(ref: SecretRef): string {
  if ("env" in ref) return ref.env;
  return "file" in ref ? ref.file : ref.exec.join(" ");
}

/** Programs that a notice may concern; undefined: any. */
function programsIn(tenant: Tenant): (notice: Notice) => readonly string[] | undefined {
  const sold = new Map(tenant.products.map(({ key, program }) => [key, [program]]));
  const billed = new Map(
    tenant.customers.flatMap(({ key, contracts }): [string, readonly string[]][] => [
      [key, contracts.flatMap(({ programs }) => programs)],
      ...contracts.map((contract): [string, readonly string[]] => [`${key}/${contract.key}`, contract.programs]),
    ]),
  );
  return ({ record, product, customer }) => {
    const [, owner = "", contract = ""] = record?.split("/") ?? [];
    const key = customer?.key ?? owner;
    return sold.get(product ?? "") ?? billed.get(`${key}/${contract}`) ?? billed.get(key);
  };
}

/** All topics that some interest names. */
export function topicsOf(interests: readonly Interest[]): ReadonlySet<About> {
  return new Set(ABOUT.filter((topic) => interests.some(({ about }) => about.includes(topic))));
}
