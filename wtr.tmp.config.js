import base from './web-test-runner.config.js';
export default { ...base, testsFinishTimeout: 45000, testFramework: { config: { timeout: 15000, grep: process.env.GREP } } };
