/** The files of a new workspace, as text. Pure. */
export declare const psas: readonly ["autotask", "connectwise"];
export type Psa = (typeof psas)[number];
export declare const hosts: readonly ["github", "gitlab"];
export type Host = (typeof hosts)[number];
export declare function isPsa(text: string): text is Psa;
export declare function isHost(text: string): text is Host;
export interface InitFacts {
    readonly tenant: string;
    readonly psa: Psa;
    readonly url?: string;
    readonly timezone: string;
    readonly currency: string;
}
/** Path → text. */
export declare function workspaceFiles({ tenant, psa, url, timezone, currency, }: InitFacts): readonly (readonly [string, string])[];
