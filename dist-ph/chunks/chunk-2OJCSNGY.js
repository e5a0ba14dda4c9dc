// src/errors.ts
var ConcordatError = class extends Error {
  /** Stable code in capitals, for scripts and tests. */
  code;
  /** What the message says, as data. Never holds a secret. */
  facts;
  constructor(code, message, facts = {}, options) {
    super(message, options);
    this.name = new.target.name;
    this.code = code;
    this.facts = facts;
  }
  /** The same error, its message led by what else is to be known, and that beside its facts. */
  ledBy(words, facts = {}) {
    const Same = this.constructor;
    return new Same(this.code, `${words}: ${this.message}`, { ...this.facts, ...facts }, { cause: this });
  }
};
var UsageError = class extends ConcordatError {
};
var ProviderError = class extends ConcordatError {
};
var UnknownOutcomeError = class extends ProviderError {
};
var OutOfServiceError = class extends ProviderError {
};

export {
  ConcordatError,
  UsageError,
  ProviderError,
  UnknownOutcomeError,
  OutOfServiceError
};
