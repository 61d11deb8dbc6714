import '@testing-library/jest-dom';
import { configure } from '@testing-library/react';

// On a busy machine a page with six boxes takes seconds to draw: what is awaited comes late, not never.
configure({ asyncUtilTimeout: 10_000 });
jest.setTimeout(60_000);

// jsdom lays nothing out, and so cannot scroll.
Element.prototype.scrollIntoView = () => {};
