/** Written by `npm run generate` from schema/. Change the schemas, not this file. */
export type EveryFile = ApprovalFile | AuditEntry | Contract | Line | CustomerFile | Secret | Freeze | GuardrailSettings | IgnoredProduct | NoticesTold | NotificationSettings | MailServer | Audience | Plan | PlanValues | PlanMoney | PlanPriceAndCost | PlanPlaceInAFile | PlanReason | PlanFinding | PlanSegment | PlanVersion | PlanFieldChange | PlanChange | PlanLater | PlanBlocked | PlanStepByHand | PlanAsIs | PlanLeftAlone | PlanContract | PlanMoneyOfACustomer | PlanSeats | PlanAccount | PlanVendorCustomer | PlanCustomer | PlanApproval | PlanRefusedChange | PlanContribution | PlanFreeze | PlanVendorData | PlanRefusal | PlanRead | PlanRequestsToCome | PlanTenant | ServicesFile | Product | State | AutotaskSettings | ConnectWiseSettings | PartnerCenterSettings | FilesAndFolders | TenantFile | Connection | Program | WorkspaceFile;
/**
 * A record as it stands or as it will be: what apply compares with the live one.
 */
export type PlanVersion = PlanNoRecord | PlanRecordWithFields | PlanLineOverDays;
/**
 * A path, or a list of paths.
 */
export type FilesAndFolders = string | string[];
/**
 * tenants/<tenant>/approvals/<name>.yaml: changes that a guardrail refused and that somebody approved, exactly as the plan showed them. A plan with refusals prints this file, ready to be signed.
 */
export interface ApprovalFile {
    /**
     * Says what this file is. Always approval here.
     */
    kind: "approval";
    /**
     * Who approves, for example Sanne de Vries.
     */
    by: string;
    /**
     * Why, in a few words, for the colleague who reviews it and for whoever reads the history later.
     */
    reason: string;
    /**
     * The day it was approved.
     */
    on: string;
    /**
     * The last day it holds. Left out: until the changes are made; of the catalogue (services/…) 30 days from on, since a price there has no day, so the same change may come again.
     */
    until?: string;
    /**
     * The changes that are approved, as the plan prints them.
     *
     * @minItems 1
     */
    changes: ApprovedChange[];
}
/**
 * One change of one record: what it was made from and what it writes. A record that moved meanwhile, or another value, is another change.
 */
export interface ApprovedChange {
    /**
     * The record, as customer/contract/line, customer/contract or services/product.
     */
    record: string;
    /**
     * The change's fingerprint, as the plan prints it: 64 characters.
     */
    fingerprint: string;
}
/**
 * One line of audit/<tenant>/<year>/<month>/<run>.jsonl: one thing that happened in a run. Each entry holds the hash of the one before it, over the whole trail of a tenant.
 */
export interface AuditEntry {
    /**
     * The format of this entry.
     */
    formatVersion: 1;
    /**
     * Position in the tenant's trail, from 1, without a gap.
     */
    seq: number;
    /**
     * The run it belongs to.
     */
    run: string;
    /**
     * When it happened.
     */
    at: string;
    /**
     * The tenant.
     */
    tenant: string;
    /**
     * The customer's key.
     */
    customer?: string;
    /**
     * The contract's key.
     */
    contract?: string;
    /**
     * The line's key.
     */
    line?: string;
    /**
     * Who or what caused the run.
     */
    actor: string;
    /**
     * The commit of the configuration that was applied.
     */
    configCommit: string;
    /**
     * The digest of the plan that was applied.
     */
    planDigest: string;
    /**
     * What happened. unknown: the answer to a request was lost; settled: it was found out later.
     */
    kind: "run-started" | "applied" | "skipped" | "stale" | "failed" | "unknown" | "settled" | "manual-done" | "waived" | "run-finished";
    /**
     * The change's id in the plan.
     */
    change?: string;
    /**
     * What the plan was to do: create, update, end or manual.
     */
    action?: string;
    /**
     * The system that was written to.
     */
    system?: string;
    /**
     * The record's id there.
     */
    remoteId?: string;
    /**
     * The key of what was changed: tenant/customer/contract/line.
     */
    ref?: string;
    /**
     * The day it takes effect.
     */
    effective?: string;
    /**
     * The fields that were changed.
     */
    fields?: AuditField[];
    reason?: AuditReason;
    money?: AuditMoney;
    /**
     * In words.
     */
    message?: string;
    /**
     * The hash of the entry before it in the tenant's trail; 64 zeros for the first.
     */
    previous: string;
    /**
     * SHA-256 in hexadecimal over the entry without this field, written as JSON without spaces and with sorted keys.
     */
    hash: string;
}
/**
 * One field; a side that is left out: it had, or has, no value.
 */
export interface AuditField {
    /**
     * The field's name, with dots for fields inside fields.
     */
    path: string;
    /**
     * Its value before.
     */
    before?: {
        [k: string]: unknown | undefined;
    };
    /**
     * Its value after.
     */
    after?: {
        [k: string]: unknown | undefined;
    };
}
/**
 * Why it was done.
 */
export interface AuditReason {
    /**
     * The rule that asks for it.
     */
    rule: string;
    origin?: AuditOrigin;
}
/**
 * Where it is written in the workspace.
 */
export interface AuditOrigin {
    /**
     * The file, from the workspace's folder.
     */
    file: string;
    /**
     * Line, from 1.
     */
    line: number;
    /**
     * Column, from 1.
     */
    column: number;
}
/**
 * What the change costs or brings.
 */
export interface AuditMoney {
    /**
     * A month, with its sign.
     */
    monthly?: string;
    /**
     * Once, with its sign.
     */
    once?: string;
    /**
     * The currency of both.
     */
    currency: string;
}
/**
 * One contract: an existing one that is adopted, or one that is created, and how its lines follow the vendor.
 */
