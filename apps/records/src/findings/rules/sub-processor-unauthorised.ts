import type { SubProcessor } from '#declared-register';
import { startOfDay } from '../../editions/stockholm-day.js';
import { findWithoutGround } from '../find-without-ground.js';
import type { Gap } from '../gaps.js';
import type { JudgingRule } from '../rule.js';

/** From when the sub-processor was engaged until it was authorised; undefined where it was authorised by then. */
export function unauthorised({ since, authorisation, authorisedOn }: SubProcessor): Gap | undefined {
  if (authorisation !== null && (authorisedOn === null || authorisedOn <= since)) return undefined;
  const authorised = authorisation === null ? null : authorisedOn;
  return { from: startOfDay(since), to: authorised === null ? null : startOfDay(authorised) };
}

export const subProcessorUnauthorised: JudgingRule = {
  key: 'sub-processor-unauthorised',
  severity: 'serious',
  title: { sv: 'underbiträde utan tillstånd', en: 'sub-processor without authorisation' },
  article: { sv: 'art. 28.2', en: 'Art. 28(2)' },
  blind: {
    sv: 'Räknar det som biträdet fick; vad underbiträdet fick av det syns inte.',
    en: 'Counts what the processor was given; what the sub-processor was given of it cannot be seen.',
  },
  judge: (known) =>
    findWithoutGround(known, ({ role }, sheet) =>
      role !== 'processor' || sheet === undefined
        ? []
        : sheet.subProcessors.flatMap((one) => {
            const gap = unauthorised(one);
            const words = {
              sv: `Tillstånd för underbiträdet ${one.name}`,
              en: `An authorisation of the sub-processor ${one.name}`,
            };
            return gap === undefined ? [] : [{ what: one.name, words, gaps: [gap] }];
          }),
    ),
};
