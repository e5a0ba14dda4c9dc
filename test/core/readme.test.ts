/** src/core/README.md follows one charge to one request; these are its figures, read off a real run on the sandbox. */
import { readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { aWorkspace } from "../support/run.ts";
import { customerOf } from "../support/said.ts";
import { seats } from "../support/workspace.ts";

const page = readFileSync(new URL("../../src/core/README.md", import.meta.url), "utf8");

interface Sent {
  readonly method: string;
  readonly path: string;
  readonly body: string;
}

it("one charge of 27 seats becomes the change and the request that the page shows", async () => {
  const stand = await aWorkspace({ bills: { "G-11": [seats({ quantity: 27 })] } });
  const [change, ...rest] = customerOf(await stand.plan()).changes;
  expect(rest).toEqual([]);
  expect(change).toMatchObject({
    key: "fabrikam-msp/contoso/m365/premium",
    action: "update",
    effective: "2026-11-01",
    fields: [{ path: "quantity", before: 25, after: 27 }],
    monthly: { price: "48.00" },
  });
  expect(page).toContain(change?.key);
  expect(page).toContain(change?.reason.text);

  await stand.control("traffic/reset", {});
  await stand.apply();
  const { requests } = (await stand.control("traffic")) as { readonly requests: readonly Sent[] };
  const writes = requests.filter(({ method, path }) => method !== "GET" && !path.endsWith("/query"));
  expect(writes.map(({ method, path }) => `${method} ${path.replace(/.*(?=\/Contracts\/)/, "…/v1.0")}`)).toEqual([
    "POST …/v1.0/Contracts/4711/ServiceAdjustments",
  ]);
  const shown = /^POST (…\S+)\n(\{[^}]*\})/m.exec(page);
  expect(shown?.[1]).toBe("…/v1.0/Contracts/4711/ServiceAdjustments");
  expect(JSON.parse(writes[0]?.body ?? "")).toEqual(JSON.parse(shown?.[2] ?? ""));
});
