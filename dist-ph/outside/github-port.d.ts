/** What the commands ask of GitHub, in words of ours. */
export interface Comment {
    readonly id: number;
    /** Login; empty where the account is gone. */
    readonly author: string;
    readonly body: string;
    /** The page that shows it. */
    readonly url: string;
}
export interface Issue extends Comment {
    readonly number: number;
    readonly title: string;
    readonly state: "open" | "closed";
    readonly labels: readonly string[];
}
/** A remark at a place of a file, as a check run takes it. */
export interface CheckAnnotation {
    readonly path: string;
    readonly start_line: number;
    readonly end_line: number;
    readonly annotation_level: "notice" | "warning" | "failure";
    readonly message: string;
    readonly title: string;
}
export interface Check {
    readonly name: string;
    readonly commit: string;
    /** Names this run of this job, so that a check whose answer was lost is found again. */
    readonly externalId: string;
    readonly conclusion: "success" | "failure" | "neutral";
    readonly title: string;
    readonly summary: string;
    readonly detailsUrl?: string;
    readonly annotations: readonly CheckAnnotation[];
}
export interface GitHub {
    /** The login that the token writes as. */
    me(): Promise<string>;
    /** Of an issue or a pull request, oldest first. */
    comments(number: number): Promise<readonly Comment[]>;
    /** `isIt` tells the comment among others, should the answer to making it be lost. */
    addComment(number: number, body: string, isIt: (comment: Comment) => boolean): Promise<Comment>;
    editComment(id: number, body: string): Promise<Comment>;
    removeComment(id: number): Promise<void>;
    addCheck(check: Check): Promise<{
        readonly url: string;
    }>;
    /** The commit that a pull request asks to be merged, by now. */
    headOf(number: number): Promise<string>;
    /** Numbers of the merged pull requests that brought a commit. */
    mergedPulls(commit: string): Promise<readonly number[]>;
    /** With the label, open and closed, newest first; without pull requests. */
    issues(label: string): Promise<readonly Issue[]>;
    addIssue(issue: {
        readonly title: string;
        readonly body: string;
        readonly labels: readonly string[];
    }, isIt: (issue: Issue) => boolean): Promise<Issue>;
    editIssue(number: number, changes: {
        readonly title?: string;
        readonly body?: string;
        readonly state?: "open" | "closed";
    }): Promise<Issue>;
}
