/**
 * Which entities there are, which verbs each knows and which fields each has.
 *
 * A field is written `name:type(length)flags>Entity`. Types: int, long, dec, bool, dt, str. Flags: `*` required, `r`
 * read-only, `c` written at creation only, `p` picklist, `n` readable but not queryable, `w` written but never read.
 */

type FieldType = "int" | "long" | "dec" | "bool" | "dt" | "str";

export interface Field {
  readonly name: string;
  readonly type: FieldType;
  readonly length?: number;
  readonly required: boolean;
  readonly readOnly: boolean;
  readonly createOnly: boolean;
  readonly pickList: boolean;
  readonly queryable: boolean;
  readonly writeOnly: boolean;
  /** The entity that it refers to. Only entities that the sandbox holds are looked up. */
  readonly refersTo?: string;
}

export type Verb = "POST" | "PATCH" | "PUT" | "DELETE";

export interface Entity {
  readonly name: string;
  readonly fields: readonly Field[];
  readonly byName: ReadonlyMap<string, Field>;
  /** Verbs at the root URL. */
  readonly root: readonly Verb[];
  /** Verbs below a contract, and the name of the collection there. */
  readonly child?: { readonly segment: string; readonly verbs: readonly Verb[] };
  readonly queryable: boolean;
  readonly hasUdfs: boolean;
}

function parseField(text: string): Field {
  const found = /^(\w+):(int|long|dec|bool|dt|str)(?:\((\d+)\))?([*rcpnw]*)(?:>(\w+))?$/.exec(text);
  const [, name, type, length, flags = "", refersTo] = found ?? [];
  if (name === undefined || type === undefined) throw new Error(`cannot read the field ${text}`);
  return {
    name,
    type: type as FieldType,
    ...(length === undefined ? {} : { length: Number(length) }),
    required: flags.includes("*"),
    readOnly: flags.includes("r"),
    createOnly: flags.includes("c"),
    pickList: flags.includes("p"),
    queryable: !flags.includes("n"),
    writeOnly: flags.includes("w"),
    ...(refersTo === undefined ? {} : { refersTo }),
  };
}

function define(
  name: string,
  fields: string,
  verbs: Pick<Entity, "root" | "queryable" | "hasUdfs"> & Partial<Entity>,
): Entity {
  const parsed = ["id:longr", ...fields.trim().split(/\s+/)].map(parseField);
  return { ...verbs, name, fields: parsed, byName: new Map(parsed.map((field) => [field.name.toLowerCase(), field])) };
}

