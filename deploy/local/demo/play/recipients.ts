/** Keys of the legal entities that misbehave on the day. */
export const INSTALLER = 'exempel-installation';
export const SMS_GATEWAY = 'exempel-sms';
export const ALARM_CENTRE = 'exempel-larmcentral';
export const GUARD_COMPANY = 'larm-assistans';
export const PAYMENT_SERVICE = 'billecta';
export const CRM = 'webcrm';
export const DEBT_COLLECTOR = 'exempel-inkasso';
export const INSURER = 'exempel-forsakring';
export const BANK = 'exempel-bank';
export const COURIER = 'dhl';
export const SALES_TELEPHONY = 'senzum';
export const SALES_AGENTS = 'exempel-ombud';
export const MARKET_RESEARCH = 'add-visits';

/** The class of natural persons who read others' data in our own answers: no sandbox stands in for them. */
export const ACCOUNT_HOLDER = 'account-holder';
