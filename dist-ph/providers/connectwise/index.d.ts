import type { ProviderModule } from "../provider.ts";
export declare const connectwise: ProviderModule;
