/** A Monday morning at fabrikam-msp: two things failed, a guardrail refused a customer, prices moved, one thing is mended. */
import type { Digest, Part } from "../../../src/core/digest.ts";
import { makeDigest } from "../../../src/core/digest.ts";
import type { Notice } from "../../../src/core/notice.ts";
import type { PageFacts } from "../../../src/render/notify/page.ts";

export const FACTS: PageFacts = {
  tenants: new Map([["fabrikam-msp", { timezone: "Europe/Amsterdam", currency: "EUR" }]]),
  now: "2026-11-23T06:10:00.000Z",
  link: "https://github.com/fabrikam/billing/actions/runs/1234567890",
};

export function aNotice(given: Partial<Notice> = {}): Notice {
  return {
    id: `unmapped:${given.title ?? "visio"}`,
    fingerprint: "0123456789abcdef",
    about: "unmapped",
    tenant: "fabrikam-msp",
    customer: { key: "contoso", name: "Contoso BV" },
    title: "Visio Plan 2",
    text: "Microsoft bills it as CFQ7TTC0HD32:0002, which nothing maps. Nothing is billed for it until it is mapped.",
    fix: "Add CFQ7TTC0HD32:0002 to a product in tenants/fabrikam-msp/services.yaml, or ignore it with a reason; then plan again.",
    money: { amount: "24.60", currency: "EUR" },
    origin: { file: "tenants/fabrikam-msp/billing/microsoft/2026-11-G046233912.csv", line: 12, column: 1 },
    ...given,
  };
}

export function aPart(given: Partial<Part> = {}): Part {
  const { fresh = [], changed = [], standing = [], resolved = [] } = given;
  return {
    tenant: "fabrikam-msp",
    because: "news",
    fresh,
    changed,
    standing,
    resolved,
    current: [...fresh, ...changed, ...standing],
    gone: [],
    ...given,
  };
}

export function aDigest(...parts: readonly Part[]): Digest {
  return makeDigest("mail billing@fabrikam.example", parts);
}

function priceOf(key: string, name: string, cost: string): Notice {
  const { fix: _fix, money: _money, ...rest } = aNotice();
  return {
    ...rest,
    id: `price-changes:${key}`,
    about: "price-changes",
    customer: { key, name },
    title: "Microsoft 365 Business Premium",
    text: "cost 17.20 → 18.00",
    day: "2026-11-01",
    monthly: { price: "0", cost },
    origin: { file: `tenants/fabrikam-msp/customers/${key}.yaml`, line: 7, column: 3 },
  };
}

export function mondayDigest(): Digest {
  const { money: _money, ...plain } = aNotice();
  return aDigest(
    aPart({
      toldAt: "2026-11-20T06:10:00.000Z",
      fresh: [
        {
          ...plain,
          id: "errors:run:fabrikam-msp/adatum/m365/premium",
          about: "errors",
          customer: { key: "adatum", name: "Adatum NV" },
          title: "Microsoft 365 Business Premium could not be written",
          text: "Autotask refused it: the contract 5103 was closed on 20 Nov 2026.",
          fix: "The next run tries again; if it fails again, mend what is named.",
          origin: { file: "tenants/fabrikam-msp/customers/adatum.yaml", line: 7, column: 3 },
        },
        {
          ...plain,
          id: "blocked:customer:northwind",
          about: "blocked",
          customer: { key: "northwind", name: "Northwind Traders" },
          title: "Refused by a guardrail",
          text: "Northwind Traders would lose 12 of 40 units (30%), more than unitsDown allows (20%).",
          fix: "Look at the plan: approve these changes in approvals/, or correct what causes them.",
          origin: { file: "concordat.yaml", line: 6, column: 3 },
        },
        aNotice(),
        aNotice({
          id: "unmapped:zc3",
          customer: { key: "", name: "" },
          title:
            "Tailspin Toys (tailspin.onmicrosoft.com) is billed 1,812.00 EUR on invoice G046233912 and belongs to no customer file",
          text: "",
          fix: "Add it to vendors of a customer in tenants/fabrikam-msp/customers/, with enabled: false if it is not to be billed.",
          money: { amount: "1812.00", currency: "EUR" },
        }),
        priceOf("litware", "Litware", "12.00"),
        priceOf("contoso", "Contoso BV", "20.00"),
        priceOf("wingtip", "Wingtip Toys", "6.40"),
      ],
      changed: [
        {
          ...plain,
          id: "expiring:fabrikam-msp/fourth-coffee/azure",
          about: "expiring",
          customer: { key: "fourth-coffee", name: "Fourth Coffee" },
          title: "Contract azure (Azure, 5105)",
          text: "no other contract follows it, so that nobody is billed for it from the day after",
          fix: "Move its end in the PSA, or declare its successor (follows).",
          day: "2026-12-20",
          origin: { file: "tenants/fabrikam-msp/customers/fourth-coffee.yaml", line: 2, column: 7 },
        },
      ],
      standing: [
        {
          ...plain,
          id: "blocked:woodgrove",
          about: "blocked",
          customer: { key: "woodgrove", name: "Woodgrove Bank" },
          title: "Power BI Pro",
          text: "No source of a price: the price sheet of November does not hold it. The line stays as it is.",
          fix: "Add the price sheet, or a retail rule to power-bi-pro in tenants/fabrikam-msp/services.yaml:18.",
          since: "2026-11-19T06:10:00.000Z",
          origin: { file: "tenants/fabrikam-msp/services.yaml", line: 18, column: 3 },
        },
      ],
      resolved: [
        {
          about: "errors",
          title: "csp: the invoice G046233911 does not add up",
          since: "2026-11-17T06:10:00.000Z",
        },
        {
          about: "blocked",
          title: "Refused by a guardrail",
          customer: "proseware",
          customerName: "Proseware",
          since: "2026-11-20T06:10:00.000Z",
        },
      ],
    }),
  );
}
