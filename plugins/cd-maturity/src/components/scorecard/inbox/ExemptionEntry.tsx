import { ExemptionDto } from 'backstage-plugin-cd-maturity-common';
import { useId, useState } from 'react';
import { useFormat } from '../../../hooks/useFormat';
import { useText } from '../../../hooks/useText';
import { Action, Chip, EntityName, ExternalLink } from '../../ui';
import { useEntryStyles } from '../useEntryStyles';
import { ExemptionDialog } from './ExemptionDialog';
import { ExemptionMoveId, offeredMoves } from './exemptionMoves';

type Props = {
  exemption: ExemptionDto;
  user: string;
  saving: boolean;
  onMove(id: ExemptionMoveId, note: string): void;
};

/** One request: what is asked, why, until when and by whom; and what the reader may do with it. */
export const ExemptionEntry = ({ exemption, user, saving, onMove }: Props) => {
  const classes = useEntryStyles();
  const t = useText();
  const format = useFormat();
  const why = useId();
  const [asked, setAsked] = useState<ExemptionMoveId>();
  const moves = offeredMoves(exemption, user, Date.now());
  const own = moves.some(({ forbidden }) => forbidden);
  return (
    <li className={classes.entry}>
      <div>
        <h3 className={classes.name}>
          {exemption.title}
          <Chip look={exemption.state === 'requested' ? 'outlined' : 'plain'}>
            {saving
              ? t('decision.saving')
              : t(`exemptions.state.${exemption.state}`)}
          </Chip>
        </h3>
        <p className={classes.facts}>
          {t('exemptions.for', {
            entity: <EntityName entityRef={exemption.entityRef} tab />,
            effect: t(`exemptions.effect.${exemption.effect}`),
            day: format.calendarDay(exemption.until),
          })}
        </p>
        <p className={classes.words}>{exemption.reason}</p>
        {exemption.evidence && (
          <p className={classes.facts}>
            <ExternalLink to={exemption.evidence}>
              {t('exemptions.evidence')}
            </ExternalLink>
          </p>
        )}
        <p className={classes.facts}>
          {t('exemptions.by', {
            user: <EntityName entityRef={exemption.requestedBy} />,
            day: format.day(exemption.requestedAt),
          })}
        </p>
        {exemption.decisionNote && (
          <p className={classes.facts}>{exemption.decisionNote}</p>
        )}
        {own && (
          <p id={why} className={classes.facts}>
            {t('exemptions.own')}
          </p>
        )}
      </div>
      <div className={classes.actions}>
        {moves.map(({ id, forbidden }) => (
          <Action
            key={id}
            disabled={forbidden || saving}
            aria-describedby={forbidden ? why : undefined}
            onClick={() => setAsked(id)}
          >
            {t(`exemptions.move.${id}`)}
          </Action>
        ))}
      </div>
      {asked && (
        <ExemptionDialog
          exemption={exemption}
          move={asked}
          onCancel={() => setAsked(undefined)}
          onMove={note => {
            setAsked(undefined);
            onMove(asked, note);
          }}
        />
      )}
    </li>
  );
};
