/** Partner Center as a source: what Microsoft billed, from the reconciliation files it lets partners download. */
import type { Day, Decimal } from "../../core/model.ts";
import type { ProviderModule } from "../provider.ts";
/** `settings` of a connection to this system; fits schema/systems/partner-center.schema.json. */
export interface PartnerCenterSettings {
    readonly files: string | readonly string[];
    readonly priceSheets?: string | readonly string[];
    /** Default: Commercial. */
    readonly segment?: string;
    readonly market?: string;
    readonly invoices?: readonly DeclaredInvoice[];
}
/** An invoice's total as the billing lead read it from the invoice (decision 10). */
export interface DeclaredInvoice {
    readonly id: string;
    readonly total: Decimal;
    readonly currency: string;
    /** What the invoice holds and the file does not: the lines plus this amount are the total. */
    readonly adjustment?: {
        readonly amount: Decimal;
        readonly reason: string;
    };
    readonly period?: {
        readonly from: Day;
        readonly to: Day;
    };
}
/** The provider, by the name a connection gives in `system`. */
export declare const partnerCenter: ProviderModule;
