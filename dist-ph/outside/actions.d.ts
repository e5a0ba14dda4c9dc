export interface StepAnnotation {
    readonly level: "error" | "warning" | "notice";
    readonly title: string;
    /** Harmless for a log; may have several lines. */
    readonly message: string;
    /** From the repository's top. */
    readonly file?: string;
    readonly line?: number;
    readonly column?: number;
}
export declare function annotate({ level, title, message, file, line, column }: StepAnnotation): void;
export declare function setOutputs(outputs: Readonly<Record<string, string | number>>): void;
/** Adds to the page of the run. */
export declare function addSummary(markdown: string): Promise<void>;
