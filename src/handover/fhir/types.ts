/** The parts of HL7 FHIR R4 that are written here. */

/** A code, where it comes from, and the words for it. */
export interface Coding {
  readonly system: string;
  readonly code: string;
  readonly display?: string;
  readonly _display?: Translated;
}

/** More about an element than R4 itself can say. */
export interface Extension {
  readonly url: string;
  readonly extension?: readonly Extension[];
  readonly valueBoolean?: boolean;
  readonly valueCode?: string;
  readonly valueString?: string;
  readonly valueCodeableConcept?: { readonly coding: readonly Coding[] };
  readonly valueExpression?: {
    readonly name?: string;
    readonly description?: string;
    readonly language: 'text/fhirpath';
    readonly expression: string;
  };
}

/** The same words in other languages. */
export interface Translated {
  readonly extension: readonly Extension[];
}

/** One condition of R4's flat list. */
export interface EnableWhen {
  readonly question: string;
  readonly operator: 'exists';
  readonly answerBoolean: boolean;
}

/** One question, one text, or one calculated value. */
export interface QuestionnaireItem {
  readonly extension?: readonly Extension[];
  readonly linkId: string;
  readonly text?: string;
  readonly _text?: Translated;
  readonly type: 'choice' | 'display' | 'boolean';
  readonly enableWhen?: readonly EnableWhen[];
  readonly enableBehavior?: 'all';
  readonly required?: boolean;
  readonly repeats?: boolean;
  readonly readOnly?: boolean;
  readonly answerOption?: readonly {
    readonly extension?: readonly Extension[];
    readonly valueCoding: Coding;
  }[];
  readonly item?: readonly QuestionnaireItem[];
}

/** A form, as far as it is written here. */
export interface Questionnaire {
  readonly resourceType: 'Questionnaire';
  readonly language: string;
  readonly extension: readonly Extension[];
  readonly url: string;
  readonly version: string;
  readonly name: string;
  readonly title: string;
  readonly status: 'draft' | 'active';
  readonly experimental: boolean;
  readonly approvalDate?: string;
  readonly description: string;
  readonly item: readonly QuestionnaireItem[];
}

/** The answers to one question. */
export interface QuestionnaireResponseItem {
  readonly linkId: string;
  readonly text?: string;
  readonly answer: readonly { readonly valueCoding: Coding }[];
}

/** A filled-in form. Whose it is stands nowhere in it. */
export interface QuestionnaireResponse {
  readonly resourceType: 'QuestionnaireResponse';
  readonly language: string;
  readonly questionnaire: string;
  readonly status: 'completed' | 'stopped';
  readonly authored?: string;
  readonly item: readonly QuestionnaireResponseItem[];
}
