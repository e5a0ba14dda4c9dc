import type { ProviderModule } from "../provider.ts";
export declare const autotask: ProviderModule;
