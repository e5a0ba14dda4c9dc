/**
 * Product sync (PR-4, PR-10 to PR-16): the PSA services that products in use are billed with. A service is made once,
 * under a name that may be changed afterwards; from then on only its price and cost are ours, by its id.
 */
import type { DesiredService } from "../../core/desired.ts";
import type { Memory } from "../../core/memory.ts";
import type { Day, Finding } from "../../core/model.ts";
import type { Observation } from "../../core/observed.ts";
import type { Tenant } from "../../core/workspace.ts";
import type { ProductUse } from "./draft.ts";
import { type PriceBook } from "./prices.ts";
export interface Catalogue {
    readonly services: readonly DesiredService[];
    readonly findings: readonly Finding[];
    /** Services that cannot be made or are missing: their new lines are blocked, with why. By service key. */
    readonly problems: ReadonlyMap<string, string>;
}
export interface CatalogueContext {
    readonly tenant: Tenant;
    readonly today: Day;
    readonly observation: Observation;
    readonly memory: Memory;
    readonly target: string;
    /** Price sheets of a source connection. */
    readonly book: (connection: string) => PriceBook;
}
/**
 * Of the uses of a product, the newest says what its service should cost. One whose term could not be read says nothing of
 * the service: it counts only where there is no other.
 */
export declare function newerUse(known: ProductUse | undefined, use: ProductUse): ProductUse;
/** `uses`: one of each product, the newest. */
export declare function catalogueOf(connection: string, uses: readonly ProductUse[], context: CatalogueContext): Catalogue;
