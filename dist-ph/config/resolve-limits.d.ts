import type { Approval, Customer, Freeze, Guardrails } from "../core/workspace.ts";
import type { GuardrailsOfACustomer } from "../generated/types.ts";
import type { ParsedFile } from "./parse.ts";
/** The limits of each file over those of the files before it, limit by limit. */
export declare function resolveGuardrails(files: readonly ParsedFile[]): Guardrails;
export declare function resolveCustomerGuardrails({ unitsDown, minMargin }: GuardrailsOfACustomer, file: ParsedFile): NonNullable<Customer["guardrails"]>;
/** Each is either from a day to a day or monthly: the cross-file rules have seen to that. */
export declare function resolveFreezes(file: ParsedFile): Freeze[];
export declare function resolveApproval(file: ParsedFile): Approval;
