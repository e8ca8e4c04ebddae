import { IconButton, MenuItem, makeStyles } from '@material-ui/core';
import BookmarkBorder from '@material-ui/icons/BookmarkBorder';
import DeleteOutline from '@material-ui/icons/DeleteOutline';
import { useState } from 'react';
import { useLocation, useNavigate } from 'react-router-dom';
import { useAct } from '../../../hooks/useAct';
import { useText } from '../../../hooks/useText';
import { mute, text } from '../../../theme';
import { Action, FormDialog, PopoverButton, TextInput } from '../../ui';
import { NAME_MAX } from './savedViews';
import { useSavedViews } from './useSavedViews';

const useStyles = makeStyles(theme => ({
  panel: { width: 288, padding: '8px 0' },
  row: { display: 'flex', alignItems: 'center', paddingRight: 8 },
  name: {
    ...text.list,
    flex: 1,
    minWidth: 0,
    overflow: 'hidden',
    textOverflow: 'ellipsis',
  },
  none: { ...text.list, ...mute(theme), margin: 0, padding: '4px 16px 8px' },
  save: { padding: '4px 8px' },
}));

const nothing = () => {};

/** Opens, saves and forgets views: filters, order and columns under a name, each reader's own. */
export const ViewMenu = () => {
  const classes = useStyles();
  const t = useText();
  const navigate = useNavigate();
  const { search } = useLocation();
  const { views, save, forget } = useSavedViews();
  const { act } = useAct(t('views.failed'), nothing);
  const [name, setName] = useState<string>();
  return (
    <>
      <PopoverButton
        label={t('views.title')}
        icon={<BookmarkBorder fontSize="small" />}
      >
        {close => (
          <div className={classes.panel}>
            {views.length === 0 && (
              <p className={classes.none}>{t('views.none')}</p>
            )}
            {views.map(view => (
              <div key={view.name} className={classes.row}>
                <MenuItem
                  dense
                  role="button"
                  className={classes.name}
                  onClick={() => {
                    close();
                    navigate({ search: view.search });
                  }}
                >
                  {view.name}
                </MenuItem>
                <IconButton
                  size="small"
                  aria-label={t('views.forget', { name: view.name })}
                  onClick={() => act(() => forget(view.name))}
                >
                  <DeleteOutline fontSize="small" />
                </IconButton>
              </div>
            ))}
            <div className={classes.save}>
              <Action
                variant="text"
                onClick={() => {
                  close();
                  setName('');
                }}
              >
                {t('views.save')}
              </Action>
            </div>
          </div>
        )}
      </PopoverButton>
      {name !== undefined && (
        <FormDialog
          title={t('views.save')}
          about={t('views.about')}
          confirm={t('goals.save')}
          complete={name.trim() !== ''}
          onCancel={() => setName(undefined)}
          onSubmit={() => {
            setName(undefined);
            act(() => save({ name: name.trim(), search }));
          }}
        >
          <TextInput
            required
            label={t('views.name')}
            maxLength={NAME_MAX}
            value={name}
            onChange={setName}
          />
        </FormDialog>
      )}
    </>
  );
};