export interface Contract {
    /**
     * The contract's key, unique for the customer, for example cloud-2026.
     */
    key: string;
    /**
     * The id of an existing contract in the PSA. It is never created and its start is never written.
     */
    adopt?: string;
    create?: CreatedContract;
    account?: AccountOfAContract;
    /**
     * The programs whose charges are billed on this contract, for example [microsoft-csp].
     *
     * @minItems 1
     *
     * Items: A short name of your own choice in lower case letters, digits and hyphens, for example cloud-2026. It is kept for good: changing it later makes it another thing.
     */
    programs: string[];
    /**
     * The first day of billing in UTC: an invoice is taken when its charge period ends on or after this day.
     */
    billsFrom?: string;
    /**
     * Before this day no line, status or renewal of the contract is written.
     */
    manageFrom?: string;
    /**
     * The first day of a created contract: a day, or subscription (the earliest start among its active subscriptions).
     */
    startsOn?: string;
    /**
     * The last day of the contract. Declared, it is written at the first apply; left out, the PSA's end is left alone.
     */
    endsOn?: string;
    /**
     * The key of this customer's contract it comes after: it starts the day after that one ends.
     */
    follows?: string;
    renew?: Renewal;
    ended?: EndedContract;
    /**
     * Which prices are written: cost-and-retail (unit cost and unit price), cost-only, none (only units), or none-on-update (both on a new line, only units afterwards). A price declared on a line is always written. Left out: cost-and-retail.
     */
    pricingStrategy?: "cost-and-retail" | "cost-only" | "none" | "none-on-update";
    /**
     * When fewer units take effect: now, next-period, or term-end; never below what the vendor still bills. Left out: next-period.
     */
    decreases?: "now" | "next-period" | "term-end";
    /**
     * What happens to a line that a final vendor statement no longer bills: zero (units to 0), cancel (end the line), or keep. Left out: zero.
     */
    onMissing?: "zero" | "cancel" | "keep";
    /**
     * What happens to days that can no longer be billed on the line because their period is posted: manual (a step for a person), charge (a one-time charge on the contract), or waive. Left out: manual.
     */
    catchUp?: "manual" | "charge" | "waive";
    /**
     * Whether the contract's status follows its subscriptions: follow or never. Left out: follow. Once each of them has ended it is made inactive, or ended where the PSA has no status to write; it comes back when one is billed again.
     */
    status?: "follow" | "never";
    /**
     * Whether a start in the past may make the PSA bill periods before the present one. Left out: false.
     */
    allowBackBilling?: boolean;
    /**
     * What is special about single products on this contract. Products without an entry are billed all the same.
     */
    lines?: Line[];
}
/**
 * A contract to be made in the PSA. Needs startsOn or follows.
 */
export interface CreatedContract {
    /**
     * The contract's name; %customer% stands for the customer's name.
     */
    name: string;
    /**
     * How often it is billed.
     */
    period: "monthly" | "quarterly" | "half-yearly" | "yearly";
    /**
     * How long it runs, for example 1 year.
     */
    term?: string;
    /**
     * The name of the PSA's contract category.
     */
    category?: string;
}
/**
 * The account this contract stands on, where it is not the customer's own: in another PSA, for example, while a customer moves from one to the other.
 */
export interface AccountOfAContract {
    /**
     * The connection to the PSA it is in.
     */
    in: string;
    /**
     * The account's id there, for example 29683512.
     */
    id: string;
}
/**
 * Extends the contract when its end comes near, as long as a subscription is active.
 */
export interface Renewal {
    /**
     * How long before its end, for example 30 days.
     */
    within: string;
    /**
     * By how much, for example 1 year.
     */
    by: string;
}
/**
 * Ends the contract for good: the entry stays in the file as the reason.
 */
export interface EndedContract {
    /**
     * The last day of the contract.
     */
    on: string;
    /**
     * Why, in a few words, for the colleague who reviews it and for whoever reads the history later.
     */
    reason: string;
}
/**
 * What is special about one product on this contract.
 */
export interface Line {
    /**
     * The product's key in services.yaml.
     */
    product: string;
    /**
     * The id of the contract's line that stands for this product, where its service is on the contract twice.
     */
    existing?: string;
    /**
     * Prices agreed with the customer, each in force from its day until the next one.
     */
    prices?: DeclaredPrice[];
    exclude?: ExcludedUnits;
    ignore?: IgnoredProduct;
    /**
     * Divides the units over several lines, for example by department. One part takes the rest.
     *
     * @minItems 1
     */
    split?: PartOfASplit[];
}
/**
 * One agreed price.
 */
export interface DeclaredPrice {
    /**
     * The first day it is in force.
     */
    from: string;
    /**
     * The price of one unit a period, for example 24.50.
     */
    amount: string;
}
/**
 * Units that are not billed to the customer.
 */
export interface ExcludedUnits {
    /**
     * How many units, for example 2.
     */
    quantity: number;
    /**
     * Why, in a few words, for the colleague who reviews it and for whoever reads the history later.
     */
    reason: string;
    /**
     * The first day they are left out.
     */
    from?: string;
    /**
     * The last day they are left out.
     */
    until?: string;
}
/**
 * Charges for it are left unbilled on purpose, with the reason and the last day that holds.
 */
export interface IgnoredProduct {
    /**
     * Why, in a few words, for the colleague who reviews it and for whoever reads the history later.
     */
    reason: string;
    /**
     * The last day it is left unbilled.
     */
    until?: string;
}
/**
 * One part: a fixed number of units, or the rest.
 */
export interface PartOfASplit {
    /**
     * The part's key, unique in the split.
     */
    key: string;
    /**
     * What the invoice says, for example Head office.
     */
    text?: string;
    /**
     * A fixed number of units.
     */
    quantity?: number;
    /**
     * This part takes the units that are left.
     */
    rest?: true;
    /**
     * The id of the contract's line that stands for this part.
     */
    existing?: string;
}
/**
 * tenants/<tenant>/customers/<customer>.yaml: one customer, its account in the PSA, the vendor customers that feed it, and its contracts.
 */
export interface CustomerFile {
    /**
     * Says what this file is. Always customer here.
     */
    kind: "customer";
    /**
     * The customer's name as people know it, for example Contoso BV.
     */
    name: string;
    /**
     * Whether this customer is billed. Left out: true. With false nothing of it is planned.
     */
    enabled?: boolean;
    account: Account;
    /**
     * The vendor customers whose charges this customer is billed for. Several may feed one account.
     */
    vendors?: VendorCustomer[];
    hold?: Hold;
    guardrails?: GuardrailsOfACustomer;
    /**
     * The customer's contracts that are managed here.
     */
    contracts?: Contract[];
}
/**
 * The customer's account in the PSA.
 */
export interface Account {
    /**
     * The connection of the PSA.
     */
    in: string;
    /**
     * The account's id there, for example 29683512.
     */
    id: string;
}
/**
 * One vendor customer.
 */
export interface VendorCustomer {
    /**
     * The connection its charges come from.
     */
    from: string;
    /**
     * The vendor's id of its customer (Microsoft: the tenant id), for example 6f1c0a52-8d5e-4f0b-9c36-0b3f3f0c7a11.
     */
    id: string;
    /**
     * Its domain, for people to recognise it by, for example contoso.onmicrosoft.com.
     */
    domain?: string;
}
/**
 * A pause: the plan shows this customer's changes, apply waits until after the day.
 */
export interface Hold {
    /**
     * The last day of the pause.
     */
    until: string;
    /**
     * Why, in a few words, for the colleague who reviews it and for whoever reads the history later.
     */
    reason: string;
}
/**
 * Limits for this customer in place of the tenant's: of those that are judged customer by customer.
 */
export interface GuardrailsOfACustomer {
    /**
     * The largest share of its units that one apply may take away, for example 50%.
     */
    unitsDown?: string;
    /**
     * The smallest margin its contracts may be left with by a change, for example 2%.
     */
    minMargin?: string;
}
/**
 * Where a secret is found. The secret itself is never written in a file: name an environment variable (env), a command that prints it (exec), or a file outside the repository (file).
 */
