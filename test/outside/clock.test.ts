import { describe, expect, it } from "vitest";
import { skewOf } from "../../src/outside/clock.ts";

describe("this machine's clock against a server's", () => {
  const at = new Date("2026-11-22T09:00:00Z");
  const minutes = (count: number) => count * 60_000;

  it("is told by the Date of an answer; not by one from a cache, nor by an answer without", () => {
    expect(skewOf({ date: "Sun, 22 Nov 2026 08:53:00 GMT" }, at)).toBe(minutes(7));
    expect(skewOf({ date: "Sun, 22 Nov 2026 09:07:00 GMT" }, at)).toBe(minutes(-7));
    expect(skewOf({ date: "Sun, 22 Nov 2026 08:53:00 GMT", age: "420" }, at)).toBeUndefined();
    expect(skewOf({}, at)).toBeUndefined();
    expect(skewOf({ date: "soon" }, at)).toBeUndefined();
  });
});
