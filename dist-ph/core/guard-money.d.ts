/** Guardrails on money: a month and once, each way by itself, over all customers (decision 22). Pure. */
import { type Scene } from "./guard-scene.ts";
import type { GuardrailRefusal } from "./plan-limits.ts";
export declare function guardMoney(scene: Scene): readonly GuardrailRefusal[];
