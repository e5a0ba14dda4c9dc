/**
 * One suite for every target, over HTTP against its sandbox: what is applied can be observed, a lost answer is never
 * taken for success or for failure, and what `accept` refuses is what the system would refuse.
 */
import { afterEach, describe, expect, it } from "vitest";
import { addDays } from "../../src/core/day.ts";
import type { Day } from "../../src/core/model.ts";
import { at } from "../../src/core/segments.ts";
import { ProviderError, UnknownOutcomeError } from "../../src/errors.ts";
import type { Live, Target } from "../../src/providers/provider.ts";
import { aChange, aScope, findLine, lineChange, observeContract, observeService } from "./change.ts";

/** A target opened on a sandbox that holds the harness's records. */
export interface Stand {
  readonly target: Target;
  /** Breaks requests that are sent from now on, by the sandbox's own control. */
  readonly fault: (...faults: readonly object[]) => Promise<void>;
  readonly heal: () => Promise<void>;
  readonly counters: () => Promise<
    readonly { readonly method: string; readonly entity: string; readonly kind: string; readonly sinceReset: number }[]
  >;
  readonly close: () => Promise<void>;
}

/**
 * What the sandbox holds, by remote id. `contract`: monthly from 1 July 2026 to 30 June 2027, posted up to 31 October;
 * its `line` holds 42 units of `service` at 20.60, cost 18.37. Today is 22 November 2026.
 */
export interface Held {
  readonly account: string;
  readonly contract: string;
  readonly line: string;
  readonly service: string;
  /** On no contract. List price 4.10, cost 3.50. */
  readonly spareService: string;
  readonly inactiveService: string;
  readonly billingCode: string;
}

/** Days on which the suite changes a line of the contract, in order. */
interface Days {
  /** Inside a period, and a later one inside the same period. */
  readonly up: Day;
  readonly down: Day;
  /** A period's first day, and its last one. */
  readonly first: Day;
  readonly last: Day;
  readonly price: Day;
  /** The end of a line, and when its units return. */
  readonly end: Day;
  readonly back: Day;
  readonly made: Day;
  /** After all of them: a period's first day, and a day inside it. */
  readonly next: Day;
  readonly after: Day;
}

const DAYS: Days = {
  up: "2026-11-10",
  down: "2026-11-22",
  first: "2026-11-01",
  last: "2026-11-30",
  price: "2026-12-01",
  end: "2026-11-15",
  back: "2026-11-22",
  made: "2026-11-22",
  next: "2026-12-01",
  after: "2026-12-31",
};

/** A setting of what is not known of the vendor. The first one of a harness is what the other tests run on. */
export interface Setting {
  readonly name: string;
  /** `contracts`: how many more the sandbox is to hold, from id 500000 on, each with two lines. */
  readonly start: (contracts?: number) => Promise<Stand>;
  /** Where lines change on some days only: these, and on others by a refusal of this code. */
  readonly days?: Days & { readonly otherwise: string; readonly why: string };
}

/** What differs from system to system, as data, and why. */
export interface Ways {
  /** Whether a line takes one change a day only (decision 15). */
  readonly oneChangeADay: { readonly is: boolean; readonly why: string };
  /** Whether a contract's status is written (decision 13). */
  readonly status: { readonly written: boolean; readonly why: string };
  /** What a line of 42 units holds from the day on where its change to 47 was sent and did not arrive. */
  readonly lostUnits: { readonly units: number; readonly why: string };
  /** Characters of a service's name. */
  readonly serviceName: { readonly most: number; readonly why: string };
  /** Units that `accept` refuses, and the code that writing them ends with; without one they are never sent. */
  readonly refuses: readonly {
    readonly day: Day;
    readonly units: number;
    readonly code?: string;
    readonly why: string;
  }[];
  /** Units that it takes beside whole ones. */
  readonly takes: readonly { readonly day: Day; readonly units: number; readonly why: string }[];
  /** Answers in the place of a page, whose lack of sense must end the read. */
  readonly badPages: readonly { readonly what: string; readonly body: unknown }[];
  /** Requests for 1,003 contracts of two lines each, by entity. */
  readonly crowd: {
    readonly kinds: readonly string[];
    readonly requests: Readonly<Record<string, number>>;
    readonly why: string;
  };
}

