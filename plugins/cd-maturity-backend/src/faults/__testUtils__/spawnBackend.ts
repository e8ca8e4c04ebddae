import path from 'node:path';
import { startProcess } from './startProcess';

function configOf(database: { connection: string; prefix: string }) {
  return {
    app: { baseUrl: 'http://localhost:3000' },
    backend: {
      auth: { dangerouslyDisableDefaultAuthPolicy: true },
      database: { client: 'pg', ...database },
    },
    cdMaturity: {
      sources: { test: { webhook: { secrets: ['new'] } } },
    },
  };
}

export type SpawnedBackend = {
  /** Keeps a delivery; the status of the answer, or undefined when there was none. */
  deliver(deliveryId: string, body: object): Promise<number | undefined>;
  /** As a power cut would. */
  kill(): Promise<void>;
};

/** A backend in a process of its own, ready to be asked. */
export async function spawnBackend(database: {
  connection: string;
  prefix: string;
}): Promise<SpawnedBackend> {
  const { base, kill } = await startProcess({
    script: path.join(__dirname, 'backendProcess.ts'),
    config: configOf(database),
  });
  return {
    deliver: async (deliveryId, body) => {
      try {
        const answer = await fetch(`${base}/api/cd-maturity/ingest/test`, {
          method: 'POST',
          headers: {
            'content-type': 'application/json',
            'x-test-signature': 'new',
            'x-test-delivery': deliveryId,
          },
          body: JSON.stringify(body),
        });
        return answer.status;
      } catch {
        return undefined;
      }
    },
    kill,
  };
}
