import { BreadcrumbEntry, IconElement } from '@backstage/frontend-plugin-api';
import { RefObject } from 'react';
import { Navigate, Route, Routes } from 'react-router-dom';
import { useChosenTabInView } from './useChosenTabInView';

/** A page below the address of the scorecard. */
export type SubPage = {
  path: string;
  title?: string;
  icon?: IconElement;
  element: JSX.Element;
};

type Props = {
  pages: readonly SubPage[];
  /** Holds the tabs. */
  header: RefObject<HTMLElement>;
};

/** The page that the address names; the first one where it names none. */
export const ScorecardRoutes = ({ pages, header }: Props) => {
  useChosenTabInView(header);
  return (
    <Routes>
      {pages.length > 0 && (
        <Route index element={<Navigate to={pages[0].path} replace />} />
      )}
      {pages.map(({ path, title = path, element }) => (
        <Route
          key={path}
          path={`${path}/*`}
          element={
            <BreadcrumbEntry entry={{ label: title, href: path }}>
              {element}
            </BreadcrumbEntry>
          }
        />
      ))}
    </Routes>
  );
};
