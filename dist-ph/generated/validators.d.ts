/** Written by `npm run generate` from schema/. Change the schemas, not this file. */
import type { Validate } from "./validate.ts";
export declare const validateApproval: Validate;
export declare const validateContract: Validate;
export declare const validateCustomer: Validate;
export declare const validateFreeze: Validate;
export declare const validateGuardrails: Validate;
export declare const validateIgnore: Validate;
export declare const validateNotify: Validate;
export declare const validateServices: Validate;
export declare const validateSystemAutotask: Validate;
export declare const validateSystemConnectwise: Validate;
export declare const validateSystemPartnerCenter: Validate;
export declare const validateTenant: Validate;
export declare const validateWorkspace: Validate;
