/**
 * How the service names itself to the sites it reads: product, version, and where a site's owner
 * can find out more and ask to be left alone.
 *
 * @param publicUrl address of this installation, when it has one
 */
export function userAgent(version: string, publicUrl: string | undefined): string {
  const about = publicUrl === undefined ? '' : ` (+${new URL('/about', publicUrl).href})`;
  return `msaudit/${version}${about}`;
}
