/** Whoever started this process may be killed, and would leave it behind. */
process.once('disconnect', () => process.exit());
