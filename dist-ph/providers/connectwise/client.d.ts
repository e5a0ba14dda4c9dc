import type { Connection } from "../../core/workspace.ts";
import type { Outside } from "../provider.ts";
import * as wire from "./wire.ts";
export type Client = Awaited<ReturnType<typeof openClient>>;
/** Opens a connection; nothing is sent yet. @throws ConcordatError where a secret cannot be read. */
export declare function openClient(connection: Connection, outside: Outside): Promise<{
    sent: () => number;
    site: () => string;
    company: () => string;
    findBase: () => Promise<string>;
    list: <Row>(shape: wire.Shape<Row>, conditions?: string) => Promise<readonly Row[]>;
    listIn: <Row>(shape: wire.Shape<Row>, field: string, ids: readonly string[]) => Promise<readonly Row[]>;
    listNamed: <Row>(shape: wire.Shape<Row>, field: string, texts: readonly string[]) => Promise<Row[]>;
    reportIn: (agreements: readonly string[]) => Promise<readonly wire.AdditionRow[]>;
    get: (path: string) => Promise<unknown>;
    write: (method: "POST" | "PATCH", path: string, body: unknown) => Promise<Readonly<Record<string, unknown>>>;
}>;
