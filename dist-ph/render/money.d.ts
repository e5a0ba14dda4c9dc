import type { CustomerMoney, CustomerPlan, TenantPlan } from "../core/plan.ts";
export interface MoneyCells {
    readonly label: string;
    readonly price: string;
    readonly cost: string;
    readonly margin: string;
    readonly share: string;
    /** Difference in price and in margin since the row it is compared with. */
    readonly differences: readonly [string, string] | undefined;
    readonly remark: string;
}
/** The rows of the money table: now, after apply, later days, once by hand and on earlier days, the invoice. */
export declare function moneyRowsOf(money: CustomerMoney): MoneyCells[];
/** Seats at the vendor and where each of them went; what is not accounted for is said. */
export declare function seatsInWords(customer: CustomerPlan, tenant: TenantPlan): {
    text: string;
    isBalanced: boolean;
} | undefined;
