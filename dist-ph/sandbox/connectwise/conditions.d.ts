export type Literal = {
    readonly kind: "text";
    readonly value: string;
} | {
    readonly kind: "number";
    readonly value: number;
} | {
    readonly kind: "date";
    readonly value: string;
} | {
    readonly kind: "bool";
    readonly value: boolean;
} | {
    readonly kind: "null";
};
export type Operator = "=" | "!=" | "<" | "<=" | ">" | ">=" | "contains" | "like" | "in";
export type Condition = {
    readonly kind: "and" | "or";
    readonly parts: readonly Condition[];
} | {
    readonly kind: "not";
    readonly part: Condition;
} | {
    readonly kind: "compare";
    readonly name: string;
    readonly operator: Operator;
    readonly values: readonly Literal[];
};
/** @throws Refusal `ApiFindCondition` for what is no condition. */
export declare function parseConditions(text: string): Condition;
/** Whether a condition joins anything by `or`. */
export declare const joinsByOr: (condition: Condition) => boolean;
/** The numbers that `name` must be one of, where the condition says so: they save reading every row. */
export declare function numbersOf(condition: Condition, name: string): readonly number[] | undefined;
