/**
 * Parses the catalogues (`src/text/en/*.json`, ICU MessageFormat) when they are built, so that no parser is shipped. A text
 * without arguments stays a text. A message that cannot be read stops the build and says where.
 */
import { parse } from '@formatjs/icu-messageformat-parser';

const PARSER = '@formatjs/icu-messageformat-parser';
const CATALOGUE = /\/src\/text\/[a-z-]+\/[a-z-]+\.json$/;

/**
 * JSON of the file with every message parsed.
 *
 * @param {string} json
 * @param {string} file
 */
export function parseCatalogue(json, file) {
  const messages = /** @type {Record<string, string>} */ (JSON.parse(json));
  return JSON.stringify(
    Object.fromEntries(Object.entries(messages).map(([key, text]) => [key, parsed(text, `${file}, “${key}”`)])),
  );
}

/**
 * @param {string} text
 * @param {string} where
 */
function parsed(text, where) {
  try {
    const elements = parse(text);
    const [only] = elements;
    if (only === undefined) return '';
    return elements.length === 1 && only.type === 0 ? only.value : elements;
  } catch (error) {
    throw new Error(`${where}: ${String(error)}`, { cause: error });
  }
}

/** @returns {import('vite').Plugin} */
export function parseMessages() {
  return {
    name: 'parse-messages',
    enforce: 'pre',
    // The tests of these tools parse.
    config: (_config, { command }) =>
      command === 'build' ? { resolve: { alias: { [PARSER]: `${PARSER}/no-parser.js` } } } : {},
    transform(code, id) {
      const [file = ''] = id.split('?');
      return CATALOGUE.test(file) ? { code: parseCatalogue(code, file), map: null } : undefined;
    },
  };
}
