/** The account of this machine that the process runs as. */
import { userInfo } from "node:os";

/** Its name; undefined where the machine knows none, as in a container under a number that nobody has. */
export function accountName(): string | undefined {
  try {
    return userInfo().username;
  } catch {
    return undefined;
  }
}
