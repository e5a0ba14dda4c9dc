/** Connections that lack their secrets where a whole run was given none, each told with everything it lacks. */
import type { Finding } from "../core/model.ts";
import type { Tenant } from "../core/workspace.ts";
import type { Context } from "./context.ts";
/** Empty where the run was given secrets, or the tenant's connections take none from the environment. */
export declare function missingSecrets(tenant: Tenant, { noSecrets, env }: Context): readonly Finding[];
