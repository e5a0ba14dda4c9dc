import {
  UsageError
} from "./chunk-2OJCSNGY.js";

// src/commands/github.ts
async function github(context, { what, ...options }) {
  switch (what) {
    case "plan":
      return (await import("./github-plan-YMM45CIY.js")).githubPlan(context, options);
    case "apply":
      return (await import("./github-apply-5OLFWXOC.js")).githubApply(context, options);
    case "drift":
      return (await import("./github-drift-6KQ2NYD6.js")).githubDrift(context, options);
    default:
      throw new UsageError(
        "GITHUB_WHAT",
        what === void 0 ? "say what to do: concordat github plan, github apply or github drift" : `github does not know "${what}"; it knows plan, apply and drift`,
        {}
      );
  }
}
export {
  github
};
