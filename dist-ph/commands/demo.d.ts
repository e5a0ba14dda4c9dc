import { type Context } from "./context.ts";
export interface DemoOptions {
    /** Leaves the scratch folder. */
    readonly keep: boolean;
}
/** What the example's README says to do, so that the demo cannot differ from it. */
export interface Script {
    /** Starts the sandbox. */
    readonly sandbox: readonly string[];
    /** Logins of the sandbox. */
    readonly variables: Readonly<Record<string, string>>;
    readonly commands: readonly (readonly string[])[];
}
/**
 * Reads the README: the line that starts the sandbox, the exported variables, and the block marked `<!-- demo -->`.
 * @throws ConcordatError `DEMO_BROKEN` where one of them is not there
 */
export declare function readScript(readme: string): Script;
export declare function demo(context: Context, options: DemoOptions): Promise<number>;
