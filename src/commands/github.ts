/** `github`: plan, apply and drift as steps of a GitHub workflow. The composite action `.github/actions/concordat` runs it. */
import { UsageError } from "../errors.ts";
import type { Context, Selection } from "./context.ts";

export interface GitHubCommand extends Selection {
  /** plan, apply or drift. */
  readonly what?: string;
  /** Where the plan, or the report of apply, is saved. */
  readonly out?: string;
}

export async function github(context: Context, { what, ...options }: GitHubCommand): Promise<number> {
  switch (what) {
    case "plan":
      return (await import("./github-plan.ts")).githubPlan(context, options);
    case "apply":
      return (await import("./github-apply.ts")).githubApply(context, options);
    case "drift":
      return (await import("./github-drift.ts")).githubDrift(context, options);
    default:
      throw new UsageError(
        "GITHUB_WHAT",
        what === undefined
          ? "say what to do: concordat github plan, github apply or github drift"
          : `github does not know "${what}"; it knows plan, apply and drift`,
        {},
      );
  }
}
