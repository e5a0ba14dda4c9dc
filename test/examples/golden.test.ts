/** plan.txt is what the first plan of the example says, to the letter. */
import { afterAll, beforeAll, expect, it } from "vitest";
import { readExample, type Stage, setStage } from "./stage.ts";

let stage: Stage;
beforeAll(async () => {
  stage = await setStage();
});
afterAll(() => stage.close());

/** The sandbox's port, and the digests, which hang on the commit's time. */
function settle(text: string): string {
  return text
    .replaceAll(/127\.0\.0\.1:\d+/g, "127.0.0.1:8181")
    .replaceAll(/\b[0-9a-f]{6}, config [0-9a-f]{7}\b/g, "000000, config 0000000");
}

it("the plan of the example reads as plan.txt", async () => {
  const ended = await stage.plan("plan.json");
  expect(ended.code).toBe(0);
  expect(settle(ended.out).split("\n")).toEqual(settle(readExample("plan.txt")).split("\n"));
});

it("no line of it is wider than 97 columns", () => {
  const wide = readExample("plan.txt")
    .split("\n")
    .filter((line) => [...line].length > 97);
  expect(wide).toEqual([]);
});
