/** Guardrails on prices: how far the catalogue's may move, and the margin that is left (decision 9). Pure. */
import { type Scene } from "./guard-scene.ts";
import type { Day } from "./model.ts";
import type { GuardrailRefusal } from "./plan-limits.ts";
/** A price sheet that went wrong moves the catalogue's prices, whoever is billed by them. */
export declare function guardServicePrices({ limits, services }: Scene): readonly GuardrailRefusal[];
/** Per customer, over what its contracts come to after apply; per service of the catalogue, over its own price. */
export declare function guardMargin(scene: Scene, today: Day): readonly GuardrailRefusal[];
