/** What earlier runs recorded in the state file, as the pure parts of the engine ask for it. */
export interface Memory {
  /** Remote id of a record we made or bound, by key. */
  remoteId(key: string): string | undefined;
  /** A default resolved at the first apply; it does not move later (decision 4). */
  resolved(name: string): string | undefined;
  /** Field values as last applied, by key. */
  lastApplied(key: string): Readonly<Record<string, unknown>> | undefined;
}

export const noMemory: Memory = { remoteId: () => undefined, resolved: () => undefined, lastApplied: () => undefined };
