import '@testing-library/jest-dom';
import { configure } from '@testing-library/react';

// Whole pages with hundreds of elements are loaded and rendered, often beside other work.
jest.setTimeout(60_000);
configure({ asyncUtilTimeout: 20_000 });

// The style parser of jsdom cannot read container queries and JSS says so for each of them.
const { warn } = console;
Object.assign(console, {
  warn: (...args: unknown[]) => {
    if (!String(args[0]).startsWith('Warning: [JSS]')) warn(...args);
  },
});
