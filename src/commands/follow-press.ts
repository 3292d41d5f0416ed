import { count, oneOf, press, word } from '../discord/press.ts';

export const places = ['here', 'direct'] as const;
export type FollowPlace = (typeof places)[number];

/** The answers to "where?", after the buttons of presses.ts. */
export const followQuestionAt = press('follow', 'question-at', { question: count, where: oneOf(places) });
export const followTopicAt = press('follow', 'topic-at', { state: word, where: oneOf(places) });
