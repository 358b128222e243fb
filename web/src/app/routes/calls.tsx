import { useMemo } from 'react';
import { CallsPage } from '#features/calls/CallsPage.tsx';
import { useViewer } from '#features/sessions/index.ts';

/** `/calls` */
export default function Page() {
  const { id, privileges, permissions } = useViewer();
  const { administrative } = privileges;
  const reader = useMemo(() => ({ userId: id, administrative }), [id, administrative]);
  return <CallsPage reader={reader} mayExport={permissions.analyticsExportCallHistory} />;
}
