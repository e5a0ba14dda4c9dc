declare const OPTIONS: {
    readonly workspace: {
        readonly type: "string";
    };
    readonly tenant: {
        readonly type: "string";
    };
    readonly customer: {
        readonly type: "string";
    };
    readonly "as-of": {
        readonly type: "string";
    };
    readonly out: {
        readonly type: "string";
    };
    readonly format: {
        readonly type: "string";
    };
    readonly "exit-code": {
        readonly type: "boolean";
    };
    readonly contract: {
        readonly type: "string";
    };
    readonly line: {
        readonly type: "string";
    };
    readonly verify: {
        readonly type: "boolean";
    };
    readonly port: {
        readonly type: "string";
    };
    readonly seed: {
        readonly type: "string";
    };
    readonly clock: {
        readonly type: "string";
    };
    readonly keep: {
        readonly type: "boolean";
    };
    readonly max: {
        readonly type: "string";
    };
    readonly psa: {
        readonly type: "string";
    };
    readonly url: {
        readonly type: "string";
    };
    readonly timezone: {
        readonly type: "string";
    };
    readonly currency: {
        readonly type: "string";
    };
    readonly ci: {
        readonly type: "string";
    };
    readonly json: {
        readonly type: "boolean";
    };
    readonly version: {
        readonly type: "boolean";
    };
    readonly help: {
        readonly type: "boolean";
        readonly short: "h";
    };
};
type OptionName = keyof typeof OPTIONS;
declare const COMMANDS: {
    readonly init: {
        readonly does: "writes a new workspace: YAML to fill in, workflows, editor settings";
        readonly options: readonly ["tenant", "psa", "url", "timezone", "currency", "ci"];
    };
    readonly validate: {
        readonly does: "every mistake of the workspace, offline";
        readonly options: readonly ["tenant", "json"];
    };
    readonly plan: {
        readonly does: "what apply would do: units, days, money";
        readonly options: readonly ["tenant", "customer", "as-of", "out", "format", "exit-code", "json"];
    };
    readonly apply: {
        readonly does: "does it, and commits the audit";
        readonly options: readonly ["tenant", "customer", "as-of", "out", "json"];
        readonly takes: "plan.json";
    };
    readonly drift: {
        readonly does: "what people changed in the PSA since the last apply";
        readonly options: readonly ["tenant", "customer", "as-of", "format", "exit-code", "json"];
    };
    readonly history: {
        readonly does: "what was done; --verify checks the trail";
        readonly options: readonly ["tenant", "customer", "contract", "line", "verify", "json"];
    };
    readonly notify: {
        readonly does: "tells people what a run left for them";
        readonly options: readonly ["json"];
        readonly takes: "report.json";
    };
    readonly shards: {
        readonly does: "tenants in groups of like size, for jobs side by side";
        readonly options: readonly ["max", "json"];
        readonly takes: "plan.json";
    };
    readonly github: {
        readonly does: "plan, apply or drift in a GitHub workflow: comment, check, summary, issue";
        readonly options: readonly ["tenant", "as-of", "out"];
        readonly takes: "plan|apply|drift";
    };
    readonly doctor: {
        readonly does: "are the connections ready?";
        readonly options: readonly ["tenant", "json"];
    };
    readonly sandbox: {
        readonly does: "local servers to try it on";
        readonly options: readonly ["port", "seed", "clock"];
    };
    readonly demo: {
        readonly does: "the whole story, on the sandbox";
        readonly options: readonly ["keep"];
    };
};
export type CommandName = keyof typeof COMMANDS;
/** What was asked for cannot be understood; the message says what is wrong and what there is. */
export declare class BadArguments extends Error {
}
export type Values = Readonly<Partial<{
    [Name in OptionName]: (typeof OPTIONS)[Name]["type"] extends "boolean" ? boolean : string;
}>>;
/** Options as given, with days, ports and formats known to be good. */
export type Invocation = {
    readonly ask: "version";
}
/** `asked` is false where nothing was said at all. */
 | {
    readonly ask: "help";
    readonly text: string;
    readonly asked: boolean;
} | {
    readonly ask: CommandName;
    readonly values: Values;
    readonly file?: string;
};
/** @throws BadArguments */
export declare function readArguments(argv: readonly string[]): Invocation;
export declare function isFormat(text: string): text is "text" | "markdown" | "json";
export {};
