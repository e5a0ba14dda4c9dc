import {
  ConcordatError,
  OutOfServiceError,
  ProviderError,
  UnknownOutcomeError,
  UsageError
} from "./chunk-2OJCSNGY.js";
export {
  ConcordatError,
  OutOfServiceError,
  ProviderError,
  UnknownOutcomeError,
  UsageError
};
