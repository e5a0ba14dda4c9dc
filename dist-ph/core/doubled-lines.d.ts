/**
 * A line that is to be made where one of ours, made for another key, bills the same service on the same contract: somebody
 * gave the product, the contract or the customer another key. Both would bill the same seats, so none is made until a
 * person says which line it is (decision 19: never a guess). Pure.
 */
import type { BoundContract } from "./desired.ts";
import type { Memory } from "./memory.ts";
import type { Finding } from "./model.ts";
import type { PlannedLine } from "./plan-line.ts";
export declare function doubledLine({ line, observed, changes, diff }: PlannedLine, { observed: contract, contract: declared, key }: BoundContract, memory: Memory): readonly Finding[];
