export { ApiProblems } from './api-problems.js';
export { BodyLimit } from './body-limit.js';
export { kindOf } from './kind-of.js';
export { LanguageQuery } from './language.dto.js';
export { type Lang, type LocalizedText, Language, inLanguage, languageOf } from './language.js';
export { type FieldError, Problem, notFound, conflict } from './problem.js';
export { type ServiceOptions, createService, startService } from './start-service.js';
export { wholeNumber } from './whole-number.js';
