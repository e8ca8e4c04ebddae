import FlashIcon from '@material-ui/icons/FlashOnOutlined';

const look = {
  fontSize: 16,
  flex: 'none',
  verticalAlign: 'text-bottom',
} as const;

/** Something that goes by itself; silent beside words that say so. */
export const BoltMark = ({ title }: { title?: string }) => (
  <FlashIcon style={look} titleAccess={title} />
);
