/** Autotask's REST API v1.0, for a provider to be proven against over HTTP. */
import type { SandboxSystem } from "../system.ts";
export interface AutotaskOptions {
    /** The server's address, once it listens. */
    readonly origin: () => string;
    /** Milliseconds of real time. */
    readonly now: () => number;
    readonly today: string;
}
export interface AutotaskSandbox extends SandboxSystem {
    /** Returns every mistake; with one, nothing is set. */
    setSwitches(switches: unknown): readonly string[];
}
export declare function createAutotask(options: AutotaskOptions): AutotaskSandbox;
