import { DescribedScore } from '../score/DescribedScore';
import { columns } from './columns';
import { levelTitle, topRank } from './levelTitle';
import { Paint } from './paint';

/** The result in a few lines: level, way to the next one, and how much is known. */
export function verdict(score: DescribedScore, paint: Paint): string[] {
  const { model, entity, asOf, bottleneck, dimensions } = score;
  const weakest = dimensions.find(({ id }) => id === bottleneck);
  const subject = [
    entity,
    `${model.title} ${model.version}`,
    asOf && `as of ${asOf}`,
  ];
  return [
    paint('dim', subject.filter(Boolean).join(' · ')),
    paint('bold', headline(score)),
    ...columns([
      ['  could be', couldBe(score)],
      ['  confidence', confidence(score)],
      ['  bottleneck', weakest?.title ?? bottleneck],
    ]),
  ];
}

function headline({ level, percentToNext, model }: DescribedScore): string {
  if (level === null) {
    return 'Unrated: too little is known';
  }
  const top = topRank(model);
  const held = `${levelTitle(model, level)} (${level} of ${top})`;
  return level === top
    ? held
    : `${held}, ${percentToNext} % of the way to ${levelTitle(
        model,
        level + 1,
      )}`;
}

function couldBe({ potential, computedLevel, model }: DescribedScore): string {
  const title = levelTitle(model, potential);
  return potential > computedLevel
    ? `${title}, if everything that is unknown turned out well`
    : `no more than ${title} by what is known`;
}

function confidence({ confidence: shares }: DescribedScore): string {
  return `${shares.value.toFixed(2)} (${shares.band}): ${percent(
    shares.measured,
  )} measured, ${percent(shares.people)} said by people, ${percent(
    shares.unknown,
  )} unknown`;
}

function percent(share: number): string {
  return `${Math.round(100 * share)} %`;
}
