import { count, oneOf, press, word } from '../discord/press.ts';

export const places = ['here', 'direct'] as const;
export type FollowPlace = (typeof places)[number];

/** "Follow" on a question's card. */
export const followQuestion = press('follow', 'question', { question: count });
export const followQuestionAt = press('follow', 'question-at', { question: count, where: oneOf(places) });

/** "Follow this search"; only for queries that a custom id has room for, see lengthInCustomId. */
export const followTopic = press('follow', 'topic', { query: word });
export const followTopicAt = press('follow', 'topic-at', { query: word, where: oneOf(places) });
