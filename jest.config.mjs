// Native ES modules, nothing transformed: run through scripts/lib/jest, which sets the flag Node wants.
const shared = { transform: {}, moduleFileExtensions: ['js', 'mjs', 'json'] };

export default {
  projects: [
    { ...shared, displayName: 'web', testMatch: ['<rootDir>/tests/web/**/*.test.js'], testEnvironment: 'node' },
    { ...shared, displayName: 'e2e', testMatch: ['<rootDir>/tests/e2e/**/*.test.js'], testEnvironment: 'node' },
  ],
};
