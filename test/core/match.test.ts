import { describe, expect, it } from "vitest";
import { canonicalJson, changeId, fingerprint, sha256 } from "../../src/core/fingerprint.ts";
import { isOurMarker, lineMarker, matchLine, shortMarker } from "../../src/core/match.ts";
import { noMemory } from "../../src/core/memory.ts";
import type { ObservedLine } from "../../src/core/observed.ts";
import { aMemory, anObservedContract, anObservedLine, LINE, seg } from "../support/builders.ts";

const MARKER = `concordat:${LINE}`;
const WANTED = { key: LINE, marker: MARKER, serviceId: "9001" };
const NONE: ReadonlySet<string> = new Set();

function contractWith(...lines: readonly Partial<ObservedLine>[]) {
  return anObservedContract({ lines: lines.map(anObservedLine) });
}

describe("decision 19: a marker is the key, cut to what the field holds, and still one of a kind", () => {
  it("carries a short key whole", () => {
    expect(lineMarker(LINE)).toBe(MARKER);
    expect(shortMarker("fabrikam-msp/contoso/m365")).toBe("concordat:fabrikam-msp/contoso/m365");
  });

  it("takes exactly the length of the field whole, and one more cut", () => {
    // "concordat:" is 10 characters: 40 more fill 50.
    expect(shortMarker("k".repeat(40))).toBe(`concordat:${"k".repeat(40)}`);
    expect(shortMarker("k".repeat(41))).toHaveLength(50);
    expect(lineMarker("k".repeat(90))).toBe(`concordat:${"k".repeat(90)}`);
    expect(lineMarker("k".repeat(91))).toHaveLength(100);
  });

  it("tells two long keys apart that start alike", () => {
    const long = "fabrikam-msp/a-customer-with-a-long-name/a-contract-with-a-long-name";
    expect(shortMarker(`${long}-2026`)).not.toBe(shortMarker(`${long}-2027`));
    expect(shortMarker(`${long}-2026`)).toBe(shortMarker(`${long}-2026`));
  });

  it("knows its own from a stranger's", () => {
    expect(isOurMarker(MARKER)).toBe(true);
    expect(isOurMarker("PO 4711")).toBe(false);
    expect(isOurMarker("about concordat: see file")).toBe(false);
    expect(isOurMarker(undefined)).toBe(false);
  });
});

describe("decision 19: a line is found by what the YAML names, the id on record, the marker, or the pair, in this order", () => {
  const contract = contractWith(
    { id: "8001", service: "9001" },
    { id: "8002", service: "9002", marker: MARKER },
    { id: "8003", service: "9003" },
    { id: "8004", service: "9004" },
  );

  it("the id on record and another one in the file are an error, never a choice", () => {
    const memory = aMemory({ ids: { [LINE]: "8003" } });
    const named = { ...WANTED, existing: "8004" };
    expect(matchLine(named, contract, true, memory, NONE)).toMatchObject({
      problem: expect.stringMatching(/8003 .* stands for it already.* 8004/),
    });
    expect(matchLine({ ...WANTED, existing: "8003" }, contract, true, memory, NONE).found?.id).toBe("8003");
    expect(matchLine({ ...WANTED, existing: "8003" }, contract, true, memory, new Set(["8003"]))).toHaveProperty(
      "problem",
    );
  });

  it("the id on record wins over the marker", () => {
    expect(matchLine(WANTED, contract, true, aMemory({ ids: { [LINE]: "8003" } }), NONE).found?.id).toBe("8003");
  });

  it("the marker wins over the pair, on adopted and on made contracts", () => {
    expect(matchLine(WANTED, contract, true, noMemory, NONE).found?.id).toBe("8002");
    expect(matchLine(WANTED, contract, false, noMemory, NONE).found?.id).toBe("8002");
  });

  it("the pair contract + service binds a line nobody marked, on an adopted contract only", () => {
    const plain = contractWith({ id: "8001", service: "9001" });
    expect(matchLine(WANTED, plain, true, noMemory, NONE).found?.id).toBe("8001");
    expect(matchLine(WANTED, plain, false, noMemory, NONE)).toEqual({});
  });

  it("goes on to the marker where the id on record is gone", () => {
    expect(matchLine(WANTED, contract, true, aMemory({ ids: { [LINE]: "7777" } }), NONE).found?.id).toBe("8002");
  });

  it("finds nothing where nothing fits, and that is no problem", () => {
    expect(matchLine({ ...WANTED, serviceId: "9009" }, contractWith({}), true, noMemory, NONE)).toEqual({});
    expect(matchLine({ key: LINE, marker: MARKER }, contractWith({}), true, noMemory, NONE)).toEqual({});
  });
});