export interface Secret {
    /**
     * The environment variable that holds the secret, for example AUTOTASK_SECRET.
     */
    env?: string;
    /**
     * The command that prints the secret, as a list of words, for example [op, read, "op://msp/autotask/secret"]. No shell is involved.
     *
     * @minItems 1
     * @maxItems 50
     *
     * Items: One word of the command.
     */
    exec?: string[];
    /**
     * The file that holds the secret and nothing else, for example /run/secrets/autotask.
     */
    file?: string;
}
/**
 * Days on which apply writes nothing: the plan shows everything, and apply goes on after the last day. Either from a day to a day, or monthly.
 */
export interface Freeze {
    /**
     * The first day.
     */
    from?: string;
    /**
     * The last day, included.
     */
    to?: string;
    monthly?: MonthlyFreeze;
    /**
     * Why, in a few words, for the colleague who reviews it and for whoever reads the history later.
     */
    reason: string;
}
/**
 * Every month, from a day of the month to another, both included; the last day may lie in the next month, for example { from: 28, to: 3 }. A day that a month does not have is its last day.
 */
export interface MonthlyFreeze {
    /**
     * The first day of the month, from 1 to 31.
     */
    from: number;
    /**
     * The last day of the month, included, from 1 to 31.
     */
    to: number;
}
/**
 * Limits on what one apply may change for one tenant. What goes over a limit is refused for the customers concerned; the others are applied. A limit that is left out does not hold. A change that an approval names (approvals/*.yaml) is left out of every sum.
 */
export interface GuardrailSettings {
    /**
     * The most changes one apply may make, those of the catalogue included, for example 200.
     */
    changes?: number;
    /**
     * The largest share of the managed lines that one apply may change, for example 30%. Counts from 20 managed lines up.
     */
    shareOfLines?: string;
    /**
     * The largest share of a customer's units that one apply may take away, for example 20%. Judged customer by customer, whatever their size: where each stays within it, so does the tenant.
     */
    unitsDown?: string;
    monthlyMoney?: MonthlyMoneyLimits;
    onceMoney?: OneTimeMoneyLimits;
    servicePrices?: ServicePriceLimits;
    /**
     * The smallest margin that a customer's contracts, or a service of the catalogue, may be left with by a change, as a share of the price, for example 5%. Without it a line below cost is only a warning.
     */
    minMargin?: string;
    /**
     * The most contracts and lines one apply may end or shorten, for example 5.
     */
    ends?: number;
    vendorData?: VendorDataLimits;
}
/**
 * How far one apply may move the money a month, over all customers, in the tenant's currency. Each way counts by itself.
 */
export interface MonthlyMoneyLimits {
    /**
     * The most a month may rise, for example 500.
     */
    up?: string;
    /**
     * The most a month may fall, for example 200.
     */
    down?: string;
}
/**
 * How far one apply may move money that is billed once: what changes add to days before the present period that are still open, over all customers, in the tenant's currency. Each way counts by itself.
 */
export interface OneTimeMoneyLimits {
    /**
     * The most that may be billed once, for example 1000.
     */
    up?: string;
    /**
     * The most that may be credited once, for example 200.
     */
    down?: string;
}
/**
 * How far one apply may move the price or the cost of a service in the PSA's catalogue, as a share of what it was.
 */
export interface ServicePriceLimits {
    /**
     * The furthest up, for example 25%.
     */
    up?: string;
    /**
     * The furthest down, for example 10%.
     */
    down?: string;
}
/**
 * How old the vendor's bills may be that changes rest on.
 */
export interface VendorDataLimits {
    /**
     * The most days since the last day of the newest invoice's period, for example 45 days. A program whose newest invoice is older has its changes refused.
     */
    maxAge: string;
}
/**
 * notices/<tenant>.json on the audit branch, and notices.json for what concerns the whole workspace: which notices stand, and who was told of them. Written by notify. Where it is removed, what stands is told once more.
 */
export interface NoticesTold {
    /**
     * The format of this file.
     */
    formatVersion: 1;
    /**
     * The tenant. Left out: the whole workspace.
     */
    tenant?: string;
    /**
     * Every notice that somebody was told of and that was not resolved yet, by its id.
     */
    notices: {
        [k: string]: NoticeTold | undefined;
    };
    /**
     * What each audience was told, by its way: mail and the address, or slack or teams and where its secret is found.
     */
    audiences: {
        [k: string]: AudienceTold | undefined;
    };
}
/**
 * A notice.
 */
export interface NoticeTold {
    /**
     * Its topic.
     */
    about: "errors" | "price-changes" | "unmapped" | "blocked" | "expiring";
    /**
     * What it is about.
     */
    title: string;
    /**
     * The key of its customer.
     */
    customer?: string;
    /**
     * The name of its customer.
     */
    customerName?: string;
    /**
     * When it was first seen.
     */
    since: string;
}
/**
 * What one audience was told.
 */
export interface AudienceTold {
    /**
     * When it was last sent a digest.
     */
    toldAt: string;
    /**
     * The fingerprint of each notice as it was told, by its id.
     */
    notices: {
        /**
         * What it said.
         */
        [k: string]: string | undefined;
    };
}
/**
 * Whom concordat notify tells what a run left for people. In concordat.yaml: of every tenant; in a tenant.yaml: of that tenant alone, beside those of concordat.yaml.
 */
export interface NotificationSettings {
    mail?: MailServer;
    /**
     * Who is told, each by one way: mail, slack or teams.
     *
     * @maxItems 50
     */
    audiences?: Audience[];
    /**
     * After how many days what still stands is told once more, for example 3 days. Left out: 3 days.
     */
    remindAfter?: string;
}
/**
 * The server that mails are handed to. Left out in a tenant.yaml: that of concordat.yaml.
 */
export interface MailServer {
    /**
     * Its address, for example smtp.example.com, smtp.example.com:587 or smtps://smtp.example.com:465. Always with TLS, but on this machine itself: with smtps, or on port 465, from the first byte, else by STARTTLS. Left out port: 465 with smtps, else 587.
     */
    server: string;
    username?: Secret;
    password?: Secret;
    /**
     * The address mails come from, for example concordat@example.com.
     */
    from: string;
}
/**
 * Who is told, and of what: exactly one of mail, slack and teams.
 */
export interface Audience {
    /**
     * Mail addresses; each gets a mail of its own.
     *
     * @minItems 1
     * @maxItems 50
     *
     * Items: An e-mail address.
     */
    mail?: string[];
    slack?: Secret;
    teams?: Secret;
    /**
     * What they are told. Left out: all of it.
     *
     * @minItems 1
     *
     * Items: errors (what could not be read, failed or had moved), price-changes (of costs and prices), unmapped (what the vendor bills and nothing maps), blocked (customers that a guardrail refused or that wait for somebody), expiring (contracts that end without a successor).
     */
    about?: ("errors" | "price-changes" | "unmapped" | "blocked" | "expiring")[];
}
/**
 * What apply would write, what waits, what a person does by hand, and the money of it. Made by concordat plan; the only input of apply and of every rendering.
 */
