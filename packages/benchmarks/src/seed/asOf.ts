/** Every run measures the same moment: a Wednesday. */
export const AS_OF = Date.UTC(2026, 5, 17, 12);
