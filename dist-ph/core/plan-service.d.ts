/** A service of the catalogue: the change that makes it, or that brings its price and cost up to date (PR-10 to PR-16). Pure. */
import type { DesiredService } from "./desired.ts";
import type { Memory } from "./memory.ts";
import type { Day } from "./model.ts";
import type { ObservedService } from "./observed.ts";
import type { Change } from "./plan.ts";
import type { TargetFacts } from "./plan-customer.ts";
/** Undefined where it is as it should be. */
export declare function serviceChange(service: DesiredService, observed: ObservedService | undefined, target: TargetFacts, today: Day, memory: Memory): Change | undefined;
