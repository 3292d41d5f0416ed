import { count, press, word } from './press.ts';

// The buttons that cards show and that another command than the one showing them may answer.

/** Opens a question for who pressed: in result lists, alerts and digests. */
export const readQuestion = press('question', 'read', { question: count });

/** As `readQuestion`, for what is chosen in a menu. */
export const pickQuestion = press('question', 'pick', {});

/** Turns the page of an open question, in place. */
export const questionPage = press('question', 'page', { question: count, page: count });

export const publishQuestion = press('question', 'publish', { question: count });

/** Lists the questions that are like it, for who pressed. */
export const similarQuestions = press('question', 'similar', { question: count });

/** Says, to who pressed, whether it was told where they are. */
export const whyQuestion = press('why', 'question', { question: count });

export const followQuestion = press('follow', 'question', { question: count });

/** Turns the page of a result list, in place; `state` as reply-state.ts keeps it. */
export const searchPage = press('search', 'page', { state: word, page: count });

/** Adds or removes the filter that is chosen in a menu, in place; `page` is the one to come back to. */
export const refineSearch = press('search', 'refine', { state: word, page: count });

/** Puts the results in the order that is chosen in a menu, in place. */
export const sortSearch = press('search', 'sort', { state: word, page: count });

/** Searches for what was typed and nothing else, in place. */
export const exactSearch = press('search', 'exact', { state: word, page: count });

/** Undoes the latest change of a search, in place. */
export const backSearch = press('search', 'back', { state: word });

/** Opens a published result list for who pressed. */
export const openSearch = press('search', 'open', { state: word });

export const publishSearch = press('search', 'publish', { state: word, page: count });

/** Asks for words to search for; also where an old search is lost. */
export const newSearch = press('search', 'new', {});

export const submitSearch = press('search', 'submit', {});

/** Lists, for who pressed, what a digest left out after so many questions. */
export const moreOfDigest = press('digest', 'more', { first: count, last: count, skip: count });

/** As `moreOfDigest`, of what was followed. */
export const moreOfNews = press('following', 'more', { delivery: count, skip: count });

/** Follows the topic of a search. */
export const followTopic = press('follow', 'topic', { state: word });
