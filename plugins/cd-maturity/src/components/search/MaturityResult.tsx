import { Link } from '@backstage/core-components';
import { HighlightedSearchResultText } from '@backstage/plugin-search-react';
import { ListItemIcon, makeStyles } from '@material-ui/core';
import { ReactNode } from 'react';
import { useText } from '../../hooks/useText';
import { mute, text } from '../../theme';
import { Chip } from '../ui';
import { MaturityDocument, maturityDocument } from './maturityDocument';

const useStyles = makeStyles(theme => ({
  result: {
    display: 'flex',
    width: '100%',
    fontFamily: theme.typography.fontFamily,
  },
  body: { minWidth: 0, flex: 1 },
  title: {
    ...text.heading,
    margin: 0,
    display: 'flex',
    flexWrap: 'wrap',
    gap: 8,
    alignItems: 'center',
    overflowWrap: 'anywhere',
  },
  text: { ...text.list, ...mute(theme), margin: '4px 0 0' },
}));

/**
 * A document of the search index, as the search page gives it.
 *
 * @public
 */
export type MaturityResultProps = {
  /** A document of the index. */
  result?: unknown;
  icon?: ReactNode;
  highlight?: {
    preTag: string;
    postTag: string;
    fields: Record<string, string>;
  };
};

/** A component in the results of a search: its level, and how much of what it lacks was found. */
export const MaturityResult = (props: MaturityResultProps) => {
  const classes = useStyles();
  const t = useText();
  const { icon, highlight } = props;
  const result = maturityDocument(props.result);
  if (!result) return null;
  const words = (
    field: 'title' | 'text',
    plain: MaturityDocument[typeof field],
  ) =>
    highlight?.fields[field] ? (
      <HighlightedSearchResultText
        text={highlight.fields[field]}
        preTag={highlight.preTag}
        postTag={highlight.postTag}
      />
    ) : (
      plain
    );
  const open = result.openPractices.length;
  return (
    <div className={classes.result}>
      {icon && <ListItemIcon>{icon}</ListItemIcon>}
      <div className={classes.body}>
        <h3 className={classes.title}>
          <Link noTrack to={result.location}>
            {words('title', result.title)}
          </Link>
          <Chip>{result.level}</Chip>
          {open > 0 && (
            <Chip look="outlined">{t('search.open', { count: open })}</Chip>
          )}
        </h3>
        <p className={classes.text}>{words('text', result.text)}</p>
      </div>
    </div>
  );
};