export interface Harness {
  readonly title: string;
  readonly held: Held;
  readonly settings: readonly [Setting, ...Setting[]];
  readonly ways: Ways;
  /** How a fault names the request that writes a line's units, makes a service, and reads a page. */
  readonly writesUnits: object;
  readonly makesService: object;
  readonly readsPage: object;
  /** A refusal for crowding, as a fault's status and body. */
  readonly crowded: { readonly status: number; readonly body: unknown };
}

const nobody: ReadonlyMap<string, string> = new Map();
const MARKER = "concordat:fabrikam/contoso/cloud/new";
const CONTRACT_MARKER = "concordat:fabrikam/contoso/cloud-2027";

export function describeTarget(harness: Harness): void {
  const { held, ways } = harness;
  const stands: Stand[] = [];
  const start = async (setting: Setting = harness.settings[0], contracts?: number): Promise<Stand> => {
    const stand = await setting.start(contracts);
    stands.push(stand);
    return stand;
  };
  afterEach(async () => {
    await Promise.all(stands.splice(0).map((stand) => stand.close()));
  });

  const liveLine = async (target: Target): Promise<Live> => {
    const contract = await observeContract(target, { id: held.contract });
    return { contract, line: findLine(contract, held.line) };
  };
  const newLineOn = (day: Day) =>
    lineChange("create", day, [{ from: day, quantity: 3, unitPrice: "4.25", unitCost: "3.55" }], {
      key: MARKER.replace("concordat:", ""),
      values: { contract: held.contract, service: held.spareService, marker: MARKER, text: "Sales" },
    });
  const newLine = newLineOn(DAYS.made);
  const newService = aChange({
    kind: "service",
    action: "create",
    values: {
      name: "PC_CFQ7TTC0LCHC:0003",
      unitPrice: "24.50",
      unitCost: "20.15",
      billingCode: held.billingCode,
      vendor: null,
      months: 1,
      marker: "concordat:fabrikam/services/visio",
      sku: "CFQ7TTC0LCHC:0003",
      description: null,
    },
  });

  for (const setting of harness.settings) {
    const days = setting.days ?? DAYS;

    describe(`${harness.title}, ${setting.name}: what is applied is what is observed`, () => {
      it("more units inside the open period, at the price they have", async () => {
        const { target } = await start(setting);
        const change = lineChange("update", days.up, [{ from: days.up, quantity: 47 }], {
          remoteId: held.line,
        });
        await expect(target.apply(change, await liveLine(target), nobody)).resolves.toMatchObject({
          remoteId: held.line,
        });
        const { line } = await liveLine(target);
        expect(at(line?.segments ?? [], addDays(days.up, -1))).toMatchObject({
          quantity: 42,
          unitPrice: "20.60",
          unitCost: "18.37",
        });
        expect(at(line?.segments ?? [], days.up)).toMatchObject({
          quantity: 47,
          unitPrice: "20.60",
          unitCost: "18.37",
        });
        expect(at(line?.segments ?? [], days.after)).toMatchObject({
          quantity: 47,
          unitPrice: "20.60",
          unitCost: "18.37",
        });
        expect(line?.changedOn.includes(days.up), ways.oneChangeADay.why).toBe(ways.oneChangeADay.is);
        expect(line?.unclear).toBeUndefined();
      });

      if (setting.days !== undefined) {
        const { otherwise, why } = setting.days;
        it("a change on any other day is refused by name", async () => {
          const { target } = await start(setting);
          const change = lineChange("update", DAYS.up, [{ from: DAYS.up, quantity: 47 }]);
          const written = target.apply(change, await liveLine(target), nobody);
          await expect(written, why).rejects.toMatchObject({ code: otherwise });
          expect(at((await liveLine(target)).line?.segments ?? [], days.after).quantity).toBe(42);
        });
      }

      it("two changes of one line in one period, the second one down and at another price", async () => {
        const { target } = await start(setting);
        const up = lineChange("update", days.up, [{ from: days.up, quantity: 47 }]);
        await target.apply(up, await liveLine(target), nobody);
        const down = lineChange("update", days.down, [{ from: days.down, quantity: 40, unitPrice: "21.60" }]);
        await target.apply(down, await liveLine(target), nobody);
        const { line } = await liveLine(target);
        expect(at(line?.segments ?? [], addDays(days.down, -1))).toMatchObject({ quantity: 47, unitPrice: "20.60" });
        expect(at(line?.segments ?? [], days.down)).toMatchObject({
          quantity: 40,
          unitPrice: "21.60",
          unitCost: "18.37",
        });
        expect(at(line?.segments ?? [], days.next)).toMatchObject({
          quantity: 40,
          unitPrice: "21.60",
          unitCost: "18.37",
        });
      });

      it("a change on a period's first day and one on its last", async () => {
        const { target } = await start(setting);
        const { first, last } = days;
        await target.apply(
          lineChange("update", first, [{ from: first, quantity: 45 }]),
          await liveLine(target),
          nobody,
        );
        await target.apply(lineChange("update", last, [{ from: last, quantity: 50 }]), await liveLine(target), nobody);
        const { line } = await liveLine(target);
        const quantities = [addDays(first, -1), first, addDays(last, -1), last, addDays(last, 1)].map(
          (day) => at(line?.segments ?? [], day).quantity,
        );
        expect(quantities).toEqual([42, 45, 45, 50, 50]);
        expect(line?.unclear).toBeUndefined();
      });

      it("a price alone", async () => {
        const { target } = await start(setting);
        const change = lineChange("update", days.price, [
          { from: days.price, quantity: 42, unitPrice: "22.00", unitCost: "19.00" },
        ]);
        await target.apply(change, await liveLine(target), nobody);
        const { line } = await liveLine(target);
        expect(at(line?.segments ?? [], addDays(days.price, -1))).toMatchObject({ quantity: 42, unitPrice: "20.60" });
        expect(at(line?.segments ?? [], days.price)).toMatchObject({
          quantity: 42,
          unitPrice: "22.00",
          unitCost: "19.00",
        });
      });

      it("the end of a line, and units that return: the price is sent again (decision 16)", async () => {
        const { target } = await start(setting);
        await target.apply(
          lineChange("end", days.end, [{ from: days.end, quantity: 0 }]),
          await liveLine(target),
          nobody,
        );
        expect(at((await liveLine(target)).line?.segments ?? [], days.end)).toEqual({
          from: days.end,
          quantity: 0,
        });
        const back = lineChange("update", days.back, [
          { from: days.back, quantity: 2, unitPrice: "20.65", unitCost: "18.40" },
        ]);
        await target.apply(back, await liveLine(target), nobody);
        const { line } = await liveLine(target);
        expect(at(line?.segments ?? [], addDays(days.back, -1)).quantity).toBe(0);
        expect(at(line?.segments ?? [], days.back)).toMatchObject({
          quantity: 2,
          unitPrice: "20.65",
          unitCost: "18.40",
        });
      });

      it("a new line inside a period, found by its marker (decision 19)", async () => {
        const { target } = await start(setting);
        const { remoteId } = await target.apply(newLineOn(days.made), {}, nobody);
        const line = findLine(await observeContract(target, { id: held.contract }), remoteId);
        expect(line).toMatchObject({ marker: MARKER, service: held.spareService });
        expect(at(line.segments, addDays(days.made, -1)).quantity).toBe(0);
        expect(at(line.segments, days.made)).toMatchObject({ quantity: 3, unitPrice: "4.25", unitCost: "3.55" });
        expect(at(line.segments, days.next)).toMatchObject({ quantity: 3, unitPrice: "4.25", unitCost: "3.55" });
      });

      it("a new line without a price of its own gets the service's (decision 7)", async () => {
        const { target } = await start(setting);
        const change = {
          ...newLineOn(days.made),
          target: { kind: "line" as const, openFrom: days.made, segments: [{ from: days.made, quantity: 8 }] },
        };
        const { remoteId } = await target.apply(change, {}, nobody);
        const line = findLine(await observeContract(target, { id: held.contract }), remoteId);
        expect(at(line.segments, days.next)).toMatchObject({ quantity: 8, unitPrice: "4.10", unitCost: "3.50" });
      });

      it("a new service, a new contract and a line on both, bound by the ids made in this run", async () => {
        const { target } = await start(setting);
        const service = await target.apply(newService, {}, nobody);
        const contract = await target.apply(
          aChange({
            kind: "contract",
            action: "create",
            key: "fabrikam/contoso/cloud-2027",
            values: {
              account: held.account,
              name: "Cloud 2027",
              startsOn: "2026-11-15",
              endsOn: "2027-11-14",
              months: 1,
              category: null,
              marker: CONTRACT_MARKER,
            },
          }),
          {},
          nobody,
        );
        const ids = new Map([
          ["fabrikam/contoso/cloud-2027", contract.remoteId],
          ["fabrikam/services/visio", service.remoteId],
        ]);
        const newLineOnBoth = lineChange(
          "create",
          "2026-11-15",
          [{ from: "2026-11-15", quantity: 5, unitPrice: "24.50", unitCost: "20.15" }],
          {
            values: {
              contract: null,
              contractKey: "fabrikam/contoso/cloud-2027",
              service: null,
              serviceKey: "fabrikam/services/visio",
              marker: MARKER,
              text: null,
            },
          },
        );
        const named = { marker: CONTRACT_MARKER, account: held.account };
        const line = await target.apply(newLineOnBoth, {}, ids);
        const found = await observeContract(target, named);
        expect(found).toMatchObject({
          id: contract.remoteId,
          startsOn: "2026-11-15",
          endsOn: "2027-11-14",
          months: 1,
          account: held.account,
          active: true,
        });
        expect(at(findLine(found, line.remoteId).segments, "2026-11-20")).toMatchObject({
          quantity: 5,
          unitPrice: "24.50",
          unitCost: "20.15",
        });
        expect(await observeService(target, "concordat:fabrikam/services/visio")).toMatchObject([
          {
            id: service.remoteId,
            name: "PC_CFQ7TTC0LCHC:0003",
            unitPrice: "24.50",
            unitCost: "20.15",
            months: 1,
            active: true,
          },
        ]);
      });

      it("a service's price and cost, a contract's end and status", async () => {
        const { target } = await start(setting);
        const fields = [{ path: "unitPrice", before: "4.10", after: "4.35" }];
        await target.apply(
          aChange({ kind: "service", action: "update", remoteId: held.spareService, fields }),
          {},
          nobody,
        );
        expect((await target.observe(aScope({ services: [held.spareService] }))).services).toMatchObject([
          { unitPrice: "4.35", unitCost: "3.50" },
        ]);
        const end = { path: "endsOn", before: "2027-06-30", after: "2027-12-31" };
        const status = { path: "status", before: "active", after: "inactive" };
        const move = (moved: readonly (typeof end)[]) =>
          target.apply(
            aChange({ kind: "contract", action: "update", remoteId: held.contract, fields: moved }),
            {},
            nobody,
          );
        const { written, why } = ways.status;
        expect(target.standing, why).toBe(written ? "status" : "end");
        if (!written) await expect(move([end, status]), why).rejects.toMatchObject({ code: "CHANGE_INCOMPLETE" });
        await move(written ? [end, status] : [end]);
        expect(await observeContract(target, { id: held.contract })).toMatchObject({
          endsOn: "2027-12-31",
          active: !written,
        });
        // And back: a contract that stopped comes back (ZC-17).
        const stop = { path: "endsOn", before: "2027-12-31", after: "2026-12-31" };
        const back = written
          ? [{ path: "status", before: "inactive", after: "active" }]
          : [{ path: "endsOn", before: "2026-12-31", after: "2027-12-31" }];
        if (!written) await move([stop]);
        await move(back);
        expect(await observeContract(target, { id: held.contract })).toMatchObject({
          endsOn: "2027-12-31",
          active: true,
        });
      });
    });
  }

  describe(`${harness.title}: an answer that was lost`, () => {
    for (const action of ["reset-after", "truncate", "reset-before"]) {
      const took = action !== "reset-before";
      it(`${action}: units written are unknown, and observing tells that they ${took ? "stand" : "do not stand"}`, async () => {
        const { target, fault, heal } = await start();
        const live = await liveLine(target);
        await fault({ match: harness.writesUnits, at: 1, do: action });
        const change = lineChange("update", "2026-11-10", [{ from: "2026-11-10", quantity: 47 }]);
        await expect(target.apply(change, live, nobody)).rejects.toBeInstanceOf(UnknownOutcomeError);
        await heal();
        const { units, why } = ways.lostUnits;
        const seen = await liveLine(target);
        expect(at(seen.line?.segments ?? [], "2026-11-09").quantity).toBe(42);
        expect(at(seen.line?.segments ?? [], "2026-11-10").quantity, why).toBe(took ? 47 : units);
        if (took) return;
        await target.apply(change, seen, nobody);
        expect(at((await liveLine(target)).line?.segments ?? [], "2026-11-10")).toMatchObject({
          quantity: 47,
          unitPrice: "20.60",
          unitCost: "18.37",
        });
      });

      it(`${action}: a service made is found again by its marker${took ? "" : ", or is not there"}`, async () => {
        const { target, fault } = await start();
        await fault({ match: harness.makesService, at: 1, do: action });
        await expect(target.apply(newService, {}, nobody)).rejects.toBeInstanceOf(UnknownOutcomeError);
        expect(await observeService(target, "concordat:fabrikam/services/visio")).toHaveLength(took ? 1 : 0);
      });
    }

    it("a write is sent once, a read until it is answered", async () => {
      const { target, fault, counters } = await start();
      const live = await liveLine(target);
      await fault(
        { match: harness.writesUnits, at: 1, do: "reset-after" },
        { match: harness.readsPage, at: 1, do: "reset-after" },
      );
      await expect(
        target.apply(lineChange("update", "2026-11-10", [{ from: "2026-11-10", quantity: 47 }]), live, nobody),
      ).rejects.toThrow();
      await expect(liveLine(target)).resolves.toBeDefined();
      const sent = (await counters()).filter(({ kind, sinceReset }) => kind === "create" && sinceReset > 0);
      expect(sent.map(({ sinceReset }) => sinceReset)).toEqual([1]);
    });
  });

  describe(`${harness.title}: unknown is never absent`, () => {
    for (const action of ["truncate", "reset-after"]) {
      it(`${action}: a page that never comes whole ends the read`, async () => {
        const { target, fault } = await start();
        await fault({ match: harness.readsPage, rate: 1, do: action });
        await expect(liveLine(target)).rejects.toBeInstanceOf(ProviderError);
      });
    }

    it.each(ways.badPages)("a page that $what ends the read", async ({ body }) => {
      const { target, fault } = await start();
      await fault({ match: harness.readsPage, rate: 1, do: "status", status: 200, body });
      await expect(liveLine(target)).rejects.toMatchObject({ code: "BAD_ANSWER" });
    });

    it("more than a page of contracts is read to the end, in as few requests as there can be", async () => {
      const { target, counters } = await start(undefined, 1003);
      const contracts = Array.from({ length: 1003 }, (_, index) => ({
        id: String(500_000 + index),
        from: "2026-11-01",
        ahead: false,
      }));
      const observed = await target.observe(aScope({ contracts }));
      expect(observed.contracts).toHaveLength(1003);
      expect(observed.contracts.every(({ lines }) => lines.length === 2)).toBe(true);
      const { kinds, requests, why } = ways.crowd;
      const sent = (await counters()).filter(({ kind }) => kinds.includes(kind));
      const pages = (entity: string): number =>
        sent.filter((one) => one.entity === entity).reduce((sum, one) => sum + one.sinceReset, 0);
      const counted = Object.fromEntries(Object.keys(requests).map((entity) => [entity, pages(entity)]));
      expect(counted, why).toEqual(requests);
    });
  });

  describe(`${harness.title}: limits`, () => {
    it("a request refused because too many were in flight was not done: it is sent again, a write too", async () => {
      const { target, fault } = await start();
      const live = await liveLine(target);
      await fault(
        { match: harness.writesUnits, at: 1, do: "status", ...harness.crowded },
        { match: harness.writesUnits, at: 2, do: "status", ...harness.crowded },
      );
      await target.apply(lineChange("update", "2026-11-10", [{ from: "2026-11-10", quantity: 47 }]), live, nobody);
      expect(at((await liveLine(target)).line?.segments ?? [], "2026-12-01").quantity).toBe(47);
    });

    it("decision 15: a second change on a day is taken, or refused by name", async () => {
      const { target } = await start();
      const { is, why } = ways.oneChangeADay;
      expect(target.writing.oneChangeADay, why).toBe(is);
      const change = lineChange("update", "2026-11-10", [{ from: "2026-11-10", quantity: 47 }]);
      await target.apply(change, await liveLine(target), nobody);
      const again = lineChange("update", "2026-11-10", [{ from: "2026-11-10", quantity: 48 }]);
      const written = target.apply(again, await liveLine(target), nobody);
      if (is) await expect(written).rejects.toMatchObject({ code: "SAME_DAY" });
      else await written;
      expect(at((await liveLine(target)).line?.segments ?? [], "2026-11-10").quantity).toBe(is ? 47 : 48);
    });

    it("what accept refuses, the system refuses, and accept takes what it takes", async () => {
      const { target } = await start();
      const contract = { startsOn: "2026-07-01", endsOn: "2027-06-30", recurring: true };
      const lineOf = (
        from: string,
        quantity: number,
        unitPrice = "20.60",
        service = { active: true, name: "x" },
        creates = false,
      ) => target.accept({ kind: "line", contract, service, creates, segments: [{ from, quantity, unitPrice }] });
      const apply = async (from: string, quantity: number) =>
        target.apply(lineChange("update", from, [{ from, quantity }]), await liveLine(target), nobody);
      expect(lineOf("2026-11-10", 47)).toEqual([]);
      await expect(apply("2026-11-10", 47)).resolves.toBeDefined();
      for (const { day, units, code, why } of ways.refuses) {
        expect(lineOf(day, units), why).not.toEqual([]);
        if (code !== undefined) await expect(apply(day, units), why).rejects.toMatchObject({ code });
      }
      for (const { day, units, why } of ways.takes) {
        expect(lineOf(day, units), why).toEqual([]);
        await expect(apply(day, units), why).resolves.toBeDefined();
      }
      expect(lineOf("2026-11-10", 1, "4.10", { active: false, name: "Old" }, true)).toMatchObject([
        { rule: "SERVICE_INACTIVE" },
      ]);
      const inactive = { ...newLine, values: { ...newLine.values, service: held.inactiveService } };
      await expect(target.apply(inactive, {}, nobody)).rejects.toMatchObject({ code: "REFUSED" });
      const { most } = ways.serviceName;
      const long = "x".repeat(most + 1);
      expect(target.accept({ kind: "service", name: long, unitPrice: "1.00", unitCost: "1.00" })).not.toEqual([]);
      await expect(
        target.apply({ ...newService, values: { ...newService.values, name: long } }, {}, nobody),
      ).rejects.toMatchObject({ code: "REFUSED" });
      const fits = "x".repeat(most);
      expect(target.accept({ kind: "service", name: fits, unitPrice: "1.00", unitCost: "1.00" })).toEqual([]);
      await expect(
        target.apply({ ...newService, values: { ...newService.values, name: fits } }, {}, nobody),
      ).resolves.toBeDefined();
    });

    it("predicts the requests of its changes", async () => {
      const { target } = await start();
      const live = await liveLine(target);
      const update = lineChange("update", "2026-11-10", [{ from: "2026-11-10", quantity: 47 }]);
      const receipts = [
        await target.apply(newService, {}, nobody),
        await target.apply(newLine, live.contract === undefined ? {} : { contract: live.contract }, nobody),
        await target.apply(update, live, nobody),
      ];
      expect(target.predict([newService, newLine, update])).toBe(
        receipts.reduce((sum, { requests }) => sum + requests, 0),
      );
    });
  });
}
