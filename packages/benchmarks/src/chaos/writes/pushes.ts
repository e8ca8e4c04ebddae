import { Signal } from 'backstage-plugin-cd-maturity-common';
import { signalsOf } from '../../seed/signals';
import { Writes } from './types';

const FACT = 'ci.commit_triggered_ratio';
const SIGNALS = 5;

type PushAnswer = { accepted: number };

/** A pipeline of one's own pushes figures. */
export const pushFacts: Writes = async round => {
  const { asker, acknowledged, entityRef } = round;
  const value = (round.round % 10) / 10;
  const key = `${entityRef} ${FACT}`;
  acknowledged.facts.delete(key);
  const answer = await asker.write<PushAnswer>({
    method: 'POST',
    path: '/facts',
    body: { facts: [{ entityRef, id: FACT, value }] },
  });
  if (answer?.accepted === 1) {
    acknowledged.facts.set(key, value);
  }
};

/** A tool that no module knows pushes signals. */
export const pushSignals: Writes = async round => {
  const { asker, acknowledged, mark } = round;
  const signals: Signal[] = signalsOf(round.round, Date.now())
    .slice(0, SIGNALS)
    .map((signal, n) => ({ ...signal, externalId: `${mark} ${n}` }));
  acknowledged.tried.push(...signals);
  const answer = await asker.write<PushAnswer>({
    method: 'POST',
    path: '/signals',
    body: { items: signals },
  });
  if (answer?.accepted === SIGNALS) {
    acknowledged.signals.push(...signals);
  }
};
