/** Written by `npm run generate` from schema/. Change the schemas, not this file. */
import type { Validate } from "./validate.ts";
export declare const validatePlan: Validate;
