/**
 * What a program may import of Concordat: reading a workspace, planning, rendering, the port for providers, and the
 * sandbox. Nothing here writes to a system; applying belongs to the command line, since it comes with its audit.
 */
export { loadWorkspace } from "./config/index.ts";
export type { Billing, Charge, ChargeKind, SheetPrice, Statement, VendorCustomer, } from "./core/charges.ts";
export { type Memory, noMemory } from "./core/memory.ts";
export type { Day, Decimal, Finding, Kind, Money, Origin, Segment, Segments } from "./core/model.ts";
export type { Action, ApiBudget, AsIs, Blocked, Change, ContractView, CustomerMoney, CustomerPlan, CustomerStatus, FieldChange, Later, Left, ManualStep, Mover, Plan, PlanResult, PriceAndCost, ReadReport, Reason, SeatControl, TenantPlan, Version, } from "./core/plan.ts";
export type { TargetFacts } from "./core/plan-customer.ts";
export type { Approved, Contribution, Frozen, GuardrailRefusal, RefusedChange, VendorData, } from "./core/plan-limits.ts";
export { dueChanges, makePlan, type PlanInput, planTenant, type TenantInput } from "./core/plan-tenant.ts";
export type { Approval, BothWays, Connection, Contract, Customer, Freeze, Guardrails, Policies, Product, Program, SecretRef, Tenant, Workspace, } from "./core/workspace.ts";
export { ConcordatError, ProviderError, UnknownOutcomeError, UsageError } from "./errors.ts";
export type { Check, ContractScope, HttpAnswer, HttpRequest, Limit, Live, NamedReference, Observation, ObservedAccount, ObservedCharge, ObservedContract, ObservedLine, ObservedService, Outside, Proposal, ProviderModule, Receipt, Source, Target, TargetScope, } from "./providers/provider.ts";
export { renderJson } from "./render/json.ts";
export { type MarkdownOptions, renderMarkdown } from "./render/markdown.ts";
export { renderText, type TextOptions } from "./render/text.ts";
export { type Sandbox, type SandboxSeed, type Switches, startSandbox } from "./sandbox/index.ts";
export { type DesireInput, desire } from "./syncs/subscriptions/desire.ts";
