/** Keys of the legal entities that the alarms service tells. */
export const INSTALLER = 'exempel-installation';
export const SMS_GATEWAY = 'exempel-sms';
export const ALARM_CENTRE = 'exempel-larmcentral';
export const GUARD_COMPANY = 'larm-assistans';

/** The class of natural persons who read others' data in our own answers: no sandbox stands in for them. */
export const ACCOUNT_HOLDER = 'account-holder';
