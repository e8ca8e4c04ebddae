import '@testing-library/jest-dom';

// Whole pages with hundreds of elements are rendered, often beside other work.
jest.setTimeout(30_000);

// The style parser of jsdom cannot read container queries and JSS says so for each of them.
const { warn } = console;
Object.assign(console, {
  warn: (...args: unknown[]) => {
    if (!String(args[0]).startsWith('Warning: [JSS]')) warn(...args);
  },
});
