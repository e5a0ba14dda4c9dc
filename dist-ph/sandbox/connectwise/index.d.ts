import type { SandboxSystem } from "../system.ts";
interface ConnectWiseOptions {
    /** The server's address, once it listens. */
    readonly origin: () => string;
    /** Milliseconds of real time. */
    readonly now: () => number;
    readonly today: string;
}
interface ConnectWiseSandbox extends SandboxSystem {
    /** Returns every mistake; with one, nothing is set. */
    setSwitches(switches: unknown): readonly string[];
}
export declare function createConnectWise(options: ConnectWiseOptions): ConnectWiseSandbox;
export {};
