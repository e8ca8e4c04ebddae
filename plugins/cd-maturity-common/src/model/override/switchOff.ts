import { Condition } from '../condition';
import { MaturityModel } from '../model';
import { Problem } from '../validate/Problem';
import { Draft, Step } from './Draft';
import { noPractice } from './noPractice';

/**
 * Practices that never apply: each under a condition that nothing meets, which keeps the reason. So they stay visible as
 * not applicable, and what refers to them stays valid.
 */
export const switchOff: Step = (draft, { metadata, switchedOff }) => {
  const changed = Object.entries(switchedOff).reduce<Draft>(
    (before, [id, reason]) => {
      const { model, problems } = before;
      const at = model.practices.findIndex(practice => practice.id === id);
      if (at < 0) {
        const problem = noPractice(['switchedOff', id], id, model);
        return { ...before, problems: [...problems, problem] };
      }
      const name = `off-${id.replace(/\./g, '-')}`;
      const never: Condition = {
        means: `nothing, because ${metadata.id} switched it off: ${reason}`,
        anyOf: [],
      };
      const practices = [...model.practices];
      practices[at] = { ...practices[at], when: name };
      const conditions = { ...model.conditions, [name]: never };
      return { ...before, model: { ...model, practices, conditions } };
    },
    draft,
  );
  const off = new Set(Object.keys(switchedOff));
  return {
    ...changed,
    problems: [...changed.problems, ...gatesLost(changed.model, off)],
  };
};

/** Cells that keep practices but no gate: anything would claim their level. */
function gatesLost(model: MaturityModel, off: ReadonlySet<string>): Problem[] {
  return model.dimensions.flatMap(dimension =>
    model.levels.flatMap((level): Problem[] => {
      const cell = model.practices.filter(
        p => p.dimension === dimension.id && p.level === level.id,
      );
      const kept = cell.filter(({ id }) => !off.has(id));
      const gate = cell.find(p => p.gate && off.has(p.id));
      if (!gate || kept.length === 0 || kept.some(p => p.gate)) {
        return [];
      }
      const rest = kept.map(({ id }) => id).join(', ');
      return [
        {
          path: ['switchedOff', gate.id],
          message: `is the last gate of ${dimension.id} at ${level.id}, so that anything would claim the level; keep a gate there, add one, or switch off the rest too (${rest})`,
        },
      ];
    }),
  );
}
