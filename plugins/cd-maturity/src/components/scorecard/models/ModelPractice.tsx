import { makeStyles } from '@material-ui/core';
import { MaturityModel, Practice } from 'backstage-plugin-cd-maturity-common';
import { useText } from '../../../hooks/useText';
import { mute, text } from '../../../theme';
import { Action, Chip, UnfoldTitle } from '../../ui';
import { ClauseLine } from './ClauseLine';
import { PracticeWords } from './PracticeWords';
import { WhatIfDraft, withOff, withThreshold } from './whatIfDraft';

const useStyles = makeStyles(theme => ({
  entry: {
    padding: '12px 0',
    '& + &': { borderTop: `1px solid ${theme.palette.divider}` },
  },
  facts: { ...text.list, ...mute(theme), margin: '2px 0 0 24px' },
  detail: { ...text.list, margin: '8px 0 0 24px', display: 'grid', gap: 8 },
  clauses: {
    margin: 0,
    padding: 0,
    listStyle: 'none',
    display: 'grid',
    gap: 8,
  },
}));

type Props = {
  practice: Practice;
  model: MaturityModel;
  draft: WhatIfDraft;
  open: boolean;
  onToggle(): void;
  onChange(next: (before: WhatIfDraft) => WhatIfDraft): void;
};

/** A practice of a model; unfolded, its evidence with thresholds that can be tried. */
export const ModelPractice = (props: Props) => {
  const classes = useStyles();
  const t = useText();
  const { practice, model, draft, open, onChange } = props;
  const level = model.levels.find(({ id }) => id === practice.level);
  const isOff = draft.off.includes(practice.id);
  const isChanged =
    isOff || draft.thresholds.some(item => item.practiceId === practice.id);
  const scopeWord = {
    component: undefined,
    team: t('next.teamWide'),
    org: t('next.orgWide'),
  }[practice.scope];
  return (
    <li className={classes.entry}>
      <UnfoldTitle title={practice.title} open={open} onToggle={props.onToggle}>
        {practice.gate && <Chip look="outlined">{t('work.gate')}</Chip>}
        {isChanged && <Chip look="hollow">{t('models.changed')}</Chip>}
      </UnfoldTitle>
      <p className={classes.facts}>
        {[
          level?.title,
          t('work.effort', {
            effort: t(`next.effort.${practice.effort}`),
            weeks: t(`next.effortWords.${practice.effort}`),
          }),
          t('work.effect', { effect: String(practice.effect) }),
          scopeWord,
        ]
          .filter(Boolean)
          .join(' · ')}
      </p>
      {open && (
        <div className={classes.detail}>
          <ul className={classes.clauses}>
            {practice.evidence.map((clause, index) => (
              <ClauseLine
                key={index}
                clause={clause}
                model={model}
                tried={
                  'metric' in clause
                    ? draft.thresholds.find(
                        item =>
                          item.practiceId === practice.id &&
                          item.metric === clause.metric,
                      )?.pass
                    : undefined
                }
                onTry={(metric, pass) =>
                  onChange(before =>
                    withThreshold(before, practice.id, metric, pass),
                  )
                }
              />
            ))}
          </ul>
          <PracticeWords practice={practice} />
          <div>
            <Action
              onClick={() =>
                onChange(before => withOff(before, practice.id, !isOff))
              }
            >
              {isOff ? t('models.switchOn') : t('models.switchOff')}
            </Action>
          </div>
        </div>
      )}
    </li>
  );
};
