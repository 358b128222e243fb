import { useFormat } from '#i18n/format.tsx';
import classes from './CallsPage.module.css';
import { type Participant, placed } from './call.ts';
import { ParticipantName, PhoneNumber } from './names.tsx';

/** Who took part, on which side, and on which channel they are heard. */
export function ParticipantTable({ participants }: { readonly participants: readonly Participant[] }) {
  const { t } = useFormat();
  return (
    <table className={classes['details']} aria-label={t('calls.participants')}>
      <thead>
        <tr>
          <th scope="col">{t('calls.name')}</th>
          <th scope="col">{t('calls.side')}</th>
          <th scope="col">{t('calls.number')}</th>
          <th scope="col">{t('calls.channel')}</th>
        </tr>
      </thead>
      <tbody>
        {placed(participants).map((participant) => (
          <tr key={participant.place}>
            <th scope="row">
              <ParticipantName participant={participant} />
            </th>
            <td>{t(`callSide.${participant.side}`)}</td>
            <td>{participant.number && <PhoneNumber number={participant.number} />}</td>
            <td>{participant.channel && t(`callChannel.${participant.channel}`)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
