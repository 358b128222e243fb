import { useParams } from 'react-router';
import { ImportUndoPage } from '#features/imports/undo/ImportUndoPage.tsx';

/** `/imports/:id/undo` */
export default function Page() {
  const { id = '' } = useParams();
  return <ImportUndoPage key={id} id={id} />;
}
