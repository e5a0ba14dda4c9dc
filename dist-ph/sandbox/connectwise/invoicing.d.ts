/** Invoicing agreements: what happens on the 1st, or when a person presses the button. */
import type { Day } from "../../core/model.ts";
import { type InvoicedPeriod, type State } from "./store.ts";
/** Invoices every agreement, or one. Returns how many invoices there are more. */
export declare function invoice(state: State, through: Day, agreementId?: number): number;
/** Deletes an agreement's last invoice, which opens its period again. */
export declare function uninvoice(state: State, agreementId: number): InvoicedPeriod | undefined;
