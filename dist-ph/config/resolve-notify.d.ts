/** Who is told of what, from a checked file. */
import { type NotifySettings } from "../core/audience.ts";
import type { ParsedFile } from "./parse.ts";
/** `folder`: what secrets of this file start from, absolute. Undefined where the file says nothing of it. */
export declare function resolveNotify(file: ParsedFile, folder: string): NotifySettings | undefined;
