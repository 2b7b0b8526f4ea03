/** What was wrong with the answers or the protocol that somebody handed in. */
export class TriageError extends Error {
  override name = 'TriageError';
}

/** The answers name a question that the protocol does not have. */
export class UnknownQuestionError extends TriageError {
  override name = 'UnknownQuestionError';
  constructor(readonly question: string) {
    super(`There is no question "${question}".`);
  }
}

/** The answers name an option that the question does not have, or none of the right shape. */
export class UnknownOptionError extends TriageError {
  override name = 'UnknownOptionError';
  constructor(
    readonly question: string,
    readonly option: string,
  ) {
    super(`Question "${question}" has no option "${option}".`);
  }
}

/** The chosen options cannot stand together. */
export class ImpossibleAnswerError extends TriageError {
  override name = 'ImpossibleAnswerError';
  constructor(
    readonly question: string,
    readonly options: readonly string[],
    why: string,
  ) {
    super(`Question "${question}" cannot be answered with ${options.join(' and ')}: ${why}.`);
  }
}

/** The protocol contradicts itself. */
export class ProtocolError extends TriageError {
  override name = 'ProtocolError';
}
