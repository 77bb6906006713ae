/** Takes what the database has to say while it starts and when something happens to it: one sentence at a time. */
export type Log = (sentence: string) => void;
