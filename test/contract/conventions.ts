/**
 * Autotask beside its document: what the document does not declare or declares wrongly, each with the reason, and what
 * is enforced beyond it. Nothing else may depart from the document.
 */
import type { Conventions } from "../support/spec.ts";

/** The sandbox's path before the vendor's own. */
export const MOUNT = "/autotask";

/** Autotask: REST advanced query features. Operators that compare a field with a value. */
const COMPARING = [
  ...["eq", "noteq", "gt", "gte", "lt", "lte", "in", "notIn"],
  ...["beginsWith", "endsWith", "contains"],
];

export const conventions: Conventions = {
  // Autotask: REST API calls. Days in the user interface travel as midnight; the time is dropped.
  days: new Set(["startDate", "endDate", "effectiveDate", "datePurchased"]),
  // "Read-only" also flags what is fixed after creation (Autotask: entityInformation).
  createOnly: { ContractModel: ["contractPeriodType", "exclusionContractID"], ContractServiceModel: ["quoteItemID"] },
  nullable: new Set([
    "item", // a record that does not exist
    "itemId", // an adjustment names no record
    "prevPageUrl",
    "nextPageUrl",
    "picklistValues",
    "value", // a user-defined field that holds nothing
  ]),
  optional: {
    QueryModel: ["maxRecords", "includeFields"],
    Filter: ["field", "udf", "value", "items"],
    // Declared as an object, which no field's description holds.
    FieldInformationModel: ["isSupportedWebhookField"],
    Field: ["isSupportedWebhookField"],
  },
  replaced: {
    // Declared as an object without properties; the API names a level.
    RestUserAccessLevel: { type: "string", minLength: 1 },
  },
  rules: {
    // Declared without a type.
    OperationResultModel: { answer: [{ properties: { itemId: { type: ["integer", "null"] } } }] },
    ErrorResult: { answer: [{ properties: { errors: { minItems: 1 } } }] },
    QueryModel: {
      query: [
        // Autotask: REST advanced query features. A page holds 500 records at most.
        { properties: { maxrecords: { minimum: 1, maximum: 500 }, filter: { minItems: 1 } } },
      ],
    },
    Filter: {
      query: [
        {
          anyOf: [
            { properties: { op: { enum: ["and", "or"] }, items: { minItems: 1 }, field: false }, required: ["items"] },
            { properties: { op: { enum: ["exist", "notExist"] }, items: { maxItems: 0 } }, required: ["field"] },
            { properties: { op: { enum: COMPARING }, items: { maxItems: 0 } }, required: ["field", "value"] },
          ],
        },
      ],
    },
    ContractModel: {
      create: [
        // Autotask: Contracts. A recurring service contract has billing periods.
        { anyOf: [{ required: ["contractPeriodType"] }, { properties: { contractType: { not: { const: 7 } } } }] },
      ],
    },
    ContractServiceAdjustmentModel: {
      create: [
        // Autotask: ContractServiceAdjustments. It names the line, or contract and service.
        { anyOf: [{ required: ["contractServiceID"] }, { required: ["contractID", "serviceID"] }] },
      ],
    },
  },
};

/** Requests that the document does not know. */
export const UNDECLARED_REQUESTS = [
  {
    path: /\/query\/next$/i,
    as: "/query",
    query: ["paging"],
    why: "the address of a next page: it is given by the answer, and asked for like the query it goes on with",
  },
] as const;

/** Requests that need no login, although the document declares its headers for them. */
export const WITHOUT_LOGIN = [
  { path: /\/zoneInformation$/i, why: "it tells where the login is valid; third-party clients send none" },
] as const;

/** Answers that the document does not declare. */
export const UNDECLARED_ANSWERS = [
  { status: 404, property: "Message", why: "the web server's own answer where nothing is found at the address" },
  { status: 405, property: "Message", why: "the web server's own answer to a verb that the address does not take" },
  { status: 429, property: "errors", why: "too many requests at once, or in the hour" },
] as const;

/** Models whose creation answers without an id (Autotask: ContractServiceAdjustments). */
export const WITHOUT_ITEM_ID: ReadonlySet<string> = new Set([
  "ContractServiceAdjustmentModel",
  "ContractServiceBundleAdjustmentModel",
]);
