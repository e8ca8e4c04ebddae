// The gallery is an app of its own.
// eslint-disable-next-line @backstage/no-ui-css-imports-in-non-frontend
import '@backstage/ui/css/styles.css';
import ReactDOM from 'react-dom/client';
import { app } from './app';

ReactDOM.createRoot(document.getElementById('root')!).render(app.createRoot());
