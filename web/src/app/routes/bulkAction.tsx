import { useParams } from 'react-router';
import { BulkActionPage } from '#features/users/bulk/page/BulkActionPage.tsx';

/** `/users/bulk/:id` */
export default function Page() {
  const { id = '' } = useParams();
  return <BulkActionPage key={id} id={id} />;
}
