import type { Plugin } from 'vite';

/** What is built does not hang on the shell that builds it: a test runner says `test` there, and React's half for developers came along. */
export function builtForUse(): Plugin {
  return {
    name: 'built-for-use',
    config(_config, { command }) {
      if (command === 'build') process.env.NODE_ENV = 'production';
    },
  };
}
