import type { ContractSource } from "../../core/workspace.ts";
import { type BindContext, type Binding } from "./binding.ts";
import { type Feed } from "./gather.ts";
export declare function make(feed: Feed, source: Extract<ContractSource, {
    mode: "create";
}>, context: BindContext): Binding;
