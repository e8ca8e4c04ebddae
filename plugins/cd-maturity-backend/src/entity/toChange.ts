import {
  ChangeDto,
  CompiledModel,
  PracticeStatus,
} from 'backstage-plugin-cd-maturity-common';
import { levelTitle } from '../models/levelTitle';
import { StoredChange } from '../store/scoreChanges';

type Move = StoredChange['changes'][number];

/** From worst to best; what does not apply is neither. */
const ORDER: readonly PracticeStatus[] = ['fail', 'unknown', 'partial', 'pass'];

function levelMove(compiled: CompiledModel, move: Move & { what: string }) {
  const [from, to] = [move.from, move.to] as Array<number | null>;
  return {
    from: levelTitle(compiled.model, from),
    to: levelTitle(compiled.model, to),
    better: (to ?? -1) > (from ?? -1),
  };
}

function toMove(
  compiled: CompiledModel,
  move: Move,
): ChangeDto['changes'][number] {
  switch (move.what) {
    case 'practice':
      return {
        subject: 'practice',
        id: move.id,
        title: compiled.byId.get(move.id)?.practice.title ?? move.id,
        from: move.from,
        to: move.to,
        better: ORDER.indexOf(move.to) > ORDER.indexOf(move.from),
      };
    case 'dimension':
      return {
        subject: 'dimension',
        id: move.id,
        title:
          compiled.model.dimensions.find(({ id }) => id === move.id)?.title ??
          move.id,
        ...levelMove(compiled, move),
      };
    case 'level':
      return {
        subject: 'level',
        title: 'Computed level',
        ...levelMove(compiled, move),
      };
    default:
      return {
        subject: 'published',
        title: 'Level',
        ...levelMove(compiled, move),
      };
  }
}

/** One entry of the change log in words. */
export function toChange(
  compiled: CompiledModel,
  stored: StoredChange,
): ChangeDto {
  return {
    at: new Date(stored.at).toISOString(),
    modelVersion: stored.modelVersion,
    causes: stored.causes,
    changes: stored.changes.map(move => toMove(compiled, move)),
  };
}
