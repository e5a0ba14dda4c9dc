/** Money in the sandbox's books: whole millionths of a currency unit in, whole cents out, no float between. */

const MICRO = 1_000_000n;

/** An amount as millionths. */
export const toMicro = (amount: number): bigint => {
  const [whole = "0", fraction = ""] = Math.abs(amount).toFixed(6).split(".");
  const micro = BigInt(whole) * MICRO + BigInt(fraction);
  return amount < 0 ? -micro : micro;
};

/** `micro × days ÷ of`, in a currency unit, rounded to the cent, halves away from zero. */
export function share(micro: bigint, days: number, of: number): number {
  const top = micro * BigInt(days);
  const bottom = BigInt(of) * 10_000n;
  const magnitude = top < 0n ? -top : top;
  const cents = (magnitude * 2n + bottom) / (bottom * 2n);
  return Number(top < 0n ? -cents : cents) / 100;
}
