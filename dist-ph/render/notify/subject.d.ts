import type { Digest } from "../../core/digest.ts";
/** For example `fabrikam-msp: 2 errors, 1 unmapped (EUR 24.60)`. One line, whatever stands in the names. */
export declare function subjectOf({ parts }: Digest): string;
