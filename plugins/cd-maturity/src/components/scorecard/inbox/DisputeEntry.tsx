import { DisputeDto } from 'backstage-plugin-cd-maturity-common';
import { useState } from 'react';
import { useFormat } from '../../../hooks/useFormat';
import { useText } from '../../../hooks/useText';
import { Action, Chip, EntityName, ExternalLink } from '../../ui';
import { useEntryStyles } from '../useEntryStyles';
import { ResolveDialog } from './ResolveDialog';

type Props = { dispute: DisputeDto; onResolved(next: DisputeDto): void };

/** What the product had read, what the owner says to it, and the word of the platform team. */
export const DisputeEntry = ({ dispute, onResolved }: Props) => {
  const classes = useEntryStyles();
  const t = useText();
  const format = useFormat();
  const [open, setOpen] = useState(false);
  const { clauses, evaluatedAt } = dispute.reading;
  return (
    <li className={classes.entry}>
      <div>
        <h3 className={classes.name}>
          {dispute.title}
          <Chip look={dispute.state === 'open' ? 'outlined' : 'plain'}>
            {t(`disputes.state.${dispute.state}`)}
          </Chip>
        </h3>
        <p className={classes.facts}>
          <EntityName entityRef={dispute.entityRef} tab />
        </p>
        <p className={classes.words}>{dispute.note}</p>
        {clauses.map(({ expected, actual }) => (
          <p key={expected} className={classes.facts}>
            {t('disputes.read', {
              expected,
              actual: actual ?? t('status.unknown'),
            })}
          </p>
        ))}
        {dispute.evidence && (
          <p className={classes.facts}>
            <ExternalLink to={dispute.evidence}>
              {t('exemptions.evidence')}
            </ExternalLink>
          </p>
        )}
        <p className={classes.facts}>
          {t('disputes.by', {
            user: <EntityName entityRef={dispute.raisedBy} />,
            day: format.day(dispute.raisedAt),
            read: format.dayAndTime(evaluatedAt),
          })}
        </p>
        {dispute.resolution && (
          <p className={classes.words}>{dispute.resolution}</p>
        )}
      </div>
      {dispute.state === 'open' && (
        <div className={classes.actions}>
          <Action onClick={() => setOpen(true)}>{t('disputes.resolve')}</Action>
        </div>
      )}
      {open && (
        <ResolveDialog
          dispute={dispute}
          onCancel={() => setOpen(false)}
          onResolved={onResolved}
        />
      )}
    </li>
  );
};
