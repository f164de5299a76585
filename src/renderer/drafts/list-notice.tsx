import { useEffect, useState } from 'react';
import { describeRefusal } from '#api/describe-refusal';
import { useLanguage, useStrings } from '../i18n/language';
import { Button } from '../ui/button';
import { useObserved } from '../ui/observable';
import styles from './list-notice.module.css';
import type { Listing } from './listing';
import { narrows, NO_FILTER } from './listing-filter';

/** A search that takes longer is said to be under way, in milliseconds; most are there before. */
const LONG = 600;

/** What there is to say about the list: that there is none and what to do, or how it was found. */
export function ListNotice(props: { listing: Listing }) {
  return (
    <>
      <div className={styles['notice']}>
        <Searching listing={props.listing} />
        <Words listing={props.listing} />
      </div>
      <Heard listing={props.listing} />
    </>
  );
}

/** Says that words are still being searched for, while the list is that of before. */
function Searching(props: { listing: Listing }) {
  const { searching } = useStrings().library;
  const typed = useObserved(props.listing.words, (words) => words.trim());
  const answered = useObserved(props.listing.view, (view) => view === null || view.words === typed);
  const [late, setLate] = useState('');
  useEffect(() => {
    const timer = setTimeout(() => !answered && setLate(typed), LONG);
    return () => clearTimeout(timer);
  }, [answered, typed]);
  return !answered && late === typed && <p>{searching}</p>;
}

/** What a search or a filter came to, for those who do not see the list change. */
function Heard(props: { listing: Listing }) {
  const words = useStrings().library;
  const view = useObserved(props.listing.view, (value) => value);
  const narrowed = useObserved(props.listing.filter, narrows);
  const asked = view !== null && (narrowed || view.words !== '');
  const count = view?.complete === false ? words.foundSoFar : words.found;
  const says = asked ? count(view.total) : '';
  return <output className={styles['heard']}>{says}</output>;
}

function Words(props: { listing: Listing }) {
  const { listing } = props;
  const strings = useStrings();
  const words = strings.library;
  const language = useLanguage();
  const view = useObserved(listing.view, (value) => value);
  const refusal = useObserved(listing.refusal, (value) => value);
  const narrowed = useObserved(listing.filter, narrows);
  const reading = useObserved(listing.facts, (facts) => facts?.complete === false);
  const clear = narrowed && (
    <Button look="outline" onPress={() => listing.narrow(NO_FILTER)} data-testid="clear-filters">
      {words.clear}
    </Button>
  );

  if (refusal !== null) {
    return (
      <>
        <p>
          {words.noAnswer} {describeRefusal(refusal.code, refusal.detail, language)}
        </p>
        <Button look="outline" onPress={() => listing.refresh()}>
          {strings.save.retry}
        </Button>
      </>
    );
  }
  if (view === null) return <p>{strings.app.loading}</p>;
  if (view.total > 0) {
    if (view.approximate) return <p>{view.complete ? words.approximate : words.approximateYet}</p>;
    return !view.complete && <p>{words.stillReading}</p>;
  }
  if (view.words !== '' && !view.complete) {
    return (
      <>
        <strong>{words.nothingFoundYet(view.words)}</strong>
        <p>{words.stillReading}</p>
        {narrowed && <p>{words.nothingFoundFiltered}</p>}
        {clear}
      </>
    );
  }
  if (view.words !== '') {
    return (
      <>
        <strong>{words.nothingFound(view.words)}</strong>
        <p>{words.nothingFoundHint}</p>
        {narrowed && <p>{words.nothingFoundFiltered}</p>}
        {clear}
      </>
    );
  }
  if (narrowed) {
    return (
      <>
        <p>{reading ? words.noMatchYet : words.noMatch}</p>
        {clear}
      </>
    );
  }
  return !reading && <p>{strings.drafts.empty}</p>;
}
