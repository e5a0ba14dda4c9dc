/** What a person does in ConnectWise. */
import { addDays, type ChainedLine, chain, periodOf } from "./connectwise-lines.ts";
import { type Dump, dumpOf } from "./connectwise-read.ts";
import { MEMBER, monthsOf } from "./connectwise-seed.ts";
import { NoCounterpart, type PersonsHands, type Reach } from "./psa.ts";

type Entry = Readonly<Record<string, unknown>>;

async function read(reach: Reach): Promise<Dump> {
  return dumpOf(await reach.control("dump"));
}

async function lineOf(reach: Reach, id: number): Promise<ChainedLine> {
  const line = chain((await read(reach)).Addition).find((one) => one.id === id);
  if (line === undefined) throw new Error(`there is no line ${id}`);
  return line;
}

async function edit(reach: Reach, entity: string, id: number, set: Entry): Promise<void> {
  await reach.control("connectwise/edit", { entity, id, set });
}

/** Adds a record as the members' pages do. */
async function add(reach: Reach, agreement: number, body: object): Promise<void> {
  const address = `${reach.url}/connectwise/v4_6_release/apis/3.0/finance/agreements/${agreement}/additions`;
  const headers = {
    Authorization: `Basic ${btoa(`sandbox+${MEMBER.publicKey}:${MEMBER.privateKey}`)}`,
    clientId: "SANDBOX",
    "Content-Type": "application/json",
  };
  const answer = await fetch(address, { method: "POST", headers, body: JSON.stringify(body) });
  if (answer.status !== 201) throw new Error(`the addition: ${await answer.text()}`);
}

const ENTITIES = { contract: "Agreement", service: "CatalogItem" } as const;
export const hands: PersonsHands = {
  async post(reach, through) {
    await reach.control("connectwise/invoice", { through });
  },
  async edit(reach, kind, id, set) {
    const { endsOn, active, name, price, marker, description, vendor } = set as Entry;
    const given: Entry =
      kind === "contract"
        ? { endDate: endsOn, cancelledFlag: active === undefined ? undefined : !active }
        : {
            identifier: name,
            description,
            price,
            inactiveFlag: active === undefined ? undefined : !active,
            integrationXRef: marker,
            vendor,
          };
    const said = Object.entries(given).filter(([, value]) => value !== undefined);
    await edit(reach, ENTITIES[kind], id, Object.fromEntries(said));
  },
  async remove(reach, kind, id) {
    if (kind !== "line") {
      await reach.control("connectwise/delete", { entity: ENTITIES[kind], id, cascade: true });
      return;
    }
    for (const { addition } of (await lineOf(reach, id)).versions)
      await reach.control("connectwise/delete", { entity: "Addition", id: addition.id });
  },
  async adjust(reach, id, { day, more = 0, price, cost }) {
    const { contract, versions } = await lineOf(reach, id);
    const version = versions.find(({ from, to }) => from <= day && day <= to);
    if (version === undefined) throw new Error(`line ${id} has no version on ${day}`);
    const { addition, from } = version;
    const set = {
      quantity: addition.quantity + more,
      unitPrice: price ?? addition.unitPrice,
      unitCost: cost ?? addition.unitCost,
    };
    if (from === day) {
      await edit(reach, "Addition", addition.id, set);
      return;
    }
    await edit(reach, "Addition", addition.id, { cancelledDate: addDays(day, -1) });
    // A copy of it from the day on.
    await add(reach, contract, {
      ...set,
      product: { id: addition.product.id },
      lessIncluded: addition.lessIncluded,
      billCustomer: "Billable",
      effectiveDate: `${day}T00:00:00Z`,
      ...(addition.cancelledDate === undefined ? {} : { cancelledDate: addition.cancelledDate }),
      ...(addition.serialNumber === undefined ? {} : { serialNumber: addition.serialNumber }),
    });
  },
  async enterCharge(reach, contract, { name, price, day, cost = 0 }) {
    const { Addition, Agreement } = await read(reach);
    const product = Addition.find(({ agreementId }) => agreementId === contract)?.product.id ?? 9001;
    const agreement = Agreement.find(({ id }) => id === contract);
    if (agreement === undefined) throw new Error(`there is no agreement ${contract}`);
    // For the whole of the period: a part of it would be billed in part.
    const { first, last } = periodOf(agreement.startDate, monthsOf(agreement.billingCycle?.name), day);
    await add(reach, contract, {
      product: { id: product },
      quantity: 1,
      unitPrice: price,
      unitCost: cost,
      billCustomer: "Billable",
      effectiveDate: `${first}T00:00:00Z`,
      cancelledDate: `${last}T00:00:00Z`,
      serialNumber: name,
    });
  },
  forgetAmounts: () => {
    throw new NoCounterpart("an addition without a price bills its item's, so there is always one");
  },
};
