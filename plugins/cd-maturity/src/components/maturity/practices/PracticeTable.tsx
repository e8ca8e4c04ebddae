import {
  EntityMaturity,
  PracticeDto,
} from 'backstage-plugin-cd-maturity-common';
import { useText } from '../../../hooks/useText';
import { Deciding } from '../../decision/useDeciding';
import { PracticeRow } from './PracticeRow';
import { PracticeAddress } from './usePracticeAddress';
import { usePracticeTableStyles } from './usePracticeTableStyles';

type Props = {
  entityRef: string;
  maturity: EntityMaturity;
  practices: PracticeDto[];
  deciding: Deciding;
  address: PracticeAddress;
};

export const PracticeTable = ({ practices, address, ...row }: Props) => {
  const classes = usePracticeTableStyles();
  const t = useText();
  return (
    <table className={classes.table}>
      <thead className={classes.head}>
        <tr>
          <th scope="col" className={classes.status}>
            {t('practices.column.status')}
          </th>
          <th scope="col">{t('practices.column.practice')}</th>
          <th scope="col" className={classes.dimension}>
            {t('practices.column.dimension')}
          </th>
          <th scope="col" className={classes.level}>
            {t('practices.column.level')}
          </th>
          <th scope="col" className={classes.countsAs}>
            {t('practices.column.countsAs')}
          </th>
          <th scope="col" className={classes.actual}>
            {t('practices.column.actual')}
          </th>
          <th scope="col" className={classes.decision}>
            {t('practices.column.decision')}
          </th>
        </tr>
      </thead>
      <tbody>
        {practices.map(practice => (
          <PracticeRow
            key={practice.id}
            practice={practice}
            open={practice.id === address.open}
            openRow={address.row}
            onToggle={() => address.toggle(practice.id)}
            {...row}
          />
        ))}
      </tbody>
    </table>
  );
};
