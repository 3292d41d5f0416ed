import { oneOf, press, snowflake } from '../../discord/press.ts';
import { locales } from '../../domain/subscription.ts';

const locale = oneOf(locales);

/** The channel that is chosen in a menu. */
export const chooseChannel = press('setup', 'channel', {});
export const takeChannel = press('setup', 'here', { channel: snowflake });
export const chooseLanguage = press('setup', 'language', { channel: snowflake, locale });
/** The hour that is chosen in a menu. */
export const chooseHour = press('setup', 'hour', { channel: snowflake, locale });
export const otherHour = press('setup', 'other-hour', { channel: snowflake, locale });
export const typeHour = press('setup', 'type-hour', { channel: snowflake, locale });
export const chooseMinisters = press('setup', 'ministers', { channel: snowflake, locale });
export const newTopic = press('setup', 'topic', { channel: snowflake, locale });
export const typeTopic = press('setup', 'type-topic', { channel: snowflake, locale });
/** Ends with a test; the test alone, from elsewhere, is `testChannel`. */
export const endSetup = press('setup', 'end', { channel: snowflake, locale });
export const testChannel = press('setup', 'test', { channel: snowflake, locale });

/** In a menu of hours: no digest. */
export const NO_DIGEST = 'none';