export interface Plan {
    /**
     * The format of this file.
     */
    formatVersion: 1;
    tool: PlanTool;
    workspace: PlanWorkspace;
    /**
     * The day the plan was made for, in the tenants' own time zones.
     */
    asOf: string;
    /**
     * When it was made.
     */
    createdAt: string;
    scope: PlanScope;
    /**
     * What is planned, by tenant.
     */
    tenants: PlanTenant[];
    /**
     * Findings of the files, and what ended the run if something did.
     */
    findings: PlanFinding[];
    /**
     * What it comes to: nothing to write; changes; something waits for somebody; not all could be planned.
     */
    result: "no-changes" | "changes" | "blocked" | "failed";
    /**
     * Digest of all the above except createdAt and the times of the reads: the same plan has the same digest.
     */
    digest: string;
}
/**
 * What made the plan.
 */
export interface PlanTool {
    /**
     * Always concordat.
     */
    name: "concordat";
    /**
     * Its version.
     */
    version: string;
}
/**
 * The files the plan was made from.
 */
export interface PlanWorkspace {
    /**
     * Digest of the files.
     */
    digest: string;
    /**
     * The commit they stood in, where they stood in one.
     */
    commit?: string;
}
/**
 * What was asked for. Left out: everything.
 */
export interface PlanScope {
    /**
     * Only this tenant.
     */
    tenant?: string;
    /**
     * Only this customer.
     */
    customer?: string;
}
/**
 * Everything planned for one tenant.
 */
export interface PlanTenant {
    /**
     * The tenant's name.
     */
    tenant: string;
    /**
     * The time zone of its contract days.
     */
    timezone: string;
    /**
     * The currency of all its amounts.
     */
    currency: string;
    /**
     * What was read, and when.
     */
    reads: PlanRead[];
    /**
     * The newest invoice of each program.
     */
    vendorData?: PlanVendorData[];
    freeze?: PlanFreeze;
    /**
     * Changes of the catalogue. They belong to no customer.
     */
    services: PlanChange[];
    /**
     * What the catalogue needs only for customers that are not written now. It is made once they are.
     */
    withheld?: PlanChange[];
    /**
     * Its customers.
     */
    customers: PlanCustomer[];
    /**
     * Findings of the tenant as a whole.
     */
    findings: PlanFinding[];
    /**
     * Guardrails that were exceeded.
     */
    refusals: PlanRefusal[];
    /**
     * What apply will ask of each connection.
     */
    api: PlanRequestsToCome[];
}
/**
 * One connection that was read.
 */
export interface PlanRead {
    /**
     * The connection.
     */
    connection: string;
    /**
     * Its system.
     */
    system: string;
    /**
     * What people call the system.
     */
    title: string;
    /**
     * When it was read.
     */
    at: string;
    /**
     * How many requests it took.
     */
    requests: number;
}
/**
 * The newest invoice of a program.
 */
export interface PlanVendorData {
    /**
     * The program's key.
     */
    program: string;
    /**
     * What people call the vendor.
     */
    title: string;
    /**
     * The newest invoice. Left out, as its days: there is none.
     */
    invoice?: string;
    /**
     * The first day it answers for.
     */
    from?: string;
    /**
     * The last day it answers for.
     */
    to?: string;
}
/**
 * Nothing is written for the tenant until after a day.
 */
export interface PlanFreeze {
    /**
     * The last day.
     */
    until: string;
    /**
     * Why.
     */
    reason: string;
    origin: PlanPlaceInAFile;
}
/**
 * Where something was written. Lines and columns count from 1.
 */
export interface PlanPlaceInAFile {
    /**
     * The file, from the root of the workspace.
     */
    file: string;
    /**
     * The line.
     */
    line: number;
    /**
     * The column.
     */
    column: number;
}
/**
 * One write to one record of a system.
 */
export interface PlanChange {
    /**
     * Stable for the same change of the same record.
     */
    id: string;
    /**
     * The connection that is written to.
     */
    connection: string;
    /**
     * Its system, for example autotask.
     */
    system: string;
    /**
     * What is changed.
     */
    kind: "service" | "contract" | "line";
    /**
     * The key: tenant/customer/contract/line, tenant/customer/contract, or tenant/services/product.
     */
    key: string;
    /**
     * What a person calls it.
     */
    title: string;
    /**
     * What happens to it.
     */
    action: "create" | "update" | "end";
    /**
     * The day it takes effect.
     */
    effective: string;
    /**
     * The record's id in the system. Left out: there is no record yet.
     */
    remoteId?: string;
    /**
     * The fields that change.
     */
    fields: PlanFieldChange[];
    values: PlanValues;
    base: PlanVersion;
    target: PlanVersion;
    reason: PlanReason;
    /**
     * Who caused it: the YAML, a person in the PSA, or the vendor.
     */
    mover: "config" | "person" | "vendor";
    monthly?: PlanPriceAndCost;
    /**
     * Units that an end takes away at a price that is not known: monthly is without theirs. Left out: none.
     */
    unknownPrice?: number;
    takesOver?: PlanPriceAndCost;
    once?: PlanPriceAndCost;
    /**
     * What a reviewer should be warned of.
     */
    flags: ("destructive" | "irreversible" | "provisional" | "recreate" | "below-cost" | "back-billing")[];
    /**
     * Ids of the changes that must be made first.
     */
    dependsOn: string[];
    /**
     * Digest of record, base version and new values: what an approval names and apply checks.
     */
    fingerprint: string;
    approved?: PlanApproval;
}
/**
 * One field, before and after.
 */
export interface PlanFieldChange {
    /**
     * The field in our words, for example quantity or unitPrice.
     */
    path: string;
    /**
     * What stands.
     */
    before: string | number | boolean | null;
    /**
     * What will stand.
     */
    after: string | number | boolean | null;
}
/**
 * Values by field name.
 */
export interface PlanValues {
    /**
     * The value of a field: text, number, yes or no, or null for none. Amounts are text.
     */
    [k: string]: string | number | boolean | null | undefined;
}
/**
 * There is none.
 */
export interface PlanNoRecord {
    /**
     * Says that there is no record.
     */
    kind: "absent";
}
/**
 * A record by its fields.
 */
export interface PlanRecordWithFields {
    /**
     * Says that the record is told by its fields.
     */
    kind: "fields";
    fields: PlanValues;
}
/**
 * A line as its units and prices over days.
 */
export interface PlanLineOverDays {
    /**
     * Says that the record is a line.
     */
    kind: "line";
    /**
     * The first day that could be written when the plan was made.
     */
    openFrom: string;
    /**
     * Units and prices from that day on, sorted by day.
     */
    segments: PlanSegment[];
    /**
     * What it may read as instead: how far an amount carries over later steps is not known.
     */
    or?: PlanSegment[][];
}
/**
 * From a day on: so many units at this cost and price a period.
 */
