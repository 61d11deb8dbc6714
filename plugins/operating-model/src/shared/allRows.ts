/** As many rows as the backend gives at once. */
export const ALL_ROWS = 1000;
