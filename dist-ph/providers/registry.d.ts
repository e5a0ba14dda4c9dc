/** Every system Concordat can speak to: one line each, loaded when a connection names it. */
import type { ProviderModule } from "./provider.ts";
export declare const systems: readonly string[];
/** The module of a system, or undefined where no provider of that name exists. */
export declare function loadProvider(system: string): Promise<ProviderModule | undefined>;
