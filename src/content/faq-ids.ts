/** Ids of the topics and entries of the FAQ; an entry's element id is `lp-faq-` and its id. */
export type TopicId = 'back-months';
export type FaqId = 'back-months-later';
