/** Which records there are, where they stand, and which fields each has (ConnectWise: public endpoints, 2026.4). */
import { defineEntity, type Entity, type Verb } from "./fields.ts";

const CRUD: readonly Verb[] = ["POST", "PATCH", "PUT", "DELETE"];
const CYCLES =
  "Contract2Weeks|Contract4Weeks|ContractYear|CalendarMonth|CalendarQuarter|CalendarWeek|ContractQuarter|CalendarYear";
const BILLING = "Billable|DoNotBill|NoCharge|NoDefault";
const OWN_FIELDS = Array.from({ length: 10 }, (_, at) => `userDefinedField${at + 1}:str(50)`).join(" ");

const ALL: readonly Entity[] = [
  defineEntity(
    { name: "Company", path: "company/companies", verbs: CRUD, audited: "Company" },
    `identifier:str(156)* name:str(156)* status:ref addressLine1:str(50) addressLine2:str(50) city:str(50) state:str(50)
     zip:str(12) country:ref phoneNumber:str(30) faxNumber:str(30) website:str(255) territory:ref market:ref
     accountNumber:str defaultContact:ref(Contact) dateAcquired:dt sicCode:ref parentCompany:ref(Company) annualRevenue:dec
     creditLimit:dec additionalDebt:dec numberOfEmployees:int yearEstablished:int revenueYear:int ownershipType:ref
     timeZoneSetup:ref leadSource:str(50) leadFlag:bool unsubscribeFlag:bool calendar:ref ${OWN_FIELDS}
     vendorIdentifier:str taxIdentifier:str taxCode:ref billingTerms:ref invoiceTemplate:ref pricingSchedule:ref
     companyEntityType:ref billToCompany:ref(Company) billingSite:ref billingContact:ref(Contact)
     invoiceDeliveryMethod:ref emailTemplate:ref invoiceToEmailAddress:str invoiceCCEmailAddress:str deletedFlag:bool
     dateDeleted:dt deletedBy:str mobileGuid:str facebookUrl:str twitterUrl:str linkedInUrl:str currency:ref
     territoryManager:ref resellerIdentifier:str isVendorFlag:bool types:list site:ref integratorTags:list
     customFields:list`,
  ),
  defineEntity(
    { name: "Contact", path: "company/contacts", verbs: CRUD, audited: "Contact" },
    `firstName:str lastName:str company:ref(Company) site:ref addressLine1:str addressLine2:str city:str state:str zip:str
     country:ref relationship:ref relationshipOverride:str department:ref inactiveFlag:bool defaultMergeContactId:int
     securityIdentifier:str managerContact:ref(Contact) assistantContact:ref(Contact) title:str school:str nickName:str
     marriedFlag:bool childrenFlag:bool children:str significantOther:str portalPassword:str portalSecurityLevel:int
     disablePortalLoginFlag:bool unsubscribeFlag:bool gender:enum(Female|Male) birthDay:str anniversary:str
     presence:enum(NoAgent|Online|DoNotDisturb|Away|Offline) mobileGuid:str facebookUrl:str twitterUrl:str linkedInUrl:str
     defaultPhoneType:str defaultPhoneNbr:str defaultPhoneExtension:str defaultBillingFlag:bool defaultFlag:bool
     ${OWN_FIELDS} companyLocation:ref communicationItems:list types:list integratorTags:list customFields:list photo:ref
     ignoreDuplicates:bool typeIds:list`,
  ),
  defineEntity(
    { name: "AgreementType", path: "finance/agreements/types", verbs: CRUD },
    `name:str(50)* prefixSuffixOption:enum(Prefix|Suffix) defaultFlag:bool inactiveFlag:bool prePaymentFlag:bool
     invoicePreSuffix:str(5) location:ref department:ref restrictLocationFlag:bool restrictDepartmentFlag:bool sla:ref
     applicationUnits:enum(Amount|Hours|Incidents) applicationLimit:dec applicationCycle:enum(${CYCLES})
     applicationUnlimitedFlag:bool oneTimeFlag:bool coverAgreementTimeFlag:bool coverAgreementProductFlag:bool
     coverAgreementExpenseFlag:bool coverSalesTaxFlag:bool carryOverUnusedFlag:bool allowOverrunsFlag:bool expiredDays:int
     limit:int expireWhenZero:bool chargeToFirmFlag:bool employeeCompRate:enum(Actual|Hourly)*
     employeeCompNotExceed:enum(Billing|Amount|Percent)* compHourlyRate:dec compLimitAmount:dec
     billingCycle:ref(BillingCycle) billOneTimeFlag:bool billingTerms:ref invoicingCycle:enum(ContractYear|CalendarYear)*
     billAmount:dec taxableFlag:bool restrictDownPaymentFlag:bool invoiceDescription:str(4000) topCommentFlag:bool
     bottomCommentFlag:bool workRole:ref workType:ref projectType:ref invoiceTemplate:ref billTime:enum(${BILLING})*
     billExpenses:enum(${BILLING})* billProducts:enum(${BILLING})* billableTimeInvoiceFlag:bool
     billableExpenseInvoiceFlag:bool billableProductInvoiceFlag:bool copyWorkRolesFlag:bool copyWorkTypesFlag:bool
     exclusionWorkRoleIds:list addAllWorkRoleExclusions:bool removeAllWorkRoleExclusions:bool exclusionWorkTypeIds:list
     addAllWorkTypeExclusions:bool removeAllWorkTypeExclusions:bool integrationXRef:str(50) prorateFlag:bool
     emailTemplate:ref autoInvoiceFlag:bool billZeroAmountFlag:bool invoiceProratedAdditionsFlag:bool connectWiseId:str`,
  ),
  defineEntity(
    { name: "Agreement", path: "finance/agreements", verbs: CRUD, audited: "Agreement" },
    `name:str(100)* type:ref(AgreementType)* company:ref(Company)* contact:ref(Contact)* site:ref
     subContractCompany:ref(Company) subContractContact:ref(Contact) parentAgreement:ref(Agreement) customerPO:str(50)
     location:ref department:ref restrictLocationFlag:bool restrictDepartmentFlag:bool startDate:dt endDate:dt
     noEndingDateFlag:bool opportunity:ref cancelledFlag:bool dateCancelled:dt reasonCancelled:str(100) sla:ref
     workOrder:str(20) internalNotes:str applicationUnits:enum(Amount|Hours|Incidents) applicationLimit:dec
     applicationCycle:enum(${CYCLES}) applicationUnlimitedFlag:bool oneTimeFlag:bool coverAgreementTime:bool
     coverAgreementProduct:bool coverAgreementExpense:bool coverSalesTax:bool carryOverUnused:bool allowOverruns:bool
     expiredDays:int limit:int expireWhenZero:bool chargeToFirm:bool employeeCompRate:enum(Actual|Hourly)u
     employeeCompNotExceed:enum(Billing|Amount|Percent) compHourlyRate:dec compLimitAmount:dec
     billingCycle:ref(BillingCycle) billOneTimeFlag:bool billingTerms:ref invoicingCycle:enum(ContractYear|CalendarYear)u
     billToCompany:ref(Company) billToContact:ref(Contact) billToSite:ref billAmount:dec taxable:bool prorateFirstBill:dec
     billStartDate:dt taxCode:ref restrictDownPayment:bool prorateFlag:bool invoiceProratedAdditionsFlag:bool
     invoiceDescription:str topComment:bool bottomComment:bool workRole:ref workType:ref projectType:ref
     invoiceTemplate:ref billTime:enum(${BILLING})u billExpenses:enum(${BILLING})u billProducts:enum(${BILLING})u
     billableTimeInvoice:bool billableExpenseInvoice:bool billableProductInvoice:bool currency:ref
     periodType:enum(Current|Future|Both|Undefined) autoInvoiceFlag:bool billZeroAmountFlag:bool nextInvoiceDate:strr
     companyLocation:ref shipToCompany:ref(Company) shipToContact:ref(Contact) shipToSite:ref
     agreementStatus:enum(Active|Cancelled|Expired|Inactive)r customFields:list`,
  ),
  defineEntity(
    { name: "Addition", path: "additions", verbs: CRUD, audited: "AgreementAddition" },
    `product:ref(CatalogItem)* quantity:dec lessIncluded:dec unitPrice:dec unitCost:dec
     billCustomer:enum(Billable|DoNotBill|NoCharge)* effectiveDate:dt cancelledDate:dt taxableFlag:bool
     serialNumber:str(50) invoiceDescription:str(6000) purchaseItemFlag:bool specialOrderFlag:bool agreementId:intr
     description:str billedQuantity:decr uom:str extPrice:decr extCost:decr sequenceNumber:dec margin:decr prorateCost:dec
     proratePrice:dec extendedProrateCost:dec extendedProratePrice:dec prorateCurrentPeriodFlag:bool opportunity:ref
     agreementStatus:enum(Active|Cancelled|Expired|Inactive)r invoiceGrouping:ref customFields:list`,
  ),
  defineEntity(
    { name: "CatalogItem", path: "procurement/catalog", verbs: CRUD, audited: "ProductCatalog" },
    `identifier:str(75)* description:str(60)* inactiveFlag:bool subcategory:ref(SubCategory)* type:ref(ProductType)*
     productClass:enum(Agreement|Bundle|Inventory|NonInventory|Service) serializedFlag:bool serializedCostFlag:bool
     phaseProductFlag:bool unitOfMeasure:ref minStockLevel:int price:dec cost:dec
     priceAttribute:enum(FixedFee|NotToExceed|OverrideRate|TimeAndMaterials) taxableFlag:bool dropShipFlag:bool
     specialOrderFlag:bool customerDescription:str(6000)* manufacturer:ref manufacturerPartNumber:str(50)
     vendor:ref(Company) vendorSku:str(50) notes:str integrationXRef:str(50) sla:ref entityType:ref recurringFlag:bool
     recurringRevenue:dec recurringCost:dec recurringOneTimeFlag:bool recurringBillCycle:ref(BillingCycle)
     recurringCycleType:enum(ContractYear|CalendarYear) calculatedPriceFlag:bool calculatedCostFlag:bool category:ref
     calculatedPrice:dec calculatedCost:dec billableOption:enum(${BILLING}) connectWiseID:str
     agreementType:ref(AgreementType) markupPercentage:dec markupFlag:bool autoUpdateUnitCostFlag:bool
     autoUpdateUnitPriceFlag:bool customFields:list`,
  ),
  defineEntity(
    // Its collection ends with a slash, as the vendor's document has it.
    { name: "SubCategory", path: "procurement/subcategories", verbs: CRUD },
    "name:str(50)* inactiveFlag:bool integrationXref:str(50) defaultFlag:bool category:ref*",
  ),
  defineEntity(
    { name: "ProductType", path: "procurement/types", verbs: CRUD },
    "name:str(50)* inactiveFlag:bool typeXref:enum(InventoryPart|NonInventoryPart|OtherCharge|Service) defaultFlag:bool",
  ),
  defineEntity(
    { name: "BillingCycle", path: "finance/billingcycles", verbs: CRUD },
    `identifier:str(5)* name:str(50)* defaultFlag:bool
     billingOptions:enum(BiMonthly|BiWeekly|Monthly|NotRecurring|Quarterly|SemiAnnual|Weekly|Yearly)*`,
  ),
  defineEntity(
    { name: "Invoice", path: "finance/invoices", verbs: [], audited: "Invoice" },
    `invoiceNumber:str(15)u type:enum(Agreement|CreditMemo|DownPayment|Miscellaneous|Progress|Standard|Consolidated)*
     status:ref company:ref(Company)* billToCompany:ref(Company) applyToType:enum(All|Agreement|Project|ProjectPhase|SalesOrder|Ticket)
     applyToId:int date:dt dueDate:dt agreementAmount:dec subtotal:dec total:dec salesTax:dec payments:dec credits:dec
     balance:dec agreement:ref(Agreement) customFields:list`,
  ),
];

export const ENTITIES = ALL;

const BY_NAME = new Map(ALL.map((entity) => [entity.name, entity]));
const BY_PATH = new Map(ALL.filter(({ name }) => name !== "Addition").map((entity) => [entity.path, entity]));

export const findEntity = (name: string): Entity | undefined => BY_NAME.get(name);
/** By its collection's path, lower case. */
export const findByPath = (path: string): Entity | undefined => BY_PATH.get(path);

export function entityOf(name: string): Entity {
  const entity = BY_NAME.get(name);
  if (entity === undefined) throw new Error(`no entity ${name}`);
  return entity;
}
