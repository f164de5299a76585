/** An isolated run without a letter, short enough for a line of a phone. */
const NUMBER = /<bdi dir="ltr">([^<\p{L}]{3,24})<\/bdi>/gu;
/** Where browsers part a number. */
const GAP = /\d[\s\-‑)]/u;

/**
 * The HTML of a body in which dates and telephone numbers have a class by which the stylesheet keeps each
 * on one line: browsers part «2026-09-18» after a hyphen. Names and addresses may go over to the next line.
 * @param body what `writeBodyHtml` wrote
 */
export function keepNumbersWhole(body: string): string {
  return body.replaceAll(NUMBER, (run, number: string) =>
    GAP.test(number) ? run.replace('<bdi ', '<bdi class="number" ') : run,
  );
}
