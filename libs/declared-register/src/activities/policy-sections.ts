import { text } from '../cell.js';

/** Where in the policy of May 2018 a statement stands. */
export const policySection = {
  intro: text('policyn 2018, inledningen', '2018 policy, introduction'),
  handling: text('policyn 2018, om insamling och användning', '2018 policy, on collection and use'),
  website: text('policyn 2018, om webbplatsen och kakor', '2018 policy, on the website and cookies'),
  referrals: text('policyn 2018, om rekommendationer', '2018 policy, on referrals'),
  thirdParties: text('policyn 2018, om uppgifter från andra', '2018 policy, on data from others'),
  collected: text('policyn 2018, uppräkningen av uppgifter', '2018 policy, list of data'),
  purposes: text('policyn 2018, om ändamålen', '2018 policy, on the purposes'),
  summary: text('policyn 2018, sammanfattningen av ändamålen', '2018 policy, summary of the purposes'),
  sharing: text('policyn 2018, om utlämnande till andra', '2018 policy, on disclosure to others'),
  recipients: text('policyn 2018, förteckningen över bolag', '2018 policy, list of companies'),
  transfers: text('policyn 2018, om överföring till andra länder', '2018 policy, on transfers to other countries'),
  controller: text('policyn 2018, om den ansvarige', '2018 policy, on the controller'),
  rights: text('policyn 2018, om rättigheterna', '2018 policy, on the rights'),
  complaints: text('policyn 2018, om klagomål', '2018 policy, on complaints'),
  drawnUp: text('policyn 2018, slutet', '2018 policy, closing words'),
} as const;
