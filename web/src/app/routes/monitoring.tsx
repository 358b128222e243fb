import { useMemo } from 'react';
import { MonitoringPage } from '#features/calls/monitoring/MonitoringPage.tsx';
import { useViewer } from '#features/sessions/index.ts';

/** `/monitoring` */
export default function Page() {
  const { id, privileges } = useViewer();
  const { administrative } = privileges;
  const reader = useMemo(() => ({ userId: id, administrative }), [id, administrative]);
  return <MonitoringPage reader={reader} />;
}
