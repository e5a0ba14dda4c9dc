import type { Context } from "./context.ts";
/** Who runs this, for the record. */
export declare function actorOf({ env, account, folder }: Context): Promise<string>;
