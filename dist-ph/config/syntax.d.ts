import type { ErrorCode } from "yaml";
interface Explanation {
    readonly message: string;
    readonly fix: string;
}
/** What is wrong with the YAML, in plain words, without quoting it. */
export declare function explainSyntax(code: ErrorCode, text: string, offset: number): Explanation;
export {};
