import type { Day } from "../../core/model.ts";
import { type Place } from "../node.ts";
import { type Contracts, type CrossFileRule } from "./draft.ts";
/** The first day of a contract that is made here, where the files alone say it. */
export declare function startOfContract(contract: Place, contracts: Contracts, seen?: ReadonlySet<Place>): Day | undefined;
/** The last day of a contract, where the files alone say it: declared, or its start and term. */
export declare function endOfContract(contract: Place, contracts: Contracts, seen?: ReadonlySet<Place>): Day | undefined;
/** ZC-24: a contract follows another one of the same customer, and the chain comes to an end. */
export declare const successorsFollowAContract: CrossFileRule;
/** ZC-24: a contract has one successor, and one that renews itself has none. */
export declare const predecessorsEndOnce: CrossFileRule;
/** ZC-24: where both days are declared, the successor starts the day after its predecessor ends. */
export declare const successionLeavesNoGap: CrossFileRule;
/** ZC-24: two contracts that bill one program at the same time would bill each charge twice. */
export declare const programsAreBilledOnce: CrossFileRule;
