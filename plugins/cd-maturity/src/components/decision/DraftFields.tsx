import {
  FormControl,
  FormControlLabel,
  FormLabel,
  Radio,
  RadioGroup,
  makeStyles,
} from '@material-ui/core';
import { useFormat } from '../../hooks/useFormat';
import { useText } from '../../hooks/useText';
import { text } from '../../theme';
import { TextInput } from '../ui';
import {
  NOTE_MAX,
  NOTE_MIN,
  Problem,
  Problems,
  isNeeded,
} from './form/checkDraft';
import { Limits, dayRange } from './form/dayRange';
import { DeclineReason, Draft } from './form/draft';

const useStyles = makeStyles({
  legend: { ...text.small, marginBottom: 4 },
  option: text.body,
});

const reasons: ReadonlyArray<DeclineReason> = [
  'not-relevant',
  'accepted-risk',
  'later',
];
const effects: ReadonlyArray<Draft['effect']> = ['exempt', 'not-applicable'];

type ChoiceProps<T extends string> = {
  legend: string;
  value: T;
  options: ReadonlyArray<{ id: T; label: string }>;
  onChange(value: T): void;
};

const Choice = <T extends string>(props: ChoiceProps<T>) => {
  const classes = useStyles();
  return (
    <FormControl component="fieldset">
      <FormLabel component="legend" className={classes.legend}>
        {props.legend}
      </FormLabel>
      <RadioGroup
        value={props.value}
        onChange={(_, chosen) => {
          const option = props.options.find(({ id }) => id === chosen);
          if (option) props.onChange(option.id);
        }}
      >
        {props.options.map(({ id, label }) => (
          <FormControlLabel
            key={id}
            value={id}
            control={<Radio color="primary" size="small" />}
            label={label}
            classes={{ label: classes.option }}
          />
        ))}
      </RadioGroup>
    </FormControl>
  );
};

const useProblemWords = () => {
  const t = useText();
  const format = useFormat();
  return (problem: Problem | undefined) => {
    if (!problem) return undefined;
    return 'day' in problem
      ? t(`decision.problem.${problem.code}`, {
          day: format.calendarDay(problem.day),
        })
      : t(`decision.problem.${problem.code}`, { number: String(NOTE_MIN) });
  };
};

type Props = {
  draft: Draft;
  limits: Limits;
  /** To be shown beside the fields. */
  problems: Problems;
  onChange(draft: Draft): void;
};

/** The fields of a form, as many as its kind has. */
export const DraftFields = ({ draft, limits, problems, onChange }: Props) => {
  const t = useText();
  const format = useFormat();
  const words = useProblemWords();
  const { kind } = draft;
  const { from, to } = dayRange(draft, limits);
  const change = (part: Partial<Draft>) => onChange({ ...draft, ...part });
  return (
    <>
      {kind === 'decline' && (
        <Choice
          legend={t('decision.form.reason')}
          value={draft.reason}
          options={reasons.map(id => ({
            id,
            label: t(`decision.reason.${id}`),
          }))}
          onChange={reason => change({ reason })}
        />
      )}
      {kind === 'exemption' && (
        <Choice
          legend={t('decision.form.effect')}
          value={draft.effect}
          options={effects.map(id => ({
            id,
            label: t(`exemption.effect.${id}`),
          }))}
          onChange={effect => change({ effect })}
        />
      )}
      {kind !== 'dispute' && (
        <TextInput
          type="date"
          label={t(`decision.form.day.${kind}`)}
          required={isNeeded(kind, 'day')}
          min={from}
          max={to}
          help={
            to && t('decision.form.latest', { day: format.calendarDay(to) })
          }
          error={words(problems.day)}
          value={draft.day}
          onChange={day => change({ day })}
        />
      )}
      {kind !== 'snooze' && (
        <TextInput
          type="url"
          label={t(
            kind === 'plan'
              ? 'decision.form.workItem'
              : 'decision.form.evidence',
          )}
          help={t('decision.form.linkHelp')}
          error={words(problems.link)}
          value={draft.link}
          onChange={link => change({ link })}
        />
      )}
      <TextInput
        rows={3}
        maxLength={NOTE_MAX}
        label={t(
          isNeeded(kind, 'note') ? 'decision.form.why' : 'decision.form.note',
        )}
        required={isNeeded(kind, 'note')}
        help={t('decision.form.noteHelp')}
        error={words(problems.note)}
        value={draft.note}
        onChange={note => change({ note })}
      />
    </>
  );
};
