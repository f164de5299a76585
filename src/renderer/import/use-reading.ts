import { useEffect, useState } from 'react';
import type { ImportSource } from '#api/contract';
import type { FormatName, Reading } from '#core/formats/reading';
import { desk } from '../desk/connection';
import { asRefusal, type Refusal } from '../drafts/library';

/** What is being brought in. A new object asks for a new reading. */
export interface ImportRequest {
  source: ImportSource;
  /** Null lets the desk find out. */
  format: FormatName | null;
  /** Wait before it is read, in milliseconds: a pause in typing, or none. */
  wait: number;
}

/** How far the reading of a request has come. */
export interface ReadingState {
  /** The last reading; stays until the next one is there, so that the review does not flicker. */
  reading: Reading | null;
  refusal: Refusal | null;
  /** True while the request has not been answered; `reading` is then an older one. */
  pending: boolean;
}

interface Answer {
  request: ImportRequest | null;
  reading: Reading | null;
  refusal: Refusal | null;
}

/** Lets the desk read what is brought in; the answer to an outdated request is dropped. */
export function useReading(request: ImportRequest | null): ReadingState {
  const [answer, setAnswer] = useState<Answer>({ request: null, reading: null, refusal: null });
  useEffect(() => {
    if (request === null) return undefined;
    let outdated = false;
    async function read({ source, format }: ImportRequest): Promise<void> {
      try {
        const reading = await desk.importArticle(source, format);
        if (!outdated) setAnswer({ request, reading, refusal: null });
      } catch (error) {
        if (!outdated) setAnswer({ request, reading: null, refusal: asRefusal(error) });
      }
    }
    const timer = setTimeout(() => void read(request), request.wait);
    return () => {
      outdated = true;
      clearTimeout(timer);
    };
  }, [request]);

  if (request === null) return { reading: null, refusal: null, pending: false };
  const pending = answer.request !== request;
  return { reading: answer.reading, refusal: pending ? null : answer.refusal, pending };
}
