import { EntityDisplayName } from '@backstage/plugin-catalog-react';
import classNames from 'classnames';
import { ScorecardRow } from 'backstage-plugin-cd-maturity-common';
import { DimensionBars } from '../../model/DimensionBars';
import { LabelledShareBar } from '../../shares/ShareBar';
import { LevelName, RowLink, SegmentBar } from '../../ui';
import { ColumnId } from './columns';
import { RowContent } from './useRowContent';

type Props = { row: ScorecardRow; content: RowContent };

const Name = ({ row, content }: Props) => {
  const { classes, link, pathOf, onFollow } = content;
  const path = pathOf(row.entityRef);
  return (
    <>
      <div className={classNames(classes.cut, classes.name)}>
        {path ? (
          <RowLink
            to={`${path}/maturity`}
            text={row.title}
            className={link}
            onFollow={onFollow}
          />
        ) : (
          row.title
        )}
      </div>
      <div className={classNames(classes.cut, classes.sub)}>{row.type}</div>
    </>
  );
};

const Owner = ({ owner, content }: { owner: string; content: RowContent }) => (
  <>
    {content.ownerOf(owner) ?? (
      <EntityDisplayName
        entityRef={owner}
        defaultKind="group"
        hideIcon
        disableTooltip
      />
    )}
  </>
);

const NextLevel = ({ row, content }: Props) => {
  const { classes, format, notShown } = content;
  if (row.percentToNext === null) {
    return <span className={classes.mute}>{notShown}</span>;
  }
  const words = format.percent(row.percentToNext);
  return (
    <span className={classes.figure}>
      <span>{words}</span>
      <span className={classes.bar} aria-hidden>
        <SegmentBar
          height={6}
          label={words}
          segments={[{ kind: 'progress', share: row.percentToNext / 100 }]}
        />
      </span>
    </span>
  );
};

const Confidence = ({ row: { confidence }, content }: Props) => (
  <span className={content.classes.figure}>
    <span>{content.format.fixed(confidence.value, 2)}</span>
    <span className={content.classes.bar}>
      <LabelledShareBar
        shares={confidence}
        height={6}
        label={content.sharesOf(confidence)}
      />
    </span>
  </span>
);

/** What a component's row says in a column. */
export const EntityCell = ({ id, ...props }: Props & { id: ColumnId }) => {
  const { row, content } = props;
  switch (id) {
    case 'entity':
      return <Name {...props} />;
    case 'owner':
      return row.owner ? <Owner owner={row.owner} content={content} /> : null;
    case 'level':
      return (
        <LevelName
          rank={row.level}
          of={content.top}
          name={content.levelOf(row.level)}
          provisional={row.provisional}
        />
      );
    case 'dimensions':
      return (
        <DimensionBars
          dimensions={row.dimensions}
          top={content.top}
          label={content.dimensionsOf(row.dimensions)}
        />
      );
    case 'next':
      return <NextLevel {...props} />;
    case 'confidence':
      return <Confidence {...props} />;
    case 'fixFirst':
      return <>{row.fixFirst?.title}</>;
    default:
      return <>{content.ageOf(row.newestSignalAt)}</>;
  }
};