export interface PlanSegment {
    /**
     * The first day.
     */
    from: string;
    /**
     * Units.
     */
    quantity: number;
    /**
     * What the vendor takes for one unit. Left out: not known, or not ours to say.
     */
    unitCost?: string;
    /**
     * What the customer pays for one unit. Left out: not known, or not ours to say.
     */
    unitPrice?: string;
}
/**
 * Why something is so.
 */
export interface PlanReason {
    /**
     * The rule it rests on, for example ZC-16.
     */
    rule: string;
    /**
     * Why, in billing words.
     */
    text: string;
    origin?: PlanPlaceInAFile;
}
/**
 * What the customer pays and what the vendor takes, in the tenant's currency. Signed where it is a difference.
 */
export interface PlanPriceAndCost {
    /**
     * What the customer pays.
     */
    price: string;
    /**
     * What the vendor takes.
     */
    cost: string;
}
/**
 * An approval that a change rests on. Guardrails leave the change out of their sums.
 */
export interface PlanApproval {
    /**
     * Who approved it.
     */
    by: string;
    /**
     * The day it was approved.
     */
    on: string;
    /**
     * Why.
     */
    reason: string;
    origin: PlanPlaceInAFile;
}
/**
 * Everything planned for one customer.
 */
export interface PlanCustomer {
    /**
     * The customer's key.
     */
    key: string;
    /**
     * The customer's name.
     */
    name: string;
    account: PlanAccount;
    /**
     * The vendor customers that feed it.
     */
    vendors: PlanVendorCustomer[];
    /**
     * Whether apply writes for this customer: planned; held by the YAML; refused by a guardrail; failed, since something could not be read; unsupported, since its file asks for something this version does not do; disabled.
     */
    status: "planned" | "held" | "refused" | "failed" | "unsupported" | "disabled";
    because?: PlanReason;
    /**
     * Its contracts.
     */
    contracts: PlanContract[];
    /**
     * What apply would write, in order.
     */
    changes: PlanChange[];
    /**
     * What is due on a later day.
     */
    later: PlanLater[];
    /**
     * What cannot be planned until somebody acts.
     */
    blocked: PlanBlocked[];
    /**
     * Lines that are as they should be. Listed only beside something else; asIsCount always counts.
     */
    asIs: PlanAsIs[];
    /**
     * How many lines are as they should be.
     */
    asIsCount: number;
    /**
     * What is done by hand.
     */
    manual: PlanStepByHand[];
    /**
     * What was deliberately not touched.
     */
    left: PlanLeftAlone[];
    /**
     * What a person should know.
     */
    findings: PlanFinding[];
    money?: PlanMoneyOfACustomer;
    seats?: PlanSeats;
    settles?: PlanSettledDefaults;
    origin: PlanPlaceInAFile;
}
/**
 * The PSA's record of the customer.
 */
export interface PlanAccount {
    /**
     * The connection of the PSA.
     */
    connection: string;
    /**
     * Its system, for example autotask.
     */
    system: string;
    /**
     * The account's id.
     */
    id: string;
    /**
     * The account's name in the PSA.
     */
    name?: string;
}
/**
 * A customer at the vendor whose charges this customer is billed for.
 */
export interface PlanVendorCustomer {
    /**
     * The connection its charges come from.
     */
    connection: string;
    /**
     * Its id at the vendor.
     */
    id: string;
    /**
     * Its domain.
     */
    domain?: string;
}
/**
 * One contract of the customer, as it stands or will be made.
 */
export interface PlanContract {
    /**
     * Its key: tenant/customer/contract.
     */
    key: string;
    /**
     * Its key in the YAML.
     */
    name: string;
    /**
     * The record's id in the system.
     */
    remoteId?: string;
    /**
     * The connection of the PSA it stands in, where that is not the customer's own.
     */
    connection?: string;
    /**
     * The record's name in the system.
     */
    remoteName?: string;
    /**
     * The record's address.
     */
    url?: string;
    /**
     * How often it is billed, for example monthly.
     */
    period: string;
    /**
     * Its first day.
     */
    startsOn?: string;
    /**
     * Its last day.
     */
    endsOn?: string;
    /**
     * The last day that is approved and posted.
     */
    postedThrough?: string;
    /**
     * How Concordat stopped it, since nothing is billed on it any more: it was made inactive, or was ended. Left out: it runs.
     */
    stopped?: "inactive" | "ended";
    /**
     * Whether this plan makes it.
     */
    isNew: boolean;
}
/**
 * Something due on a later day. Nothing is written before it.
 */
export interface PlanLater {
    /**
     * The key of the line or contract.
     */
    key: string;
    /**
     * What a person calls it.
     */
    title: string;
    /**
     * The day it is due.
     */
    day: string;
    /**
     * The fields that will change.
     */
    fields: PlanFieldChange[];
    reason: PlanReason;
    monthly?: PlanPriceAndCost;
}
/**
 * A line or contract that cannot be planned until somebody acts. Its units stay as they are.
 */
export interface PlanBlocked {
    /**
     * The key of the line or contract.
     */
    key: string;
    /**
     * What a person calls it.
     */
    title: string;
    /**
     * Units, where they are known.
     */
    quantity?: number;
    /**
     * Price of one unit, where it is known.
     */
    unitPrice?: string;
    money?: PlanMoney;
    reason: PlanReason;
    /**
     * What to do.
     */
    fix: string;
}
/**
 * An amount in a currency. Two currencies are never added.
 */
export interface PlanMoney {
    /**
     * The amount, for example 24.60.
     */
    amount: string;
    /**
     * Its currency.
     */
    currency: string;
}
/**
 * A line that is as it should be.
 */
export interface PlanAsIs {
    /**
     * The line's key.
     */
    key: string;
    /**
     * What a person calls it.
     */
    title: string;
    /**
     * Units.
     */
    quantity: number;
    /**
     * Price of one unit, where it is known.
     */
    unitPrice?: string;
}
/**
 * What the system's API cannot do, or a person must decide.
 */
export interface PlanStepByHand {
    /**
     * Written into the record, so that a later run recognises it.
     */
    marker: string;
    /**
     * The key of the line or contract.
     */
    key: string;
    /**
     * What to do, in one sentence.
     */
    title: string;
    /**
     * Why it is done by hand.
     */
    why: string;
    /**
     * The way to the screen.
     */
    where: string;
    /**
     * The screen's address.
     */
    url?: string;
    /**
     * What to enter, in the order of the screen.
     */
    enter: PlanEntry[];
    /**
     * How a later run recognises that it is done.
     */
    recognisedBy: string;
    once: PlanPriceAndCost;
    reason: PlanReason;
}
/**
 * One field of the screen and its value.
 */
export interface PlanEntry {
    /**
     * The field.
     */
    field: string;
    /**
     * The value.
     */
    value: string;
}
/**
 * Seen, and deliberately not touched.
 */
