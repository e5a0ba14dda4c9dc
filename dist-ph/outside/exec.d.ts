export interface RunOptions {
    /** Where the program starts. */
    readonly folder: string;
    /** Its whole environment; nothing is added to it. */
    readonly env: Readonly<Record<string, string | undefined>>;
    /** Default 30 seconds. */
    readonly timeoutMs?: number;
    /** Characters of output, default one million. */
    readonly maxOutput?: number;
    /** What it reads from its standard input; default nothing. */
    readonly input?: string;
}
/**
 * Runs a command without a shell and returns what it wrote to its standard output, unchanged.
 *
 * @throws {ConcordatError} `EXEC_MISSING`, `EXEC_TIMEOUT`, `EXEC_TOO_LONG`, `EXEC_FAILED`. Only the program's name is told:
 *   arguments and output may hold a secret.
 */
export declare function run(command: readonly string[], options: RunOptions): Promise<string>;
export interface FollowOptions extends Pick<RunOptions, "folder" | "env"> {
    /** Default 2 minutes; 0: as long as it takes. */
    readonly timeoutMs?: number;
    /** What it writes to its standard output and to its standard error, as it comes. */
    readonly onOut: (text: string) => void;
    readonly onTalk: (text: string) => void;
    /** Aborted: the program is asked to end (SIGTERM), and made to after 5 seconds. */
    readonly stop?: AbortSignal;
}
/**
 * Runs a command without a shell, hands on what it writes as it writes it, and returns its exit code; of a program that a
 * signal ended, 1.
 *
 * @throws {ConcordatError} `EXEC_MISSING`, `EXEC_TIMEOUT`. Only the program's name is told.
 */
export declare function follow(command: readonly string[], options: FollowOptions): Promise<number>;
/** Whether a process of this machine is running. A process of another user counts as running. */
export declare function isRunning(pid: number): boolean;
