import { Invalid, NotFound, PassingFault, PermanentError } from '../errors';

/** An error as a page shows it. */
export type Failure = {
  readonly status: number;
  readonly title: string;
  readonly sentences: readonly string[];
  /** True for a fault of ours: it is logged, and the page shows a reference to the log. */
  readonly fault: boolean;
};

const BY_STATUS: Readonly<Record<number, Omit<Failure, 'status' | 'fault'>>> = {
  400: {
    title: 'There is a problem with what was sent',
    sentences: ['Go back, check the form and send it again.'],
  },
  403: {
    title: 'This form has expired',
    sentences: [
      'For your safety a form only works in the browser that opened it.',
      'Go back, reload the page and send the form again. Nothing was saved.',
    ],
  },
  404: {
    title: 'Page not found',
    sentences: [
      'If you typed the address, check that it is correct.',
      'If you pasted the address, check that you copied all of it.',
    ],
  },
  413: {
    title: 'That is too large',
    sentences: ['Send a smaller file.'],
  },
};

/**
 * What a person is told about an error, and with which HTTP status.
 * @param status the status that the framework gave the error, if it is one of the framework's
 */
export function failureOf(error: unknown, status?: number): Failure {
  if (error instanceof NotFound) return known(404);
  if (error instanceof Invalid) {
    const title = 'There is a problem with what was sent';
    return { status: 400, title, sentences: Object.values(error.fields), fault: false };
  }
  if (error instanceof PermanentError) {
    const title = 'This cannot be done';
    return { status: 422, title, sentences: [error.message], fault: false };
  }
  if (error instanceof PassingFault) {
    const sentences = [error.message, 'Try again in a few minutes.'];
    return { status: 503, title: 'This does not work at the moment', sentences, fault: true };
  }
  if (status !== undefined && status < 500) return known(status);
  return {
    status: 500,
    title: 'Sorry, there is a problem with the service',
    sentences: ['What you had already sent is kept. Try again in a few minutes.'],
    fault: true,
  };
}

function known(status: number): Failure {
  const words = BY_STATUS[status] ?? BY_STATUS[400];
  return { status, title: '', sentences: [], ...words, fault: false };
}