export interface PlanLeftAlone {
    /**
     * What it is.
     */
    what: string;
    /**
     * Why it is left alone.
     */
    why: string;
    /**
     * How many.
     */
    count: number;
    origin?: PlanPlaceInAFile;
}
/**
 * Something a person should know. An error stops what it is about; a warning does not.
 */
export interface PlanFinding {
    /**
     * How bad it is.
     */
    severity: "error" | "warning" | "note";
    /**
     * The rule, or a stable code in capitals.
     */
    rule: string;
    /**
     * What is wrong, in billing words.
     */
    message: string;
    /**
     * What to do next.
     */
    fix?: string;
    origin?: PlanPlaceInAFile;
    /**
     * The customer it is about.
     */
    customer?: string;
    /**
     * The product it is about.
     */
    product?: string;
    money?: PlanMoney;
}
/**
 * What the customer pays, before and after.
 */
export interface PlanMoneyOfACustomer {
    /**
     * The tenant's currency.
     */
    currency: string;
    now: PlanPriceAndCost;
    after: PlanPriceAndCost;
    /**
     * Units that stand after apply at a cost that is not known. The cost after apply is without theirs.
     */
    unknownCost?: number;
    /**
     * A month, from later days on.
     */
    later: PlanLaterAmounts[];
    onceByHand?: PlanPriceAndCost;
    onceEarlier?: PlanAmountsOfEarlierDays;
    invoice?: PlanInvoice;
}
/**
 * A month, from this day on.
 */
export interface PlanLaterAmounts {
    /**
     * The first day.
     */
    day: string;
    amounts: PlanPriceAndCost;
}
/**
 * What the changes add to open days before the period that holds the plan's day: once, on the invoices of those days.
 */
export interface PlanAmountsOfEarlierDays {
    /**
     * The first of those days.
     */
    from: string;
    /**
     * The last of those days.
     */
    to: string;
    /**
     * What the customer pays for them more or less than before.
     */
    price: string;
    /**
     * What the vendor takes for them more or less than before.
     */
    cost: string;
}
/**
 * What the period that holds the plan's day comes to after apply, with what is or will be entered by hand in it.
 */
export interface PlanInvoice {
    /**
     * The period's first day.
     */
    from: string;
    /**
     * The period's last day.
     */
    to: string;
    /**
     * What it comes to.
     */
    price: string;
    /**
     * What the period before it comes to, after apply where it is open still.
     */
    previous?: string;
}
/**
 * Seats the vendor bills against where each of them went.
 */
export interface PlanSeats {
    /**
     * Seats at the vendor.
     */
    vendor: number;
    /**
     * Billed after apply.
     */
    billed: number;
    /**
     * On blocked lines.
     */
    blocked: number;
    /**
     * Excluded in the YAML.
     */
    excluded: number;
    /**
     * Of ignored products.
     */
    ignored: number;
    /**
     * Billed still, because a decrease waits for its day.
     */
    waiting?: number;
}
/**
 * Defaults that this plan resolves, by name. They are recorded at the first apply and do not move later.
 */
export interface PlanSettledDefaults {
    [k: string]: string | undefined;
}
/**
 * A guardrail that was exceeded.
 */
export interface PlanRefusal {
    /**
     * Its name in the YAML, for example monthlyMoney.up.
     */
    guardrail: string;
    /**
     * What it allows.
     */
    limit: string;
    /**
     * What the plan comes to.
     */
    value: string;
    /**
     * The customers that are refused.
     */
    customers: string[];
    /**
     * What happened and what to do, in billing words.
     */
    message: string;
    origin?: PlanPlaceInAFile;
    /**
     * The changes it counted, as an approval names them.
     */
    changes?: PlanRefusedChange[];
    /**
     * The customers that add most to it, the largest first, at most five; of limits over the whole tenant.
     */
    largest?: PlanContribution[];
}
/**
 * What an approval file names under changes to have the change made.
 */
export interface PlanRefusedChange {
    /**
     * The record, from the tenant on: customer/contract/line.
     */
    record: string;
    /**
     * The change's fingerprint.
     */
    fingerprint: string;
}
/**
 * What a customer adds to something that is limited over the whole tenant.
 */
export interface PlanContribution {
    /**
     * The customer's key.
     */
    customer: string;
    /**
     * The customer's name.
     */
    name: string;
    /**
     * Money: a month, or once where the limit is of one-time money.
     */
    price: string;
}
/**
 * What apply will ask of one connection.
 */
export interface PlanRequestsToCome {
    /**
     * The connection.
     */
    connection: string;
    /**
     * Its system.
     */
    system: string;
    /**
     * Requests that apply will make.
     */
    predictedRequests: number;
    /**
     * How long they will take.
     */
    minutes: number;
    /**
     * Requests that the system takes in an hour.
     */
    hourlyLimit?: number;
    /**
     * Requests already used in this hour.
     */
    usedThisHour?: number;
    /**
     * Requests of the hour's limit that this connection may use. Apply stops there, and goes on when it is run again an hour later.
     */
    hourlyAllowed?: number;
    /**
     * How many runs of apply that makes.
     */
    runs?: number;
}
/**
 * tenants/<tenant>/services.yaml: our name for what the vendors sell, and the service of the PSA that bills it.
 */
export interface ServicesFile {
    /**
     * Says what this file is. Always services here.
     */
    kind: "services";
    products: Products;
}
/**
 * The products, each under a key of your choice, for example m365-business-premium.
 */
export interface Products {
    [k: string]: Product | undefined;
}
/**
 * One product: what the vendor calls it, and how we bill it.
 */
export interface Product {
    /**
     * What people call it, for example Microsoft 365 Business Premium.
     */
    title: string;
    vendor: VendorProduct;
    /**
     * Whether the vendor bills it by usage (Azure): an amount a month instead of seats. Left out: false.
     */
    usage?: boolean;
    service?: ServicesByConnection;
    retail?: RetailRule;
    ignore?: IgnoredProduct;
}
/**
 * What the vendor calls it.
 */
export interface VendorProduct {
    /**
     * The program that sells it, for example microsoft-csp.
     */
    program: string;
    /**
     * The vendor's ids of it, each as product:sku, for example CFQ7TTC0LCHC:0002. Several where the vendor changed the id.
     *
     * @minItems 1
     *
     * Items: A vendor id as product:sku, for example CFQ7TTC0LCHC:0002.
     */
    ids: string[];
    /**
     * Only this commitment: P1M (a month), P1Y (a year) or P3Y (three years). Left out: any.
     */
    term?: "P1M" | "P1Y" | "P3Y";
    /**
     * Only this way of paying the vendor: monthly, annual or triennial. Left out: any.
     */
    plan?: "monthly" | "annual" | "triennial";
}
/**
 * The PSA's service that bills it: its id, under the key of the connection. Left out: product sync makes one.
 */
