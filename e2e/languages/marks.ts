/**
 * Finds words of the scenario that are not marked as such. They stand in an element with the scenario's language that runs from
 * the side of its first letter, or else inside a sentence of ours, set apart from it by the characters that Unicode has for that.
 */
import type { Page } from 'playwright-core';

/** A text, and what is wrong with how it stands. */
type Fault = string;

/** Of a scenario in Arabic: every Arabic letter on the page. `typed`: words of the team, which are in whatever language. */
export const unmarkedArabic = (page: Page, typed: readonly string[]): Promise<readonly Fault[]> =>
  page.evaluate(findUnmarkedArabic, typed);

/** Of a scenario in Latin letters: every text node that is word for word a text of the scenario. */
export const unmarkedTexts = (page: Page, language: string, texts: readonly string[]): Promise<readonly Fault[]> =>
  page.evaluate(findUnmarkedTexts, { language, texts });

/** Runs in the page. */
function findUnmarkedArabic(typed: readonly string[]): string[] {
  const ARABIC = /\p{Script=Arabic}/u;
  const faults: string[] = [];
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) {
    const { textContent: text, parentElement: element } = walker.currentNode;
    if (text === null || element === null || !ARABIC.test(text) || element.closest('script, style') !== null) continue;
    // What stands between the isolates of a sentence is set apart.
    if (!ARABIC.test(text.replace(/\u2068[^\u2068\u2069]*\u2069/gu, ''))) continue;
    const style = getComputedStyle(element);
    const where = `${element.tagName.toLowerCase()}.${element.className} “${text}”`;
    if (style.direction !== 'rtl') faults.push(`${where} runs ${style.direction}`);
    if (!typed.includes(text) && element.closest('[lang]')?.getAttribute('lang') !== 'ar')
      faults.push(`${where} has no language`);
  }
  return faults;
}

/** Runs in the page. */
function findUnmarkedTexts({
  language,
  texts,
}: {
  readonly language: string;
  readonly texts: readonly string[];
}): string[] {
  const known = new Set(texts);
  const faults: string[] = [];
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) {
    const { textContent: text, parentElement: element } = walker.currentNode;
    if (text === null || element === null || !known.has(text.trim())) continue;
    const where = `${element.tagName.toLowerCase()}.${element.className} “${text}”`;
    if (getComputedStyle(element).direction !== 'ltr') faults.push(`${where} runs rtl`);
    if (element.closest('[lang]')?.getAttribute('lang') !== language) faults.push(`${where} has no language`);
  }
  return faults;
}
