import type { AutotaskSeed } from "./autotask/seed.ts";
import type { AutotaskSwitches } from "./autotask/switches.ts";
import type { ConnectWiseSeed } from "./connectwise/seed.ts";
import type { ConnectWiseSwitches } from "./connectwise/switches.ts";
/** State to start from: one property per system. */
export interface SandboxSeed {
    /** The sandbox's today, `YYYY-MM-DD`. */
    readonly clock?: string;
    readonly autotask?: AutotaskSeed;
    readonly connectwise?: ConnectWiseSeed;
}
/** What is not known of a vendor: Autotask's here, the others' below their names. README.md says what each stands for. */
export interface Switches extends AutotaskSwitches {
    readonly connectwise: Partial<ConnectWiseSwitches>;
}
export interface SandboxOptions {
    /** 0 or absent: a free one. */
    readonly port?: number;
    /** The sandbox's today, `YYYY-MM-DD`. Default 2026-11-22. The seed's clock goes before it. */
    readonly clock?: string;
    readonly seed?: SandboxSeed;
    readonly switches?: Partial<Switches>;
    /** Milliseconds of real time, for the window of an hour. Default: the system clock. */
    readonly now?: () => number;
}
export interface Sandbox {
    /** `http://127.0.0.1:PORT` without a slash at the end. */
    readonly url: string;
    readonly port: number;
    close(): Promise<void>;
}
/**
 * Starts the sandbox.
 * @throws UsageError `SANDBOX_SEED` when clock, seed or switches are not valid, with every mistake in `facts.errors`.
 */
export declare function startSandbox(options?: SandboxOptions): Promise<Sandbox>;
