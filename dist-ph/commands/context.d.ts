/** What a command is given by the command line; everything a command may know of the world. */
import type { Day } from "../core/model.ts";
export interface Context {
    /** The workspace's folder, absolute. */
    readonly folder: string;
    readonly env: Readonly<Record<string, string | undefined>>;
    readonly version: string;
    readonly now: () => Date;
    /** The account of this machine that it runs as, where that has a name. */
    readonly account?: () => string | undefined;
    /** Process id: marks the journal of a run that is still going. */
    readonly pid: number;
    /** Data. */
    readonly out: (text: string) => void;
    /** Talk: progress, warnings, errors. */
    readonly talk: (text: string) => void;
    readonly colour: boolean;
    /** Columns of the terminal. */
    readonly width: number;
    /** True on a terminal: progress may be redrawn. */
    readonly interactive: boolean;
    /** Aborted by SIGINT and SIGTERM: the request under way is finished, the rest is left. */
    readonly signal: AbortSignal;
    /** Where the whole run is given no secrets: why, and who can run it with them; told of each connection that lacks some. */
    readonly noSecrets?: {
        readonly why: string;
        readonly fix: string;
    };
}
/** Which part of the workspace a command works on. */
export interface Selection {
    /** Names of tenants, with commas between them: `fabrikam-msp,tailspin-it`. */
    readonly tenant?: string;
    readonly customer?: string;
    readonly asOf?: Day;
}
/** The tenants that were named; undefined where all are meant. */
export declare function tenantsIn({ tenant }: Selection): readonly string[] | undefined;
/** Exit codes: the same for every command. */
export declare const EXIT: {
    readonly done: 0;
    /** Our error, or the outside failed. */
    readonly failed: 1;
    /** `plan --exit-code`: there are changes. */
    readonly changes: 2;
    /** The user's files, arguments or git state. */
    readonly config: 3;
    /** Blocked, or refused by a guardrail. */
    readonly blocked: 4;
    /** Something failed or had moved after writing began. */
    readonly partly: 5;
};
/** The page of the job this runs in, where the environment tells. The attempt tells a job from itself run again. */
export declare function jobUrl({ GITHUB_SERVER_URL: server, GITHUB_REPOSITORY: repository, GITHUB_RUN_ID: id, GITHUB_RUN_ATTEMPT: attempt, CI_JOB_URL: gitlab, }: Context["env"]): string | undefined;
