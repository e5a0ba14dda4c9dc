/** Checks a parsed file against its schema and says what is wrong in plain words, one finding for one mistake. */
import type { Finding } from "../core/model.ts";
import type { ParsedFile } from "./parse.ts";
export type FileKind = "workspace" | "tenant" | "services" | "customer" | "approval";
/** What in the file does not fit its schema, the first {@link mostTold} one by one. A secret's value is never quoted. */
export declare function checkFile(parsed: ParsedFile, kind: FileKind): Finding[];
