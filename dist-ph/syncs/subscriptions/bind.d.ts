import { type BindContext, type Binding } from "./binding.ts";
import type { Feed } from "./gather.ts";
export declare function bindContract(feed: Feed, context: BindContext): Binding;
