/** Money in the sandbox's books: whole millionths of a currency unit in, whole cents out, no float between. */
/** An amount as millionths. */
export declare const toMicro: (amount: number) => bigint;
/** `micro × days ÷ of`, in a currency unit, rounded to the cent, halves away from zero. */
export declare function share(micro: bigint, days: number, of: number): number;
