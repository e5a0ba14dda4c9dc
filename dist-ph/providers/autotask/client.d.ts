import type { Connection } from "../../core/workspace.ts";
import type { Outside } from "../provider.ts";
import * as wire from "./wire.ts";
export interface Condition {
    readonly op: "eq" | "in" | "gt" | "gte" | "lte" | "beginsWith";
    readonly field: string;
    readonly value: string | number | readonly (string | number)[];
}
export type Client = Awaited<ReturnType<typeof openClient>>;
type Zone = ReturnType<typeof wire.readZone>;
interface Budget {
    readonly hourly: number;
    /** By all integrations of the database, when it was asked for. */
    readonly used: number;
    /** What this connection may use of it. */
    readonly allowed: number;
    readonly sentBefore: number;
}
/** Opens a connection; nothing is sent yet. @throws ConcordatError where a secret cannot be read. */
export declare function openClient(connection: Connection, outside: Outside): Promise<{
    sent: () => number;
    zone: () => {
        readonly name: string;
        readonly url: string;
        readonly webUrl: string;
    } | undefined;
    findZone: () => Promise<Zone>;
    readBudget: () => Promise<Budget>;
    ready: (requests: number) => Promise<void>;
    query: <Row>(shape: wire.Shape<Row>, filter: readonly Condition[]) => Promise<readonly Row[]>;
    queryIn: <Row>(shape: wire.Shape<Row>, field: string, values: readonly (string | number)[], filter?: readonly Condition[]) => Promise<readonly Row[]>;
    peek: (entity: string) => Promise<void>;
    describe: (entity: string, part?: "" | "/fields") => Promise<unknown>;
    write: (method: "POST" | "PATCH", path: string, body: Readonly<Record<string, unknown>>) => Promise<string | null>;
}>;
export {};
