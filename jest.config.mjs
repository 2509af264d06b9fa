// Native ES modules, nothing transformed: run through scripts/lib/jest, which sets the flag Node wants.
const shared = { transform: {}, moduleFileExtensions: ['js', 'mjs', 'json'] };

export default {
  projects: [
    { ...shared, displayName: 'web', testMatch: ['<rootDir>/tests/web/**/*.test.js'], testEnvironment: 'node' },
    // The tests of the readers once more, with the DOM of the readers' own in place of jsdom's.
    {
      ...shared,
      displayName: 'dom',
      testMatch: ['<rootDir>/tests/web/readers/*.test.js'],
      testEnvironment: 'node',
      setupFilesAfterEnv: ['<rootDir>/tests/web/support/own-dom.js'],
    },
    { ...shared, displayName: 'e2e', testMatch: ['<rootDir>/tests/e2e/**/*.test.js'], testEnvironment: 'node' },
  ],
};
