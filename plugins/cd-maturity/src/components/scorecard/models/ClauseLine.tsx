import { makeStyles } from '@material-ui/core';
import { Clause, MaturityModel } from 'backstage-plugin-cd-maturity-common';
import { useEffect, useState } from 'react';
import { useFormat } from '../../../hooks/useFormat';
import { useText } from '../../../hooks/useText';
import { NARROW, mute } from '../../../theme';
import { TextInput } from '../../ui';

const useStyles = makeStyles(theme => ({
  line: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr) 180px',
    gap: '4px 16px',
    alignItems: 'center',
    overflowWrap: 'anywhere',
    [NARROW]: { gridTemplateColumns: 'minmax(0, 1fr)' },
  },
  mute: mute(theme),
}));

type Props = {
  clause: Clause;
  model: MaturityModel;
  /** Threshold of the what-if. */
  tried?: number;
  onTry(metric: string, pass: number | undefined): void;
};

const DIGITS = 3;

/** One piece of evidence in words; a threshold can be tried with another value. */
export const ClauseLine = ({ clause, model, tried, onTry }: Props) => {
  const classes = useStyles();
  const t = useText();
  const format = useFormat();
  const [typed, setTyped] = useState(tried === undefined ? '' : String(tried));
  // The address may change by the back button; what is half typed, such as `1.0`, stays as it is.
  useEffect(
    () =>
      setTyped(now => {
        if (tried === undefined) return '';
        return now !== '' && Number(now) === tried ? now : String(tried);
      }),
    [tried],
  );
  if ('metric' in clause) {
    const { metric, op, pass, partial } = clause;
    const number = (value: number) => format.number(value, DIGITS);
    const change = (value: string) => {
      setTyped(value);
      const next = value.trim() === '' ? undefined : Number(value);
      if (next === undefined || Number.isFinite(next)) {
        onTry(metric, next === pass ? undefined : next);
      }
    };
    return (
      <li className={classes.line}>
        <span>
          <code>{metric}</code>{' '}
          {t(op === '>=' ? 'models.atLeast' : 'models.atMost', {
            value: number(pass),
          })}
          {partial !== undefined && (
            <span className={classes.mute}>
              {' '}
              {t('models.partial', { value: number(partial) })}
            </span>
          )}
        </span>
        <TextInput
          type="number"
          label={t('models.whatIf', { value: number(pass) })}
          value={typed}
          onChange={change}
        />
      </li>
    );
  }
  if ('fact' in clause) {
    return (
      <li>
        <code>{clause.fact}</code>{' '}
        {clause.equals ? t('models.isSo') : t('models.isNotSo')}
      </li>
    );
  }
  if ('practice' in clause) {
    const title =
      model.practices.find(({ id }) => id === clause.practice)?.title ??
      clause.practice;
    return <li>{t('models.asPractice', { practice: title })}</li>;
  }
  return <li>{t('models.ask', { question: clause.ask })}</li>;
};
