/** The same value with every origin's absolute file path made relative to `folder`. */
export declare function relativeOrigins<Value>(value: Value, folder: string): Value;
