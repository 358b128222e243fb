import { type SignInDetails, type SignInPlace, signInFacts, signInLead, signInSteps } from '@rollcall/shared';
import { useEffect, useRef } from 'react';
import { createPortal } from 'react-dom';
import classes from './PrintedCards.module.css';

interface Props {
  readonly users: readonly SignInDetails[];
  readonly place: SignInPlace;
  /** Once the browser has taken the cards, or the person has given it up. */
  readonly onDone: () => void;
}

/** Prints a card for each user, to be cut out: on the paper there is nothing else of the page. */
export function PrintedCards({ users, place, onDone }: Props) {
  const done = useRef(onDone);
  useEffect(() => {
    done.current = onDone;
  }, [onDone]);
  useEffect(() => {
    const finish = (): void => done.current();
    window.addEventListener('afterprint', finish);
    // Some browsers print at once what is there.
    window.print();
    return () => window.removeEventListener('afterprint', finish);
  }, []);
  return createPortal(
    <div className={classes['cards']} data-printed>
      {users.map((user) => (
        <Card key={user.loginId} user={user} place={place} />
      ))}
    </div>,
    document.body,
  );
}

function Card({ user, place }: { readonly user: SignInDetails; readonly place: SignInPlace }) {
  const { title, steps } = signInSteps(user.locale);
  return (
    <section className={classes['card']} lang={user.locale}>
      <p className={classes['lead']}>{signInLead(user, place)}</p>
      <dl className={classes['facts']}>
        {signInFacts(user, place).map(({ name, value }) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
      <p className={classes['title']}>{title}</p>
      <ol className={classes['steps']}>
        {steps.map((step) => (
          <li key={step}>{step}</li>
        ))}
      </ol>
    </section>
  );
}
