/**
 * ConnectWise beside its document: what the document does not declare or declares wrongly, each with the reason, and what
 * is enforced beyond it. Nothing else may depart from the document.
 */

/** The sandbox's path before the vendor's own, the codebase included. */
export const API = /^\/connectwise\/[^/]+\/apis\/3\.0(?=\/)/i;

/** Read-only in practice: computed by the server. The document marks none. */
export const READ_ONLY: Readonly<Record<string, readonly string[]>> = {
  Agreement: ["nextInvoiceDate", "agreementStatus"],
  Addition: ["agreementId", "billedQuantity", "extPrice", "extCost", "margin", "agreementStatus"],
};

/** Properties that hold a day: midnight UTC and nothing else. */
export const DAYS: ReadonlySet<string> = new Set([
  ...["startDate", "endDate", "billStartDate", "dateCancelled", "effectiveDate", "cancelledDate", "date", "dueDate"],
]);

/** Parameters that the document does not declare. */
export const UNDECLARED_QUERY: readonly {
  readonly path: RegExp;
  readonly names: readonly string[];
  readonly why: string;
}[] = [
  {
    path: /\/system\/reports\/[^/]+(\/count)?$/i,
    names: ["columns"],
    why: "reports name their columns by it, where records have fields (Developer Guide)",
  },
];

/** Columns of the report AgreementAdditions: the document declares no report's. */
export const REPORT_COLUMNS: ReadonlySet<string> = new Set(
  `AGR_RecID Addition_RecId Addition_Status Bill_Customer Cancelled_Date Effective_Date Ext_Cost Ext_Price Last_Update
   Last_Update_UTC Less_Included Margin Product_Description Product_RecId Purchase_Item_Flag QuantityToBill
   Sequence_Number Serial_Number Taxable Time_Zone Total_Quantity Unit_Cost Unit_Price Updated_By AGR_Name`.split(
    /\s+/,
  ),
);

/** Requests that the document does not know. */
export const COMPANY_INFO = {
  path: /^\/connectwise\/login\/companyinfo\/[^/]+$/i,
  why: "discovery, before there is a codebase to ask below (Developer Guide)",
  answer: {
    anyOf: [
      { type: "null" },
      {
        type: "object",
        additionalProperties: false,
        required: ["CompanyName", "Codebase", "VersionCode", "VersionNumber", "CompanyID", "IsCloud"],
        properties: {
          CompanyName: { type: "string" },
          Codebase: { type: "string", pattern: "^[^/]+/$" },
          VersionCode: { type: "string" },
          VersionNumber: { type: "string" },
          CompanyID: { type: "string" },
          IsCloud: { anyOf: [{ type: "boolean" }, { enum: ["True", "False"] }] },
        },
      },
    ],
  },
} as const;

/** Requests that need no login. */
export const WITHOUT_LOGIN = [
  { path: /\/system\/info$/i, why: "a server was seen to tell its version to anybody" },
] as const;

const problem = {
  type: "object",
  additionalProperties: false,
  required: ["code", "message", "resource", "field"],
  properties: {
    code: { type: "string", minLength: 1 },
    message: { type: "string", minLength: 1 },
    resource: { type: "string", minLength: 1 },
    field: { type: "string", minLength: 1 },
  },
};

/** Refusals: the document declares answers that succeed and no others (statuses: Developer Guide). */
export const REFUSAL = {
  type: "object",
  additionalProperties: false,
  required: ["code", "message"],
  properties: {
    code: { type: "string", minLength: 1 },
    message: { type: "string", minLength: 1 },
    errors: { anyOf: [{ type: "null" }, { type: "array", minItems: 1, items: problem }] },
  },
};
/** Too many requests have a body of their own. */
export const TOO_MANY = {
  type: "object",
  additionalProperties: false,
  required: ["error", "message"],
  properties: { error: { const: "ConnectWiseAPI" }, message: { type: "string", pattern: "try again in \\d+ seconds" } },
};
export const REFUSALS: ReadonlySet<number> = new Set([400, 401, 403, 404, 405, 409, 415]);

/** A reference in a body: by id or by identifier. */
export const POINTS_TO_SOMETHING = { anyOf: [{ required: ["id"] }, { required: ["identifier"] }] };

/** Rules of whole bodies beside the document's. */
export const RULES: Readonly<Record<string, readonly object[]>> = {
  Agreement: [
    // An agreement ends, or says that it does not.
    {
      anyOf: [
        { required: ["endDate"], properties: { noEndingDateFlag: { const: false } } },
        { required: ["noEndingDateFlag"], properties: { noEndingDateFlag: { const: true }, endDate: false } },
      ],
    },
  ],
  CatalogItem: [
    {
      anyOf: [
        { properties: { recurringFlag: { const: false } } },
        { required: ["recurringBillCycle"] },
        { required: ["recurringOneTimeFlag"], properties: { recurringOneTimeFlag: { const: true } } },
      ],
    },
  ],
};
