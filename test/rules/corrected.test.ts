/** What was entered by hand for posted days, and what the vendor corrects afterwards (decisions 2 and 25). */
import { expect, it } from "vitest";
import { heldContract, heldLine } from "../support/psa/held.ts";
import { aWorkspace } from "../support/run.ts";
import { applyAndSettle, changesOf, customerOf } from "../support/said.ts";
import { azure, contoso, seats, usage, type WorkspaceFacts } from "../support/workspace.ts";

const MARKER = "CONCORDAT-m365-premium-2026-10-28";
const october = { from: "2026-10-01", to: "2026-10-31", quantity: 10 };

/** Ten seats in October and twelve in November; October is posted with ten. */
const ten: WorkspaceFacts = {
  customers: [contoso({ manageFrom: "2026-10-01" })],
  bills: { "G-10": [seats(october)], "G-11": [seats({ quantity: 12 })] },
  held: { contracts: [heldContract({ lines: [heldLine({ units: 10 })] })] },
};

/** October's invoice said at first that two of the twelve came on the 28th. */
const twelve: WorkspaceFacts = {
  ...ten,
  bills: {
    ...ten.bills,
    "G-10": [seats({ ...october, to: "2026-10-27" }), seats({ ...october, from: "2026-10-28", quantity: 12 })],
  },
};

it("a catch-up that was entered is given back once the vendor's correction leaves nothing owed", async () => {
  const stand = await aWorkspace(twelve);
  await applyAndSettle(stand);
  // 2 × 24.00 × 4 ÷ 31 = 6.1935.
  expect(customerOf(await stand.plan()).manual).toMatchObject([{ marker: MARKER, once: { price: "6.19" } }]);
  const enter = (price: number) => stand.enterCharge({ name: `${MARKER} Business Premium`, price, day: "2026-11-02" });
  await enter(6.19);
  expect(customerOf(await stand.plan()).manual).toEqual([]);

  stand.change(ten);
  const corrected = await stand.plan({ exitCode: true });
  expect([corrected.code, changesOf(corrected)]).toEqual([0, []]);
  const { manual, left, money } = customerOf(corrected);
  expect(manual).toMatchObject([{ marker: MARKER, once: { price: "-6.19", cost: "0.00" } }]);
  expect(manual[0]?.title).toMatch(
    /^Credit Contoso BV EUR 6\.19 for 28 to 31 Oct: nothing is owed for these days any more, less 6\.19 EUR entered as charge \d+$/,
  );
  expect(left.filter(({ what }) => what.startsWith("catch-up"))).toHaveLength(1);
  // November: 12 × 24.00, the 6.19 that is entered and the 6.19 that is to be given back.
  expect(money).toMatchObject({ onceByHand: { price: "-6.19" }, invoice: { price: "288.00" } });

  await enter(-6.19);
  const settled = customerOf(await stand.plan());
  expect(settled.manual).toEqual([]);
  expect(settled.left.filter(({ what }) => what.startsWith("catch-up"))).toHaveLength(2);
});

it("decision 6: usage too, and not while the invoice that says so is not among the files", async () => {
  // Both are billed in November: 50.00 of September and 100.00 of October.
  const september = [usage("50.00", { from: "2026-09-01", to: "2026-09-30" })];
  const bills = (amount: string) => ({ "G-09": september, "G-10": [usage(amount)] });
  const facts: WorkspaceFacts = {
    program: { azure: true },
    products: { azure: azure() },
    bills: bills("100.00"),
    held: { contracts: [heldContract({ lines: [] })] },
  };
  const stand = await aWorkspace(facts);
  await applyAndSettle(stand);
  await stand.setClock("2026-12-08");
  await stand.post("2026-11-30");
  // Posted with 180.00; corrected to 50.00 + 110.00 at cost, so 192.00.
  stand.change({ ...facts, today: "2026-12-08", bills: bills("110.00") });
  const [owed] = customerOf(await stand.plan()).manual;
  expect(owed?.once.price).toBe("12.00");
  await stand.enterCharge({ name: `${owed?.marker} Azure`, price: 12, day: "2026-12-08" });
  expect(customerOf(await stand.plan()).manual).toEqual([]);

  // Corrected back to the 180.00 that was posted.
  stand.change({ ...facts, today: "2026-12-08" });
  expect(customerOf(await stand.plan()).manual.map(({ once }) => once.price)).toEqual(["-12.00"]);

  stand.change({ ...facts, today: "2026-12-08", bills: { "G-09": september } });
  expect(customerOf(await stand.plan()).manual).toEqual([]);
});
