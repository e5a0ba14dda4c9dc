import { type ListRequest, type Page } from "./list.ts";
import { type Row, type State } from "./store.ts";
export declare const REPORTS: readonly string[];
export declare function answerReport(state: State, name: string, request: ListRequest): {
    body: unknown;
    headers: Page<Row>["headers"];
};
export declare function countReport(state: State, name: string, request: ListRequest): number;
export declare const describeReport: (state: State, name: string) => unknown;
