import type { Candidate } from '../finding.js';
import type { JudgingRule } from '../rule.js';
import { ONLY_INSTRUMENTED } from '../what-rules-cannot-see.js';

export const overrideUsed: JudgingRule = {
  key: 'override-used',
  severity: 'critical',
  title: { sv: 'spärr åsidosatt', en: 'a block was overridden' },
  article: { sv: 'art. 5.2, 18.2 och 21', en: 'Art. 5(2), 18(2) and 21' },
  blind: ONLY_INSTRUMENTED,
  judge: (known) => {
    const matters = new Map<string, Candidate & { windows: unknown[] }>();
    for (const { id, activity, recipient } of known.shapes) {
      if (recipient === null) continue;
      const about = `${activity} ${recipient}`;
      const name = known.recipientName(recipient);
      const what = known.words('activities', activity);
      const matter = matters.get(about) ?? {
        about,
        activity,
        recipient,
        declared: {
          sv: 'En spärr ska hålla. Att den åsidosattes ska kunna motiveras var gång.',
          en: 'A block is to hold. Each time that it was overridden needs its reason.',
        },
        seen: {
          sv: `${what.sv}: utlämnat till ${name.sv} trots spärr`,
          en: `${what.en}: disclosed to ${name.en} in spite of a block`,
        },
        windows: [],
      };
      matter.windows.push({ shapeId: id, from: null, to: null, course: 'override' });
      matters.set(about, matter);
    }
    return [...matters.values()];
  },
};