export interface ServicesByConnection {
    /**
     * The service's id, for example 9001.
     */
    [k: string]: string | undefined;
}
/**
 * Where its retail price comes from: the vendor's price sheet (the default), a fixed price, a markup on the cost, or a discount on the sheet's retail price. One of them; for usage a markup only.
 */
export interface RetailRule {
    /**
     * Take the retail price of the vendor's price sheet.
     */
    sheet?: true;
    /**
     * This price a unit, for example 24.50.
     */
    fixed?: string;
    /**
     * The cost plus this share of it, for example 20%.
     */
    markup?: string;
    /**
     * The price sheet's retail price less this share of it, for example 5%.
     */
    discount?: string;
    /**
     * Round to a multiple of this amount, for example 0.05. Left out: to the cent.
     */
    round?: string;
}
/**
 * state/<tenant>.json on the audit branch: what a tenant's runs have to remember. Written by apply; not to be edited.
 */
export interface State {
    /**
     * The format of this file.
     */
    formatVersion: 1;
    /**
     * The tenant.
     */
    tenant: string;
    chain?: TrailEnd;
    lease?: Lease;
    /**
     * Which record stands for which key.
     */
    ids: {
        [k: string]: RemoteRecord | undefined;
    };
    /**
     * By key: the values that were last applied.
     */
    lastApplied: {
        [k: string]: LastApplied | undefined;
    };
    /**
     * By key and name: a default that depends on live data or on the day, settled once.
     */
    resolved: {
        [k: string]: ResolvedDefault | undefined;
    };
    /**
     * By change: steps a person has to do.
     */
    manual: {
        [k: string]: ManualStep | undefined;
    };
    /**
     * By key: writes of which no run has learned yet what came of them. The next run that can read their records says so in the trail.
     */
    unknown?: {
        [k: string]: UnknownOutcome | undefined;
    };
}
/**
 * The last entry of the tenant's trail. Left out before the first run.
 */
export interface TrailEnd {
    /**
     * The run that wrote it.
     */
    run: string;
    /**
     * Its position.
     */
    seq: number;
    /**
     * Its hash.
     */
    hash: string;
}
/**
 * The apply that is at work on the tenant; no other may start before it ends or its lease expires.
 */
export interface Lease {
    /**
     * The run that holds it.
     */
    run: string;
    /**
     * Who started it.
     */
    owner: string;
    /**
     * The page of its job.
     */
    url?: string;
    /**
     * Since when.
     */
    takenAt: string;
    /**
     * Until when, if it is not let go before.
     */
    expiresAt: string;
}
/**
 * A record in a system.
 */
export interface RemoteRecord {
    /**
     * The system.
     */
    system: string;
    /**
     * The record's id there.
     */
    id: string;
    /**
     * When.
     */
    at: string;
    /**
     * By which run.
     */
    run: string;
}
/**
 * Values as applied.
 */
export interface LastApplied {
    /**
     * Value by field.
     */
    fields: {
        [k: string]: unknown | undefined;
    };
    /**
     * When.
     */
    at: string;
    /**
     * By which run.
     */
    run: string;
}
/**
 * A settled default.
 */
export interface ResolvedDefault {
    /**
     * The value.
     */
    value: {
        [k: string]: unknown | undefined;
    };
    /**
     * When.
     */
    at: string;
    /**
     * By which run.
     */
    run: string;
}
/**
 * A step by hand.
 */
export interface ManualStep {
    /**
     * Whether it is done.
     */
    status: "open" | "done" | "waived";
    /**
     * How it was recognised, or why it was waived.
     */
    note?: string;
    /**
     * When.
     */
    at: string;
    /**
     * By which run.
     */
    run: string;
}
/**
 * A write whose answer was lost.
 */
export interface UnknownOutcome {
    /**
     * The change as it was planned.
     */
    change: {
        [k: string]: unknown | undefined;
    };
    /**
     * When.
     */
    at: string;
    /**
     * By which run.
     */
    run: string;
}
/**
 * A connection to Autotask PSA through its REST API, with an API-only user.
 */
export interface AutotaskSettings {
    /**
     * Always autotask here.
     */
    system: "autotask";
    username: Secret;
    secret: Secret;
    integrationCode: Secret;
    /**
     * The address at which the database's zone is asked for. Left out: https://webservices.autotask.net/atservicesrest/. Only https, or http on this machine itself.
     */
    url?: string;
    /**
     * How many requests may run at once for one kind of record. Autotask allows 3 for all programs that share the integration code. Left out: 2.
     */
    threads?: number;
    /**
     * The share of Autotask's hourly request limit, which all integrations of the database share, that may be used. Left out: 50%.
     */
    budgetShare?: string;
    /**
     * The name of the line of business for contracts that are created, where Autotask asks for one.
     */
    lineOfBusiness?: string;
    /**
     * How Autotask reports units that change inside a billing period: total (the new row holds all units), delta (it holds only the change), or detect (find out, and refuse when it cannot be told). Left out: detect.
     */
    unitRows?: "detect" | "total" | "delta";
    /**
     * What the amount of a part of a billing period is for in Autotask's unit rows: prorated (its days' share), full (the whole period), or detect (find out, and refuse what cannot be told). Left out: detect.
     */
    rowAmounts?: "detect" | "prorated" | "full";
}
/**
 * A connection to ConnectWise PSA (Manage) through its REST API, with the keys of an API member.
 */
export interface ConnectWiseSettings {
    /**
     * Always connectwise here.
     */
    system: "connectwise";
    /**
     * The site of the API. In the cloud https://api-eu.myconnectwise.net, https://api-na.myconnectwise.net or https://api-au.myconnectwise.net; else the address of your own server. Only https, or http on this machine itself.
     */
    url: string;
    /**
     * The company id that people write on the login page.
     */
    companyId: string;
    publicKey: Secret;
    privateKey: Secret;
    clientId: Secret;
    /**
     * How many requests may run at once. Left out: 4.
     */
    threads?: number;
    /**
     * The share of ConnectWise's 1,000 requests a minute, which all integrations of the site share, that may be used. Left out: 50%.
     */
    budgetShare?: string;
    /**
     * The name of the agreement type of contracts that are created, where the contract names no category.
     */
    agreementType?: string;
    /**
     * The name of the product type of catalog items that are created. Left out: the only one there is.
     */
    productType?: string;
    /**
     * How additions are read: by the report AgreementAdditions for many agreements at once, agreement by agreement, or detect (the report where the server has it). Left out: detect.
     */
    additions?: "detect" | "report" | "agreement";
    /**
     * Whether an addition still bills on its cancelled date (last-day) or not any more (next-day). ConnectWise does not document it; look at an invoice. Left out: last-day.
     */
    cancelledDate?: "last-day" | "next-day";
    /**
     * What an agreement with prorateFlag bills of an addition that begins or ends within a period: its share of the days (by-days), or all of the period (whole-periods), so that two additions in one period would bill it twice. Look at an invoice of such an agreement. With whole-periods, changes are dated on the first day of a period, and agreements are created without the flag. Left out: by-days.
     */
    proration?: "by-days" | "whole-periods";
}
/**
 * What Microsoft billed, read from the files that Partner Center and its APIs let partners download. Nothing is asked over the network, so no credentials are needed.
 */
