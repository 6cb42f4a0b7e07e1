import { text, type LocalizedText } from '../cell.js';

const art = (number: string, en = number): LocalizedText => text(`art. ${number}`, `Art. ${en}`);

/** By place in an edition (lists by `*`): the article that asks for what stands there. The first that fits holds. */
const ARTICLES: readonly (readonly [path: RegExp, article: LocalizedText])[] = [
  [/^controller\/dpoNotified/, art('37.7', '37(7)')],
  [/^controller\/optOut/, art('21.2–3', '21(2)–(3)')],
  [/^controller\/representative/, art('27 och 30.1 a', '27 and 30(1)(a)')],
  [/^(controller\b|adopted)/, art('30.1 a', '30(1)(a)')],
  [/^jointControllers\/[^/]+\/arrangement/, art('26.1', '26(1)')],
  [/^jointControllers/, art('26 och 30.1 a', '26 and 30(1)(a)')],
  [/^supervisoryAuthority/, art('13.2 d', '13(2)(d)')],
  [/^securityMeasures/, art('30.1 g', '30(1)(g)')],
  [/^transferStatements/, art('30.1 e', '30(1)(e)')],
  [/^rights/, art('13.2 b', '13(2)(b)')],
  [/^(subjectKinds|categories)/, art('30.1 c', '30(1)(c)')],
  [/^sources/, art('14.2 f', '14(2)(f)')],
  [/^recipientClasses/, art('30.1 d', '30(1)(d)')],
  [/^served\/[^/]+\/(name|contact|representative|dpoContact)/, art('30.2 a', '30(2)(a)')],
  [/^served\/[^/]+\/agreement/, art('28.3', '28(3)')],
  [/^served\/[^/]+\/subProcessors/, art('28.2', '28(2)')],
  [/^served\/[^/]+\/processing/, art('30.2 b', '30(2)(b)')],
  [/^served\/[^/]+\/transfers/, art('30.2 c', '30(2)(c)')],
  [/^served\/[^/]+\/securityMeasures/, art('30.2 d', '30(2)(d)')],
  [/^served/, art('30.2', '30(2)')],
  [/^activities\/[^/]+\/purposes/, art('5.1 b och 30.1 b', '5(1)(b) and 30(1)(b)')],
  [/^activities\/[^/]+\/rows\/[^/]+\/specialBasis/, art('9.2 och 10', '9(2) and 10')],
  [/^activities\/[^/]+\/rows\/[^/]+\/subject/, art('30.1 c', '30(1)(c)')],
  [/^activities\/[^/]+\/rows/, art('6.1', '6(1)')],
  [/^activities\/[^/]+\/categories/, art('30.1 c', '30(1)(c)')],
  [/^activities\/[^/]+\/sources/, art('14.2 f', '14(2)(f)')],
  [/^activities\/[^/]+\/recipients\/[^/]+\/role/, art('26 och 28', '26 and 28')],
  [/^activities\/[^/]+\/recipients/, art('30.1 d', '30(1)(d)')],
  [/^activities\/[^/]+\/transfers/, art('30.1 e', '30(1)(e)')],
  [/^activities\/[^/]+\/retention/, art('5.1 e och 30.1 f', '5(1)(e) and 30(1)(f)')],
  [
    /^activities\/[^/]+\/particulars\/(legitimateInterest|thirdPartyInterest)/,
    art('6.1 f och 13.1 d', '6(1)(f) and 13(1)(d)'),
  ],
  [/^activities\/[^/]+\/particulars\/balancingTest/, art('5.2 och 6.1 f', '5(2) and 6(1)(f)')],
  [/^activities\/[^/]+\/particulars\/informationDuty/, art('13–14')],
  [/^activities\/[^/]+\/particulars\/jointArrangement/, art('26.1', '26(1)')],
  [/^activities\/[^/]+\/particulars\/automatedDecisions/, art('22')],
  [/^activities\/[^/]+\/particulars\/impactAssessment/, art('35')],
  [/^activities\/[^/]+\/particulars\/internationalOrganisation/, art('30.1 e', '30(1)(e)')],
  [
    /^activities\/[^/]+\/particulars\/compellingInterestSafeguards/,
    art('49.1 andra stycket och 30.1 e', '49(1), second subparagraph, and 30(1)(e)'),
  ],
  [/^activities\/[^/]+\/particulars\/consentRecords/, art('7.1', '7(1)')],
  [/^activities\/[^/]+\/particulars\/breachRecords/, art('33.5', '33(5)')],
  [
    /^activities\/[^/]+\/particulars\/(access|deletionProcedure|system|storageLocation)/,
    art('5.1 f och 32', '5(1)(f) and 32'),
  ],
  [/^agreements/, art('26 och 28', '26 and 28')],
  [/^roles/, art('26 och 28', '26 and 28')],
  [/^subProcessors/, art('28.2', '28(2)')],
  [/^(transfers|country|storageCountries|accessCountries)/, art('44–49')],
];

/** Where the form itself asks, no single point of an article does. */
const REGISTER = art('30');

/** The article that asks for what stands at a path of an edition or a recipient's sheet. */
export function articleAt(path: string): LocalizedText {
  return ARTICLES.find(([pattern]) => pattern.test(path))?.[1] ?? REGISTER;
}
