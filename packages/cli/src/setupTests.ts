// The first call of a test loads every shipped model, which takes a while on a busy machine.
jest.setTimeout(60_000);