const ALL: readonly Entity[] = [
  define(
    "Companies",
    `additionalAddressInformation:str(100) address1:str(128) address2:str(128) alternatePhone1:str(25)
     alternatePhone2:str(25) apiVendorID:int assetValue:dec billToCompanyLocationID:int
     billToAdditionalAddressInformation:str(100) billingAddress1:str(150) billingAddress2:str(150) billToAddressToUse:intp
     billToAttention:str(50) billToCity:str(50) billToCountryID:int billToState:str(128) billToZipCode:str(50) city:str(30)
     classification:intp companyName:str(100)* companyNumber:str(50) companyType:int*p competitorID:int countryID:int
     createDate:dtr createdByResourceID:intr currencyID:int fax:str(25) impersonatorCreatorResourceID:intr
     invoiceEmailMessageID:int invoiceMethod:intp invoiceNonContractItemsToParentCompany:bool invoiceTemplateID:int
     isActive:bool isClientPortalActive:bool isEnabledForComanaged:bool isTaskFireActive:bool isTaxExempt:bool
     lastActivityDate:dtr lastTrackedModifiedDateTime:dtr marketSegmentID:intp ownerResourceID:int*
     parentCompanyID:int>Companies phone:str(25)* postalCode:str(10) quoteEmailMessageID:int quoteTemplateID:int
     sicCode:str(32) state:str(40) stockMarket:str(10) stockSymbol:str(10) surveyCompanyRating:decr taxID:str(50)
     taxRegionID:int territoryID:intp webAddress:str(255) companyCategoryID:int purchaseOrderTemplateID:int`,
    { root: ["POST", "PATCH", "PUT"], queryable: true, hasUdfs: true },
  ),
  define(
    "Contracts",
    `billingPreference:intp billToCompanyContactID:int billToCompanyID:int>Companies companyID:int*c>Companies
     contactID:int contactName:str(250) contractCategory:intp contractExclusionSetID:int contractName:str(100)*
     contractNumber:str(50) contractPeriodType:intcp contractType:int*cp description:str(2000) endDate:dt*
     estimatedCost:dec estimatedHours:dec estimatedRevenue:dec exclusionContractID:longc
     internalCurrencyOverageBillingRate:decr internalCurrencySetupFee:decr isCompliant:bool isDefaultContract:bool
     opportunityID:int organizationalLevelAssociationID:int overageBillingRate:dec purchaseOrderNumber:str(50)
     renewedContractID:long>Contracts serviceLevelAgreementID:intp setupFee:dec setupFeeBillingCodeID:long>BillingCodes
     startDate:dt* status:int*p timeReportingRequiresStartAndStopTimes:int*p lastModifiedDateTime:dtr`,
    { root: ["POST", "PATCH", "PUT"], queryable: true, hasUdfs: true },
  ),
  define(
    "ContractServices",
    `contractID:int*c>Contracts internalCurrencyAdjustedPrice:decr internalCurrencyUnitPrice:decr
     internalDescription:str(100)c invoiceDescription:str(1000) quoteItemID:longc serviceID:int*c>Services unitCost:decc
     unitPrice:decr adjustedPrice:decw`,
    { root: [], child: { segment: "Services", verbs: ["POST", "PATCH", "PUT"] }, queryable: true, hasUdfs: false },
  ),
  define(
    "ContractServiceUnits",
    `approveAndPostDate:dtr contractID:int*r>Contracts contractServiceID:intr>ContractServices cost:decr endDate:dt*r
     internalCurrencyPrice:decr organizationalLevelAssociationID:intr price:decr serviceID:int*r>Services startDate:dt*r
     units:int*r vendorCompanyID:intr>Companies`,
    { root: [], child: { segment: "ServiceUnits", verbs: [] }, queryable: true, hasUdfs: false },
  ),
  define(
    "ContractServiceAdjustments",
    `adjustedUnitCost:dec adjustedUnitPrice:dec allowRepeatService:bool contractID:int>Contracts
     contractServiceID:int>ContractServices effectiveDate:dt* quoteItemID:int serviceID:int unitChange:int`,
    { root: ["POST"], child: { segment: "ServiceAdjustments", verbs: ["POST"] }, queryable: false, hasUdfs: false },
  ),
  define(
    "Services",
    `billingCodeID:int*>BillingCodes createDate:dtr creatorResourceID:intr description:str(400)
     invoiceDescription:str(1000) isActive:bool lastModifiedDate:dtr markupRate:decr name:str(100)* periodType:int*p
     serviceLevelAgreementID:longp unitCost:dec unitPrice:dec* updateResourceID:intr vendorCompanyID:int>Companies
     manufacturerServiceProvider:str(100) manufacturerServiceProviderProductNumber:str(50) catalogNumberPartNumber:str(50)
     sku:str(50) internalID:str(50) externalID:str(50) url:str(500)`,
    { root: ["POST", "PATCH", "PUT"], queryable: true, hasUdfs: true },
  ),
  define(
    "BillingCodes",
    `afterHoursWorkType:int billingCodeType:intp department:int description:str(500) externalNumber:str(100)
     generalLedgerAccount:int isActive:bool* isExcludedFromNewContracts:bool markupRate:decr name:str(200) taxCategoryID:int
     unitCost:dec* unitPrice:dec* useType:intp`,
    { root: [], queryable: true, hasUdfs: false },
  ),
  define(
    "ContractCharges",
    `billableAmount:decr billingCodeID:long>BillingCodes chargeType:int*p contractID:long*c>Contracts
     contractServiceBundleID:long contractServiceID:long>ContractServices createDate:dtr creatorResourceID:longr
     datePurchased:dt* description:str(2000) extendedCost:decr internalCurrencyBillableAmount:decr
     internalCurrencyUnitPrice:decr internalPurchaseOrderNumber:str(50) isBillableToCompany:bool isBilled:boolr
     name:str(100)* notes:str organizationalLevelAssociationID:intr productID:long purchaseOrderNumber:str(50) status:longrp
     statusLastModifiedBy:longr statusLastModifiedDate:dtr unitCost:dec unitPrice:dec unitQuantity:dec*`,
    {
      root: [],
      child: { segment: "Charges", verbs: ["POST", "PATCH", "PUT", "DELETE"] },
      queryable: true,
      hasUdfs: false,
    },
  ),
  define(
    "BillingItems",
    `accountManagerWhenApprovedID:intr billingCodeID:intr billingItemType:int*rp companyID:intr>Companies
     configurationItemID:longr contractChargeID:longr contractID:intr>Contracts description:strr expenseItemID:intr
     extendedPrice:decr internalCurrencyExtendedPrice:decr internalCurrencyRate:decr internalCurrencyTaxDollars:decr
     internalCurrencyTotalAmount:decr invoiceID:intr itemApproverID:intr itemDate:dtr itemName:strr
     lineItemFullDescription:strrn lineItemGroupDescription:strrn milestoneID:longr nonBillable:int*r
     organizationalLevelAssociationID:intr ourCost:decr postedDate:dtr postedOnTime:dtr projectChargeID:longr projectID:intr
     purchaseOrderNumber:strr quantity:decr rate:decr roleID:intr serviceBundleID:longr serviceID:longr>Services subType:int*rp
     taskID:intr taxDollars:decr ticketChargeID:longr ticketID:intr timeEntryID:intr totalAmount:decr vendorID:longr
     webServiceDate:dt taxCategoryID:intr contractBlockID:intr contractServiceAdjustmentID:intr
     contractServiceBundleAdjustmentID:intr contractServiceBundleID:intr contractServiceBundlePeriodID:intr
     contractServiceID:intr contractServicePeriodID:intr sortOrderID:longr`,
    { root: ["PATCH", "PUT"], queryable: true, hasUdfs: false },
  ),
];

const BY_NAME = new Map(ALL.map((entity) => [entity.name.toLowerCase(), entity]));
const BY_SEGMENT = new Map(
  ALL.flatMap((entity) => (entity.child ? [[entity.child.segment.toLowerCase(), entity]] : [])),
);

export const ENTITIES = ALL;
/** By name, any case. */
export const findEntity = (name: string): Entity | undefined => BY_NAME.get(name.toLowerCase());
/** By the name of its collection below a contract, any case. */
export const findChild = (segment: string): Entity | undefined => BY_SEGMENT.get(segment.toLowerCase());

export function entityOf(name: string): Entity {
  const entity = findEntity(name);
  if (entity === undefined) throw new Error(`no entity ${name}`);
  return entity;
}
