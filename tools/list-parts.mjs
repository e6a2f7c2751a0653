/**
 * For tests of components: gives every component the list of all components of its file, by name, exported or not, so that a test
 * can tell which of them it never showed.
 */
const FILE = /\/src\/(?:screens|sheets)\/.*(?<!\.test|\.fixture)\.tsx$/;
/** `function Head(`, `const Head = (`, `const Head = memo(`; no constants, and no contexts. */
const COMPONENT = /^(?:export )?(?:function ([A-Z]\w*)|const ([A-Z]\w*)(?:: [^=]+)? = (?:memo\(|\())/gm;

/** @param {string} source */
export function componentsIn(source) {
  return [...source.matchAll(COMPONENT)].map(([, declared, named = '']) => declared ?? named);
}

/** @returns {import('vite').Plugin} */
export function listParts() {
  return {
    name: 'list-parts',
    enforce: 'pre',
    transform(code, id) {
      const [file = ''] = id.split('?');
      const names = FILE.test(file) ? componentsIn(code).join(', ') : '';
      if (names === '') return undefined;
      return {
        code: `${code}\n;[{ ${names} }].forEach((all) => Object.values(all).forEach((one) => { one.parts = all; }));\n`,
        map: null,
      };
    },
  };
}
