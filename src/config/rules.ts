/** Every rule that no schema can state, in one list: each looks at the whole workspace and tells all it finds. */
import * as contracts from "./rules/contracts.ts";
import type { CrossFileRule } from "./rules/draft.ts";
import * as limits from "./rules/limits.ts";
import * as lines from "./rules/lines.ts";
import * as links from "./rules/links.ts";
import * as notify from "./rules/notify.ts";
import * as once from "./rules/once.ts";
import * as succession from "./rules/succession.ts";
import * as tenants from "./rules/tenants.ts";

export const crossFileRules: readonly CrossFileRule[] = [
  tenants.tenantsAreNamedAsTheirFolder,
  tenants.customerFilesAreNamedByKey,
  tenants.timezonesExist,
  tenants.usageIsPriced,
  tenants.usageIsSoldByMarkup,
  tenants.retailComesFromOneRule,
  links.accountsAreInAPsa,
  links.vendorsComeFromASource,
  links.programsAreKnown,
  links.programsJoinASourceAndAPsa,
  links.productsBelongToAProgram,
  links.servicesAreInAPsa,
  links.linesNameProducts,
  links.contractsBillPrograms,
  links.contractsAreFed,
  once.vendorCustomersFeedOneCustomer,
  once.contractsAreAdoptedOnce,
  once.vendorIdsAreMappedOnce,
  once.servicesBillOneProduct,
  once.contractKeysAreUnique,
  once.linesAreDeclaredOnce,
  contracts.contractsAreAdoptedOrCreated,
  contracts.adoptedContractsKeepTheirStart,
  contracts.createdContractsHaveStartAndTerm,
  contracts.namesUseKnownPlaceholders,
  contracts.contractsEndAfterTheyStart,
  contracts.contractsAreManagedWhileTheyRun,
  succession.successorsFollowAContract,
  succession.predecessorsEndOnce,
  succession.successionLeavesNoGap,
  succession.programsAreBilledOnce,
  lines.pricesAreInOrder,
  lines.splitsAddUp,
  lines.usageHasNoUnits,
  lines.exclusionsEndAfterTheyStart,
  lines.ignoredProductsHaveALastDay,
  limits.freezesHaveTheirDays,
  limits.freezesLeaveADay,
  limits.approvalsHoldForADay,
  limits.approvalsNameRecords,
  notify.audiencesHaveOneWay,
  notify.mailsHaveAServer,
  notify.mailLoginsAreWhole,
  notify.mailPortsExist,
];