export interface PartnerCenterSettings {
    /**
     * Always partner-center here.
     */
    system: "partner-center";
    files: FilesAndFolders;
    priceSheets?: FilesAndFolders;
    /**
     * Which prices of the price sheet apply to your customers. Left out: Commercial.
     */
    segment?: "Commercial" | "Government" | "Education" | "Charity";
    /**
     * The two capital letters of the country whose prices apply, for example NL. Needed where a price sheet holds several countries.
     */
    market?: string;
    /**
     * The totals that Microsoft's invoices state, against which the files are checked. An invoice without a known total is not final: what it does not bill is not taken as ended.
     *
     * Items: One invoice of Microsoft.
     */
    invoices?: {
        /**
         * The invoice's number, for example G012345678.
         */
        id: string;
        /**
         * What the invoice comes to, tax included, as its first page says.
         */
        total: string;
        /**
         * The invoice's currency.
         */
        currency: string;
        /**
         * The part of the invoice's total that its file does not show, for example a credit note: the file's lines plus this amount are the total.
         */
        adjustment?: {
            /**
             * The amount, below zero where it lowers the invoice, for example -3.20.
             */
            amount: string;
            /**
             * What it is, with the place on the invoice that says so.
             */
            reason: string;
        };
        /**
         * The billing period the invoice answers for. Left out: as the invoices list says, else the calendar month in which its latest monthly charge starts.
         */
        period?: {
            /**
             * Its first day.
             */
            from: string;
            /**
             * Its last day, included.
             */
            to: string;
        };
    }[];
}
/**
 * tenants/<tenant>/tenant.yaml: one managed service provider, the systems it works with and the vendor programs it bills.
 */
export interface TenantFile {
    /**
     * Says what this file is. Always tenant here.
     */
    kind: "tenant";
    /**
     * The tenant's key: the same as the name of its folder.
     */
    name: string;
    /**
     * The time zone in which a contract day begins and ends, for example Europe/Amsterdam.
     */
    timezone: string;
    /**
     * The currency the tenant bills in, for example EUR.
     */
    currency: string;
    connections: Connections;
    programs?: Programs;
    guardrails?: GuardrailSettings;
    notify?: NotificationSettings;
    /**
     * Days on which apply writes nothing for this tenant, beside those of concordat.yaml.
     */
    freeze?: Freeze[];
}
/**
 * The systems of this tenant: credentials and address of each, under a key of your choice, for example psa.
 */
export interface Connections {
    [k: string]: Connection | undefined;
}
/**
 * One system: which one it is, and its settings.
 */
export interface Connection {
    /**
     * The system this connection reaches: autotask or connectwise (a PSA), or partner-center (Microsoft's billing files).
     */
    system: "autotask" | "connectwise" | "partner-center";
    [k: string]: unknown | undefined;
}
/**
 * The vendors' programs that are billed, each under its fixed name.
 */
export interface Programs {
    [k: string]: Program | undefined;
}
/**
 * How one vendor program is billed: where its charges come from, which PSA they go to, and the policies its contracts start from.
 */
export interface Program {
    /**
     * The connection the charges come from.
     */
    from: string;
    /**
     * The connection of the PSA they are billed in.
     */
    to: string;
    /**
     * Whether this program is billed at all. Left out: true. With false nothing of it is planned.
     */
    enabled?: boolean;
    /**
     * What decides the units: invoices (what the vendor billed) or subscriptions (what is active now). Left out: invoices.
     */
    basis?: "invoices" | "subscriptions";
    /**
     * Which products get a service in the PSA: in-use (those found in the charges of the declared customers) or all. Left out: in-use.
     */
    products?: "all" | "in-use";
    /**
     * How many days after the end of a billing period its invoice may take to be here. After that the plan warns that it is missing. Left out: 10 days.
     */
    staleAfter?: string;
    /**
     * Whether usage (Azure) is billed too, as an amount per month. Left out: false.
     */
    azure?: boolean;
    /**
     * The name of the PSA's billing code for the services it makes; its use must be recurring contract service.
     */
    billingCode: string;
    /**
     * The name of the PSA's vendor company for the services it makes, to group them in reports.
     */
    vendor?: string;
    /**
     * What the name of a service made by product sync begins with. Left out: PC_.
     */
    servicePrefix?: string;
    /**
     * The mail addresses of those who are told of this program's errors and price changes by concordat notify. The mail server is set under notify of tenant.yaml or concordat.yaml.
     *
     * Items: An e-mail address.
     */
    notify?: string[];
    /**
     * Which prices are written: cost-and-retail (unit cost and unit price), cost-only, none (only units), or none-on-update (both on a new line, only units afterwards). A price declared on a line is always written. Left out: cost-and-retail.
     */
    pricingStrategy?: "cost-and-retail" | "cost-only" | "none" | "none-on-update";
    /**
     * When fewer units take effect: now, next-period, or term-end; never below what the vendor still bills. Left out: next-period.
     */
    decreases?: "now" | "next-period" | "term-end";
    /**
     * What happens to a line that a final vendor statement no longer bills: zero (units to 0), cancel (end the line), or keep. Left out: zero.
     */
    onMissing?: "zero" | "cancel" | "keep";
    /**
     * What happens to days that can no longer be billed on the line because their period is posted: manual (a step for a person), charge (a one-time charge on the contract), or waive. Left out: manual.
     */
    catchUp?: "manual" | "charge" | "waive";
    /**
     * Whether the contract's status follows its subscriptions: follow or never. Left out: follow. Once each of them has ended it is made inactive, or ended where the PSA has no status to write; it comes back when one is billed again.
     */
    status?: "follow" | "never";
    /**
     * Whether a start in the past may make the PSA bill periods before the present one. Left out: false.
     */
    allowBackBilling?: boolean;
}
/**
 * concordat.yaml: what holds for the whole repository.
 */
export interface WorkspaceFile {
    /**
     * Says what this file is. Always workspace here.
     */
    kind: "workspace";
    audit?: AuditSettings;
    apply?: ApplySettings;
    guardrails?: GuardrailSettings;
    notify?: NotificationSettings;
    /**
     * Days on which apply writes nothing for any tenant, for example the days around the end of a month.
     */
    freeze?: Freeze[];
}
/**
 * Where the record of every run is kept.
 */
export interface AuditSettings {
    /**
     * The git branch that holds the record. Left out: concordat-audit, a branch of its own, so that main and pull requests stay as they are.
     */
    branch?: string;
}
/**
 * What apply may write from.
 */
export interface ApplySettings {
    /**
     * The protected branch: apply refuses a commit that is not on it, anywhere. Left out: in CI the default branch of the remote; on a person's machine none.
     */
    branch?: string;
}
