/** An invoice is billed whole or not at all: what a download left of it is never taken for all of it. */
import { expect, it } from "vitest";
import { pageText } from "../providers/partner-center/answers.ts";
import { aWorkspace } from "../support/run.ts";
import { changesOf, customerOf } from "../support/said.ts";
import { seats, TENANT } from "../support/workspace.ts";

const PAGE = `tenants/${TENANT}/billing/page.json`;

it("the last page alone, left by a download that wrote every page over the one before, is no whole invoice", async () => {
  const bills = { "G-11": [seats({ quantity: 30 })] };
  const stand = await aWorkspace({ bills, unchecked: ["G-11"] });
  const csv = `tenants/${TENANT}/billing/G-11.csv`;
  const last = pageText("G-11", bills["G-11"]).replace("size=2000", "size=2000&seekOperation=Next");
  stand.commit({ [csv]: undefined, [PAGE]: last });
  const planned = await stand.plan({ exitCode: true });
  expect(customerOf(planned)).toMatchObject({
    status: "failed",
    because: { text: expect.stringContaining("the first page is in no file") },
  });
  expect([planned.code, changesOf(planned), (await stand.apply()).events]).toEqual([1, [], []]);
  expect(await stand.holding(8001, "2026-11-22")).toMatchObject({ units: 25 });
  // As the only page, which asks for nothing before it, it is the invoice.
  stand.commit({ [PAGE]: pageText("G-11", bills["G-11"]) });
  expect(changesOf(await stand.plan())).toEqual(["update contoso/m365/premium 2026-11-01 quantity 25→30"]);
});
