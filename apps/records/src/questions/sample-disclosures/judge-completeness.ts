import type { Lang, LocalizedText } from '#http';
import type { SourceCoverageView } from '../../sources/list-sources/sources.view.js';
import type { IntakeSumView } from '../../stats/stats.view.js';
import type { CompletenessCheckView } from './sample-disclosures.view.js';

export interface Arrivals {
  intake: IntakeSumView;
  sources: readonly SourceCoverageView[];
  /** Records in quarantine about which nobody has decided. */
  waiting: number;
  /** Records that were erased before anybody had decided: what was among them nobody can say any more. */
  undecided: number;
}

interface Check {
  key: string;
  label: LocalizedText;
  /** null: it cannot be said. */
  holds: boolean | null;
  text: LocalizedText;
}

/** How one knows that no disclosure is missing: what the books of intake say, and what must be asked elsewhere. */
export function judgeCompleteness(
  { intake, sources, waiting, undecided }: Arrivals,
  lang: Lang,
): CompletenessCheckView[] {
  return [
    sumCheck(intake),
    sequenceCheck(sources),
    quarantineCheck(waiting, undecided),
    lostCheck(intake),
    BACKLOG,
    silenceCheck(sources),
  ]
    .concat(ELSEWHERE)
    .map(({ key, label, holds, text }) => ({ key, label: label[lang], holds, text: text[lang] }));
}

function sumCheck({ accepted, duplicate, quarantined, control, lost, offsets }: IntakeSumView): Check {
  const sum = `${accepted} + ${duplicate} + ${quarantined} + ${control} + ${lost}`;
  return {
    key: 'sum',
    label: { sv: 'allt som lästes är bokfört', en: 'all that was read is accounted for' },
    holds: accepted + duplicate + quarantined + control + lost === offsets,
    text: {
      sv: `Mottaget + dubbletter + karantän + styrposter + förlorat = ${sum}; läst: ${offsets}.`,
      en: `Accepted + duplicate + quarantined + control + lost = ${sum}; read: ${offsets}.`,
    },
  };
}

/** A source without numbers leaves the question open, one with gaps answers it. */
function sequenceCheck(sources: readonly SourceCoverageView[]): Check {
  const missing = sources.reduce((sum, source) => sum + source.missing, 0);
  const unaccounted = sources.reduce((sum, source) => sum + source.unaccounted, 0);
  const unnumbered = sources
    .filter(({ events, sequence }) => events > 0 && sequence !== 'dense')
    .map(({ source }) => source);
  return {
    key: 'sequence',
    label: { sv: 'inga luckor i tjänsternas löpnummer', en: 'no gaps in the numbers of the services’ events' },
    holds: missing > 0 ? false : unnumbered.length > 0 ? null : true,
    text: {
      sv: `${missing} nummer saknas, ${unaccounted} av dem utan förklaring i karantänen. Utan löpnummer i alla händelser: ${unnumbered.join(', ') || 'ingen'}. Luckorna står i GET /api/sources.`,
      en: `${missing} numbers are missing, ${unaccounted} of them not explained by quarantine. Without numbers in every event: ${unnumbered.join(', ') || 'none'}. GET /api/sources lists the gaps.`,
    },
  };
}

function quarantineCheck(waiting: number, undecided: number): Check {
  return {
    key: 'quarantine',
    label: { sv: 'allt i karantän är avgjort', en: 'all in quarantine is decided' },
    holds: waiting + undecided === 0,
    text: {
      sv: `${waiting} poster väntar på beslut, ${undecided} raderades utan beslut när tiden var ute; bland dem kan finnas utlämnanden. Se GET /api/quarantine.`,
      en: `${waiting} records wait for a decision, ${undecided} were erased without one when their time was over; disclosures may be among them. See GET /api/quarantine.`,
    },
  };
}

function lostCheck({ lost }: IntakeSumView): Check {
  return {
    key: 'lost',
    label: { sv: 'ingenting har hoppats över', en: 'nothing was passed over' },
    holds: lost === 0,
    text: {
      sv: `${lost} poster har hoppats över efter någons beslut; besluten står i GET /api/intake.`,
      en: `${lost} records were passed over by somebody’s decision; GET /api/intake has the decisions.`,
    },
  };
}

/** Of what lies in the topics and was not read yet, only the readers themselves know. */
const BACKLOG: Check = {
  key: 'backlog',
  label: { sv: 'allt som har skickats är läst', en: 'all that was sent has been read' },
  holds: null,
  text: {
    sv: 'Hur långt intaget ligger efter står i GET /health och GET /metrics; det som inte är läst än finns inte i detta svar.',
    en: 'GET /health and GET /metrics say how far intake is behind; what it has not read yet is not in this answer.',
  },
};

function silenceCheck(sources: readonly SourceCoverageView[]): Check {
  const silent = sources.filter(({ silence }) => silence.state === 'silent').map(({ source }) => source);
  const unknown = sources.some(({ events, silence }) => events > 0 && silence.state === 'unknown');
  return {
    key: 'silence',
    label: { sv: 'ingen tjänst har tystnat', en: 'no service has fallen silent' },
    holds: silent.length > 0 ? false : unknown ? null : true,
    text: {
      sv: `Tystare än vanligt just nu: ${silent.join(', ') || 'ingen'}.`,
      en: `Quieter than usual just now: ${silent.join(', ') || 'none'}.`,
    },
  };
}

/** What this answer cannot say itself. */
const ELSEWHERE: readonly Check[] = [
  {
    key: 'recount',
    label: { sv: 'loggarna är vad händelserna säger', en: 'the logs are what the events say' },
    holds: null,
    text: {
      sv: 'Räknas om av npm run recount, som jämför varje logg, index och summa med händelserna; slutkod 0 när allt stämmer.',
      en: 'Counted anew by npm run recount, which compares each log, index and sum with the events; exit code 0 when all agrees.',
    },
  },
  {
    key: 'proofs',
    label: { sv: 'ingen post är ändrad eller borttagen i efterhand', en: 'no entry was altered or taken away later' },
    holds: null,
    text: {
      sv: 'Kan inte bevisas ännu: kontrollpunkter, bevis och vittne över loggarna är inte byggda. Spara storlekarna i detta svar för att jämföra med senare.',
      en: 'Cannot be proved yet: checkpoints, proofs and a witness over the logs are not built. Keep the sizes in this answer to compare with later.',
    },
  },
  {
    key: 'outside',
    label: { sv: 'ingenting lämnades ut vid sidan av tjänsterna', en: 'nothing was disclosed beside the services' },
    holds: null,
    text: {
      sv: 'Det kan ingen händelse visa; blindSpots säger var det kan ske. Det som någon har fört in för hand är med.',
      en: 'No event can show that; blindSpots says where it may happen. What somebody entered by hand is included.',
    },
  },
];
