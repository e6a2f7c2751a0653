import { LOG_FORMAT } from '../form/header.ts';

/** Stands near the beginning of every log of ours, behind names that sort before it. */
const MARK = new RegExp(`^\\uFEFF?\\{[^{]{0,400}"format":"${LOG_FORMAT}"`);

/** Whether a text says at its beginning that it is a log, whatever its file is called. */
export const looksLikeLog = (text: string): boolean => MARK.test(text);
