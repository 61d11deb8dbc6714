/**
 * When the portal under test and its browser begin. Dates decide what is due, lapsed or next, so without it
 * the tests and the pictures would see another organisation on every day. In UTC, like the tests' browser.
 */
export const TODAY = '2026-11-16T07:00:00Z';
