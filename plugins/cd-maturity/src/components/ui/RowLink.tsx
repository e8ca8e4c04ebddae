import { useAnalytics } from '@backstage/core-plugin-api';
import { makeStyles } from '@material-ui/core';
import { useCallback } from 'react';
import { Link } from 'react-router-dom';

export const useRowLinkStyles = makeStyles(theme => ({
  link: {
    color: theme.palette.primary.main,
    textDecoration: 'none',
    '&:hover': { textDecoration: 'underline' },
  },
}));

/** Tells of a link that was followed, as the links of the kit do by themselves. */
export const useLinkFollowed = () => {
  const analytics = useAnalytics();
  return useCallback(
    (text: string, to: string) =>
      analytics.captureEvent('click', text, { attributes: { to } }),
    [analytics],
  );
};

type Props = {
  to: string;
  text: string;
  className: string;
  onFollow(text: string, to: string): void;
};

/** A link within the app for tables with hundreds of them: a link of the kit takes longer to draw than the rest of its row. */
export const RowLink = ({ to, text, className, onFollow }: Props) => (
  <Link to={to} className={className} onClick={() => onFollow(text, to)}>
    {text}
  </Link>
);
