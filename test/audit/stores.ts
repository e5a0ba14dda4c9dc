/** Audit stores on clones of a remote of their own. */
import { type AuditStore, openAudit, type Snapshot } from "../../src/audit/store.ts";
import type { Playground } from "../support/repo.ts";

export const BRANCH = "concordat-audit";
let number = 0;

/** A bare remote of its own, and stores on clones of it that never really wait. */
export function setUpStores(play: Playground) {
  number += 1;
  const bare = play.remote(`remote-${number}.git`);
  const waits: number[] = [];
  const openOn = (folder: string): Promise<AuditStore> =>
    openAudit({
      folder,
      env: play.env,
      branch: BRANCH,
      random: () => 1,
      wait: async (ms) => {
        waits.push(ms);
      },
    });
  let clones = 0;
  const clone = (...flags: string[]): string => {
    clones += 1;
    return play.clone(bare, `clone-${number}-${clones}`, ...flags);
  };
  return { bare, waits, clone, openOn };
}

/** Appends a word to a file: only right when it is worked out from the tip it lands on. */
export function append(word: string, before: () => Promise<void> = async () => {}) {
  return {
    files: async (current: Snapshot) => {
      const text = (await current.read("words.txt")) ?? "";
      await before();
      return [{ path: "words.txt", content: `${text}${word}\n` }];
    },
    message: `add ${word}`,
    trailers: { Run: word },
  };
}
