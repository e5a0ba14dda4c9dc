import type { BoundContract } from "../../core/desired.ts";
import { type LineContext, type LinesOfContract } from "./draft.ts";
import { type Feed } from "./gather.ts";
export declare function linesOf(feed: Feed, bound: BoundContract, context: LineContext): LinesOfContract;
