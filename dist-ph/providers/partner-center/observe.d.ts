import type { Billing } from "../../core/charges.ts";
import { type Report } from "./formats/books.ts";
import type { PartnerCenterSettings } from "./index.ts";
/**
 * Everything the files of a connection say was billed. Paths in `settings` start from `folder`; `readAt` is an ISO instant.
 * Mistakes in the files are findings; what they concern is named in `unread`.
 * @throws ProviderError where the disk refuses a file that is there.
 */
export declare function observeBilling(settings: PartnerCenterSettings, folder: string, readAt: string, report?: Report): Promise<Billing>;
