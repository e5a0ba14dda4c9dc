import { describe, expect, it } from "vitest";
import { noMemory } from "../../src/core/memory.ts";
import { groupBy, indexOf } from "../../src/core/observed-index.ts";
import { anObservation, anObservedContract, aService } from "../support/builders.ts";

describe("an observation is looked up by id and by marker", () => {
  it("what carries no marker is under none", () => {
    const marked = aService({ id: "9200", marker: "concordat:a" });
    const made = anObservedContract({ id: "4712", marker: "concordat:b" });
    const index = indexOf(anObservation({ services: [aService(), marked], contracts: [anObservedContract(), made] }));
    expect([...index.markedServices]).toEqual([["concordat:a", marked]]);
    expect([...index.markedContracts]).toEqual([["concordat:b", [made]]]);
    expect([...index.services.keys()]).toEqual(["9001", "9200"]);
  });

  it("the first of two with one marker counts, of services; of contracts both are kept", () => {
    const twice = [aService({ id: "1", marker: "m" }), aService({ id: "2", marker: "m" })];
    const contracts = [anObservedContract({ id: "1", marker: "m" }), anObservedContract({ id: "2", marker: "m" })];
    const index = indexOf(anObservation({ services: twice, contracts }));
    expect(index.markedServices.get("m")?.id).toBe("1");
    expect(index.markedContracts.get("m")?.map(({ id }) => id)).toEqual(["1", "2"]);
  });

  it("once: a second look-up finds the same", () => {
    const observation = anObservation();
    expect(indexOf(observation)).toBe(indexOf(observation));
  });
});

describe("grouping keeps the order in which things came", () => {
  it("and leaves out what has no key", () => {
    const words = ["ant", "bee", "ape", ""];
    expect([...groupBy(words, (word) => word[0])]).toEqual([
      ["a", ["ant", "ape"]],
      ["b", ["bee"]],
    ]);
  });
});

describe("decision 4: before the first run nothing is remembered", () => {
  it("no id, no default, no day, no value", () => {
    expect(noMemory.remoteId("k")).toBeUndefined();
    expect(noMemory.identified("k")).toEqual([]);
    expect(noMemory.resolved("k")).toBeUndefined();
    expect([...noMemory.resolvedBelow("k")]).toEqual([]);
    expect(noMemory.takenOn("k")).toEqual([]);
    expect(noMemory.lastApplied("k")).toBeUndefined();
  });
});