describe("decision 19: two candidates are an error, never a guess", () => {
  it("refuses two unmarked lines with the service", () => {
    const two = contractWith({ id: "8001" }, { id: "8002" });
    expect(matchLine(WANTED, two, true, noMemory, NONE)).toEqual({
      problem: "contract 4711 holds this service on lines 8001 and 8002",
    });
  });

  it("refuses two lines with our marker", () => {
    const two = contractWith({ id: "8001", marker: MARKER }, { id: "8002", marker: MARKER });
    expect(matchLine(WANTED, two, true, noMemory, NONE)).toEqual({
      problem: "lines 8001 and 8002 of contract 4711 both carry our marker",
    });
  });

  it("refuses an `existing` that the contract does not hold", () => {
    expect(matchLine({ ...WANTED, existing: "1" }, contractWith({}), true, noMemory, NONE)).toEqual({
      problem: "contract 4711 has no line 1",
    });
  });

  it("counts neither lines bound to another key nor lines we made for another key", () => {
    const two = contractWith({ id: "8001" }, { id: "8002" });
    expect(matchLine(WANTED, two, true, noMemory, new Set(["8001"])).found?.id).toBe("8002");
    const ours = contractWith({ id: "8001" }, { id: "8002", marker: `${MARKER}@2026-11-01` });
    expect(matchLine(WANTED, ours, true, noMemory, NONE).found?.id).toBe("8001");
  });
});

describe("digests: equal values have equal text, whatever the order of their fields", () => {
  it("sorts keys at every depth, and leaves the order of lists", () => {
    expect(canonicalJson({ b: [{ d: 1, c: 2 }], a: null })).toBe('{"a":null,"b":[{"c":2,"d":1}]}');
    expect(canonicalJson([2, 1])).toBe("[2,1]");
  });

  it("sha256 is the usual one", () => {
    // FIPS 180-2, appendix B.1
    expect(sha256("abc")).toBe("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
  });

  it("decision 23: a fingerprint moves with the record, the version it was planned on and the new values", () => {
    const base = { kind: "line" as const, openFrom: "2026-11-01", segments: [seg("2026-11-01", 10)] };
    const target = { ...base, segments: [seg("2026-11-01", 12)] };
    const record = {
      kind: "line" as const,
      key: LINE,
      remoteId: "8001",
      values: { service: "9001", serviceKey: "fabrikam-msp/services/premium", usage: false, marker: "M" },
      monthly: { price: "48.00", cost: "40.00" },
    };
    const { remoteId: _none, ...created } = record;
    const print = fingerprint(record, base, target);
    expect(fingerprint({ ...record }, { ...base }, { ...target })).toBe(print);
    const others = [
      fingerprint({ ...record, remoteId: "8002" }, base, target),
      fingerprint(created, base, target),
      fingerprint(record, target, target),
      fingerprint(record, base, { ...base, segments: [seg("2026-11-01", 13)] }),
      fingerprint(record, { ...base, openFrom: "2026-12-01" }, target),
      // What a line bills, and what the catalogue's price makes of it a month.
      fingerprint({ ...record, values: { ...record.values, service: "9002" } }, base, target),
      fingerprint({ ...record, values: { ...record.values, serviceKey: "fabrikam-msp/services/visio" } }, base, target),
      fingerprint({ ...record, values: { ...record.values, usage: true } }, base, target),
      fingerprint({ ...record, monthly: { price: "480.00", cost: "40.00" } }, base, target),
      fingerprint({ ...record, monthly: undefined }, base, target),
    ];
    expect(new Set([print, ...others]).size).toBe(11);
    expect(fingerprint({ ...record, values: { ...record.values, marker: "N" } }, base, target)).toBe(print);
  });

  it("an id is the same for the same change of the same record, and another for another day", () => {
    const id = changeId("line", LINE, "update", "2026-11-01");
    expect(id).toMatch(/^[0-9a-f]{12}$/);
    expect(changeId("line", LINE, "update", "2026-11-01")).toBe(id);
    expect(changeId("line", LINE, "update", "2026-11-02")).not.toBe(id);
    expect(changeId("line", LINE, "end", "2026-11-01")).not.toBe(id);
  });
});
