/** Waits for the reader of a pipe; ends quietly when it has gone away (`… | head`). */
export function print(text: string): Promise<void> {
  return new Promise((done, failed) => {
    process.stdout.write(text, (error) => {
      if (!error) done();
      else if ((error as NodeJS.ErrnoException).code === 'EPIPE') process.exit(0);
      else failed(error);
    });
  });
}
